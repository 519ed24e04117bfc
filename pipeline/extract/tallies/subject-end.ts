import { findOffice } from '../../lexicon/offices.ts'
import { personStates } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import { memberAt } from '../parse/nominal.ts'

const places = new Set(['in', 'at', 'of', 'from', 'for', 'across', 'outside', 'under', 'without', 'with', 'on'])

/** "countries that signed contracts", "people stranded abroad": up to the comma or the next figure. */
function endOfDescription(at: AnalyzedSentence, from: number): number {
  // "ferries that Seawind owns": whose verb it is stands between
  const isOfObject =
    at.chunks[from]?.kind === 'wh' &&
    at.chunks[from + 1]?.kind === 'np' &&
    at.chunks[from + 2]?.kind === 'verb' &&
    (at.chunks[from + 3] ?? { kind: 'punct' }).kind === 'punct'
  const last = isOfObject ? from + 2 : from + 1
  let i = from + 1
  for (; i < at.chunks.length; i++) {
    const chunk = at.chunks[i]
    if (chunk === undefined || chunk.kind === 'punct' || (chunk.kind === 'np' && chunk.number !== null)) break
    // "contacts identified were traced"
    const isOwnVerb = chunk.kind === 'verb' && chunk.form === 'finite' && at.chunks[from]?.kind === 'verb'
    if ((chunk.kind === 'verb' && (i > last || isOwnVerb)) || (chunk.kind === 'prep' && chunk.text === 'to')) break
  }
  return at.chunks[i - 1]?.to ?? 0
}

/** "left 41 residents homeless" */
const isStateBehind = (at: AnalyzedSentence, first: number): boolean => {
  const state = at.chunks[first + 1]
  return state?.kind === 'adj' && personStates.has(state.text)
}

const times =
  /^(?:years?|months?|weeks?|days?|hours?|decades?|time|moment|first|second|third|fourth|fifth|last|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const wrecks = /^(?:ruins|tatters|flames|tears|rubble)$/

/** "provinces for a year", "hospitals on the second day", "documents with President X", "left clinics in ruins": how long, when or with whom something is done, and what becomes of it. */
const isAdjunct = (at: AnalyzedSentence, prep: Chunk | undefined, np: NounPhrase): boolean =>
  prep?.kind === 'prep' &&
  ((/^(?:for|on|in|at)$/.test(prep.text) && times.test(at.tokens[np.head]?.lower ?? '')) ||
    (prep.text === 'in' && wrecks.test(at.tokens[np.head]?.lower ?? '')) ||
    (prep.text === 'with' && findOffice(at.tokens, np.from) !== null))

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
      next?.kind === 'np' &&
      next.number === null &&
      !isAdjunct(at, prep, next) &&
      (isName || (prep?.kind === 'prep' && places.has(prep.text)))
    if (!attaches) break
    last = memberAt(at.chunks, last + 1)?.end ?? last + 2
  }
  const opening = at.chunks[last]
  const describes = opening?.kind === 'wh' || (opening?.kind === 'verb' && opening.form === 'participle')
  return describes ? endOfDescription(at, last) : (at.chunks[Math.max(first, last - 1)]?.to ?? 0)
}
