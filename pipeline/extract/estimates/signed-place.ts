import type { Discourse } from '../discourse.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { growthIn, hasEconomicWord, isGrowth, type Quantity, quantityOf } from './quantity.ts'
import type { Spot } from './spot.ts'

const forecasting =
  /^(?:imf|fund|adb|oecd|ebrd|bank|economists?|forecasts?|forecasters?|projections?|outlook|growth|economy|economies|gdp)$/

/** "minus 3", "+ 5.8", "plus 1.2 percent", "-3.5%": the sign that stands before the numeral; null where there is none. */
function signOf({ at, number }: Spot): 'increase' | 'decrease' | null {
  if ((number.low ?? number.high ?? 0) < 0) return 'decrease'
  return /^(?:plus|\+)$/.test(at.tokens[number.from - 1]?.lower ?? '') ? 'increase' : null
}

/** "World: minus 3", "Italy (minus 9)", "the euro area minus 7.5": the place right before the sign. */
function placeBefore({ at, index, np, number }: Spot): Piece | null {
  const end = at.tokens[number.from - 1]?.lower === 'plus' ? number.from - 1 : number.from
  const inside = { at, from: np.from, to: end }
  if (end > np.from) return isPlaced(inside) ? inside : null
  const sign = end < np.from ? index - 1 : index
  const left = /^[:(,]$/.test(markerText(at.chunks[sign - 1])) ? sign - 1 : sign
  const chain = chainBefore(at, left)
  return chain !== null && isPlaced(chain) ? chain : null
}

/** "(output minus 5 percent, prices plus 15)": what is measured, right before the sign. */
function nounBefore({ at, index, np, number }: Spot): Quantity | null {
  if (at.tokens[number.from - 1]?.lower !== 'plus' || number.from > np.from) return null
  const chain = chainBefore(at, index - 1)
  return chain !== null && hasEconomicWord(lowerWords(chain)) && !isPlace(chain) ? quantityOf(chain) : null
}

const groups =
  /^(?:rich|poor|advanced|emerging|developed|developing|industrial) (?:countries|economies|nations|markets)$/

const isPlaced = (piece: Piece): boolean =>
  isPlace(piece) ||
  /^(?:the )?world$/.test(lowerWords(piece).join(' ')) ||
  groups.test(
    lowerWords(piece)
      .filter((word) => word !== 'the')
      .join(' '),
  )

const scored = /^(?:polls?|ratings?|scores?|votes?|goals?|points|degrees|weather|temperatures?|approval)$/

/** Whether who forecasts is told, here or before; in a poll, a match or the weather nothing grows. */
const isForecast = ({ at }: Spot, { estimator }: Discourse): boolean =>
  !at.tokens.some(({ lower }) => scored.test(lower)) &&
  (at.tokens.some(({ lower }) => forecasting.test(lower)) ||
    lowerWords(estimator.find() ?? { at, from: 0, to: 0 }).some((word) => forecasting.test(word)))

/** "This is how the Fund sees it. World: minus 3. Euro area: minus 7.5": a rate with a sign behind a place is of its growth, where nothing else was measured. */
export function asSignedPlace(spot: Spot, before: Measure | null): Measure | null {
  const { number, np, discourse } = spot
  const isRate = number.unit === 'percent' || (number.unit === null && number.kind === 'number')
  const sign = signOf(spot)
  if (sign === null || !isRate || number.to < np.to || Math.abs(number.low ?? number.high ?? 0) > 50) return null
  const noun = nounBefore(spot)
  if (noun !== null) return { ...measureOf(spot, sign, noun, null), unit: 'percent' }
  const last = before ?? discourse.economy
  if (last !== null && !(isGrowth(last.quantity) && last.number.unit === 'percent')) return null
  const place = placeBefore(spot)
  if (place === null || (last === null && !isForecast(spot, discourse))) return null
  const quantity = last?.quantity == null ? growthIn(place, 'estimate-near') : { ...last.quantity, how: 'carried' }
  return { ...measureOf(spot, sign, quantity, null), unit: 'percent', placePiece: place }
}
