import type { Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import type { Spot } from './spot.ts'

/** "trailing Peru (353 percent) and Chile (340 percent)": the place before the bracket, which is ranked with the one before. */
export function rankedBefore({ at, index }: Spot): Piece | null {
  const np = at.chunks[index - 2]
  const link = at.tokens[(np?.from ?? 0) - 1]?.lower ?? ''
  const isRanked = /^(?:behind|trailing|ahead|before|after|by|and|,|of|than|overtaking)$/.test(link)
  if (np?.kind !== 'np' || np.number !== null || !isRanked) return null
  const piece = { at, from: np.from, to: np.to }
  return isPlace(piece) ? piece : null
}
