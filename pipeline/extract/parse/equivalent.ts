import { type Chunk, isMark } from './chunk.ts'

const isWorth = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'prep' || chunk?.kind === 'adj') && chunk.text === 'worth'

/** "20 tons (44,000 pounds) of rice", "20 tons ($3,000 worth) of rice": the chunk behind the brackets that state the amount before chunk `end` again, where what it is of follows; else `end`. */
export function behindEquivalent(chunks: readonly Chunk[], end: number): number {
  if (!isMark(chunks[end], '(')) return end
  const close = isWorth(chunks[end + 2]) ? end + 3 : end + 2
  const [amount, again, of] = [chunks[end - 1], chunks[end + 1], chunks[close + 1]]
  if (!isMark(chunks[close], ')') || of?.kind !== 'prep' || of.text !== 'of') return end
  const areAmounts = amount?.kind === 'np' && amount.number !== null && again?.kind === 'np' && again.number !== null
  return areAmounts && chunks[close + 2]?.kind === 'np' ? close + 1 : end
}
