import type { Chunk } from './chunk.ts'

const isMark = (chunk: Chunk | undefined, mark: string): boolean => chunk?.kind === 'punct' && chunk.text === mark

/** "20 tons (44,000 pounds) of rice": the chunk behind the brackets that state the amount before chunk `end` again, where what it is of follows; else `end`. */
export function behindEquivalent(chunks: readonly Chunk[], end: number): number {
  const [amount, again, of] = [chunks[end - 1], chunks[end + 1], chunks[end + 3]]
  if (!isMark(chunks[end], '(') || !isMark(chunks[end + 2], ')') || of?.kind !== 'prep' || of.text !== 'of') return end
  const areAmounts = amount?.kind === 'np' && amount.number !== null && again?.kind === 'np' && again.number !== null
  return areAmounts && chunks[end + 4]?.kind === 'np' ? end + 3 : end
}
