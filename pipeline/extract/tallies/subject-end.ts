import { personStates } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { memberAt } from '../parse/nominal.ts'

const places = new Set(['in', 'at', 'of', 'from', 'for', 'across', 'outside', 'under', 'without', 'with', 'on'])

/** "countries that signed contracts", "people stranded abroad": up to the comma or the next figure. */
function endOfDescription(at: AnalyzedSentence, from: number): number {
  let i = from + 1
  for (; i < at.chunks.length; i++) {
    const chunk = at.chunks[i]
    if (chunk === undefined || chunk.kind === 'punct' || (chunk.kind === 'np' && chunk.number !== null)) break
    // "contacts identified were traced"
    const isOwnVerb = chunk.kind === 'verb' && chunk.form === 'finite' && at.chunks[from]?.kind === 'verb'
    if ((chunk.kind === 'verb' && (i > from + 1 || isOwnVerb)) || (chunk.kind === 'prep' && chunk.text === 'to')) break
  }
  return at.chunks[i - 1]?.to ?? 0
}

/** "left 41 residents homeless" */
const isStateBehind = (at: AnalyzedSentence, first: number): boolean => {
  const state = at.chunks[first + 1]
  return state?.kind === 'adj' && personStates.has(state.text)
}

/** "members of a group in a place": token behind the noun phrase at `first` and the phrases that hang on it, up to the next figure. */
export function subjectEnd(at: AnalyzedSentence, first: number): number {
  const end = isStateBehind(at, first) ? first + 2 : first + 1
  let last = end
  for (;;) {
    const [prep, next] = [at.chunks[last], at.chunks[last + 1]]
    const isName =
      prep?.kind === 'conj' &&
      next?.kind === 'np' &&
      at.tags[next.from] === 'NNP' &&
      at.tags[(prep.from ?? 1) - 1] === 'NNP' &&
      last > end
    const attaches =
      next?.kind === 'np' && next.number === null && (isName || (prep?.kind === 'prep' && places.has(prep.text)))
    if (!attaches) break
    last = memberAt(at.chunks, last + 1)?.end ?? last + 2
  }
  const opening = at.chunks[last]
  const describes = opening?.kind === 'wh' || (opening?.kind === 'verb' && opening.form === 'participle')
  return describes ? endOfDescription(at, last) : (at.chunks[Math.max(first, last - 1)]?.to ?? 0)
}
