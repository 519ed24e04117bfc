import { changeNouns } from '../../lexicon/indicator-words.ts'
import { markerText } from '../parse/chunk.ts'
import { startOfChain } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { headOf } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** "The contraction in Peru's economy, of 6 percent, was": between commas behind a noun of change, how much it was. */
export function asOfAside(spot: Spot): Measure | null {
  const { at, index, number, np } = spot
  const isAside = prepText(at.chunks[index - 1]) === 'of' && markerText(at.chunks[index - 2]) === ','
  if (!isAside || markerText(at.chunks[index + 1]) !== ',' || number.to < np.to) return null
  const piece = chainBefore(at, index - 2)
  if (piece === null) return null
  const sign = changeNouns.get(headOf(quantityOf(piece)).toLowerCase())
  if (sign === undefined) return null
  return { ...measureOf({ ...spot, clause: null }, sign, quantityOf(piece), null), isValue: true }
}

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
