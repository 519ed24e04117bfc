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

/** "The plan to feed families in Peru has raised 3 million": the phrase that opens the clause, over the infinitive behind it and its phrases. */
export function subjectOverInfinitive(
  chunks: readonly Chunk[],
  left: number,
  clauses: readonly Clause[],
): Nominal | null {
  const inner = clauses.at(-1)
  if (inner === undefined || inner.verb.form !== 'infinitive' || chunks[left]?.kind === 'verb') return null
  if (chunks[inner.at - 1]?.kind !== 'np') return null
  const first = startOfChain(chunks, inner.at)
  if (!opens(chunks[first - 1])) return null
  for (let i = inner.at + 1; i <= left; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || !isPhrase(chunk)) return null
    // "to feed families Peru raised": of two phrases side by side the second is the subject.
    if (chunk.kind === 'np' && chunks[i - 1]?.kind === 'np') return null
  }
  return subjectInStretch(chunks, first, inner.at)
}
