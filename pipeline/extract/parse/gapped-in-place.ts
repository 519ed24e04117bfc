import type { Chunk } from './chunk.ts'
import type { Member } from './nominal.ts'

/** "sent 12 cranes, and well-wishers in Chile 3 million": behind a counted thing, someone somewhere right before an amount of their own. */
export function isGappedInPlace(chunks: readonly Chunk[], { np, end }: Member, before: number): boolean {
  const [counted, prep, place, amount] = [chunks[before - 1], ...chunks.slice(end, end + 3)]
  const isPlace = prep?.kind === 'prep' && prep.text === 'in' && place?.kind === 'np' && place.isName
  // "sent 12 cranes to Fiji, and well-wishers in Chile 3 million"
  const link = chunks[before]
  const isPart = link?.kind === 'punct' && link.text === ',' && chunks[before + 1]?.kind === 'conj'
  return (
    counted?.kind === 'np' &&
    (counted.number !== null || (isPart && counted.isName)) &&
    np.number === null &&
    isPlace &&
    place.number === null &&
    amount?.kind === 'np' &&
    amount.number !== null &&
    amount.number.nonFigure === null
  )
}
