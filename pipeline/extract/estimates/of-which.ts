import { markerText } from '../parse/chunk.ts'
import { isPlace } from './is-place.ts'
import { chainBefore } from './phrases.ts'
import { type Quantity, quantityOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

/** "projects, of which the region announced 46 percent fewer": what "of which" is said of. */
export function ofWhich({ at, clause }: Spot): Quantity | null {
  const wh = clause === null ? -1 : clause.first - 1
  if (at.chunks[wh]?.kind !== 'wh' || prepText(at.chunks[wh - 1]) !== 'of') return null
  const antecedent = chainBefore(at, markerText(at.chunks[wh - 2]) === ',' ? wh - 2 : wh - 1)
  return antecedent === null || isPlace(antecedent) ? null : quantityOf(antecedent)
}
