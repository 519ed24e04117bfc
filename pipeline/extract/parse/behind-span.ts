import type { Chunk } from './chunk.ts'
import { isComma, type Nominal } from './nominal.ts'
import { subjectInStretch } from './stretch.ts'

/** "discussed it on Monday, a day before the envoys meet", "; two weeks later the bank met": the span opens the clause, and what stands before it belongs to another. "took 20 houses in May you sent": so does any date before a pronoun. */
export function subjectBehindSpan(chunks: readonly Chunk[], at: number): Nominal | null {
  if (isQuotedOn(chunks, at)) return subjectInStretch(chunks, at - 1, at)
  let span = at - 1
  for (; span >= 0; span--) {
    const { kind } = chunks[span] as Chunk
    if (kind === 'date') break
    if (kind !== 'np' && kind !== 'prep' && kind !== 'conj' && kind !== 'adv') return null
  }
  const chunk = chunks[span]
  const isSpan = chunk?.kind === 'date' && chunk.date.offset !== null && isComma(chunks[span - 1])
  const next = chunks[span + 1]
  const isOfPronoun = chunk?.kind === 'date' && next?.kind === 'np' && next.isPronoun && span + 2 === at
  return (isSpan || isOfPronoun) && next?.kind === 'np' ? subjectInStretch(chunks, span + 1, at) : null
}

/** "“…,” said Ana Ruiz, “and they were not": whoever is quoted is none of those of whom the words go on to tell. */
function isQuotedOn(chunks: readonly Chunk[], at: number): boolean {
  const [quote, conj, pronoun] = chunks.slice(Math.max(0, at - 3), at)
  return (
    quote?.kind === 'punct' &&
    /^["“”]$/.test(quote.text) &&
    conj?.kind === 'conj' &&
    pronoun?.kind === 'np' &&
    pronoun.isPronoun
  )
}

/** "met the king and on 5 May flew", "met him and, the next day, went": the conjunction before the date right before a verb, which has no subject of its own; -1 where there is none. */
export function conjBeforeDate(chunks: readonly Chunk[], left: number): number {
  let i = isComma(chunks[left]) ? left - 1 : left
  if (chunks[i]?.kind !== 'date') return -1
  i--
  if (chunks[i]?.kind === 'prep') i--
  while (isComma(chunks[i]) || chunks[i]?.kind === 'adv') i--
  const conj = chunks[i]
  const before = chunks[i - 1]?.kind
  return conj?.kind === 'conj' && /^(?:and|but)$/.test(conj.text) && before !== 'date' && before !== 'adv' ? i : -1
}
