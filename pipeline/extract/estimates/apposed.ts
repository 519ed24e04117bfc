import { startOfChain } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, isPlace, quantityOf } from './quantity.ts'
import { isRelative, markerText, type Spot } from './spot.ts'

/** "…, and unemployment, 4 percent in 2019, peaks at 9": between commas behind a noun that opens a clause, what it was. */
export function asApposed(spot: Spot): Measure | null {
  const { at, index, number, np } = spot
  const isAmount = isRelative(number) || number.kind === 'money'
  if (!isAmount || markerText(at.chunks[index - 1]) !== ',' || number.to < np.to) return null
  const piece = chainBefore(at, index - 1)
  if (piece === null || isPlace(piece) || !hasEconomicWord(lowerWords(piece))) return null
  const first = startOfChain(at.chunks, index - 1)
  const opening = at.chunks[first - 1]
  if (opening?.kind !== 'conj' && opening?.kind !== 'sub') return null
  let close = index + 1
  while (/^(?:prep|np|date|adv)$/.test(at.chunks[close]?.kind ?? '')) close++
  if (markerText(at.chunks[close]) !== ',') return null
  return { ...measureOf({ ...spot, clause: null }, 'level', quantityOf(piece), null), isValue: true }
}
