import { ditransitive } from '../../lexicon/ditransitive-verbs.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { type Nominal, startOfChain } from './nominal.ts'
import { subjectInStretch } from './stretch.ts'

const isPhrase = ({ kind }: Chunk): boolean =>
  kind === 'np' || kind === 'prep' || kind === 'date' || kind === 'adv' || kind === 'conj'

const opens = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.kind === 'sub' ||
  chunk.kind === 'adv' ||
  (chunk.kind === 'punct' && chunk.text !== ')' && chunk.text !== '(')

/** "a fund [for rebuilding schools]", "the cost [of repairing bridges]" */
const isPurpose = (chunks: readonly Chunk[], { at, verb }: Clause): boolean => {
  const prep = chunks[at - 1]
  return verb.form === 'gerund' && prep?.kind === 'prep' && /^(?:for|of|towards?)$/.test(prep.text)
}

/** "The plan to feed families in Peru has raised 3 million", "The fund for feeding them has": the phrase that opens the clause, over the infinitive or the gerund behind it and its phrases. */
export function subjectOverInfinitive(
  chunks: readonly Chunk[],
  left: number,
  clauses: readonly Clause[],
): Nominal | null {
  const inner = clauses.at(-1)
  if (inner === undefined || chunks[left]?.kind === 'verb') return null
  const end = inner.verb.form === 'infinitive' ? inner.at : isPurpose(chunks, inner) ? inner.at - 1 : 0
  if (chunks[end - 1]?.kind !== 'np') return null
  const first = startOfChain(chunks, end)
  const isTimed = end < inner.at && chunks[first - 1]?.kind === 'date'
  if (!isTimed && !opens(chunks[first - 1])) return null
  for (let i = inner.at + 1; i <= left; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || !isPhrase(chunk)) return null
    // "to feed families Peru raised": of two phrases side by side the second is the subject; not "to give Chad 20 tents was".
    const isSecond = i === inner.at + 2 && ditransitive.has(inner.verb.lemma) && chunk.kind === 'np' && !chunk.isName
    if (chunk.kind === 'np' && chunks[i - 1]?.kind === 'np' && !isSecond) return null
  }
  return subjectInStretch(chunks, first, end)
}
