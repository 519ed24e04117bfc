import { lowerWords, type Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'

/** "a fall of 3 percent, for Peru one of 2", "…, Peru for one of 2": the same change. */
export const isOne = (chain: Piece): boolean =>
  /^(?:(?:.+ )?(?:for|to|with|of|at) )?one$/.test(lowerWords(chain).join(' '))

/** "Peru for one of 2": the place that stands before it. */
export function placeOfOne(chain: Piece): Piece | null {
  const { at, from, to } = chain
  const place = { at, from, to: to - 2 }
  return to - from > 2 && isPlace(place) ? place : null
}
