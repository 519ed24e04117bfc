import type { Chunk } from './chunk.ts'
import { isComma, isNameAt } from './nominal.ts'

/** "from Oxfam, 60,000 tents": behind a name and a mere comma no list goes on with hundreds of things. */
export function isAmountBehindName(chunks: readonly Chunk[], end: number, i: number): boolean {
  const amount = chunks[i]
  const isMany =
    amount?.kind === 'np' && amount.number !== null && amount.number.kind !== 'money' && (amount.number.low ?? 0) >= 100
  const prep = chunks[end - 2]
  const before = chunks[end - 3]
  const isGetting = before?.kind === 'verb' && /^(?:be|have|get|receive|expect)$/.test(before.lemma)
  const isSource = prep?.kind === 'prep' && prep.text === 'from' && (isGetting || before?.kind === 'conj')
  return isMany && isSource && isComma(chunks[i - 1]) && i === end + 1 && isNameAt(chunks, end - 1)
}
