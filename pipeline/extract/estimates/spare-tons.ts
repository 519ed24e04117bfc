import { isVerbless } from '../is-verbless.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isOfGifts } from './gift-words.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { phraseAfter, subjectOf } from './phrases.ts'
import { hasEconomicWord, isProduced, isReference, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import type { Spot } from './spot.ts'
import type { ToldMeasure } from './told-measures.ts'

/** Less is a cargo; a million is more than anyone gives. */
const leastOfTrade = 10_000
const leastOfCountry = 1e6

const near = (piece: Piece): Quantity => ({ ...quantityOf(piece), how: 'estimate-near' })

/** "5 million tonnes of grain", "the crop reckons with 2 million tonnes", else what was measured last, if that is weighed. */
function quantityOfTons(spot: Spot, last: Measure | ToldMeasure | undefined): Quantity | null {
  const goods = phraseAfter(spot.at, spot.index + 1, new Set(['of']))
  if (goods !== null && !isPlace(goods) && !isReference(goods)) return near(goods)
  const subject = subjectOf(spot.at, spot.clause)
  if (subject !== null && hasEconomicWord(lowerWords(subject)) && !isPlace(subject)) return near(subject)
  const isWeighed = wordsOf(last?.quantity ?? null).some(isProduced)
  return last?.quantity != null && isWeighed ? { ...last.quantity, how: 'carried' } : null
}

/** A weight that no rule ties to anything, in a text that measures an economy, or so large that a country must make or trade it. */
export function spareTons(spot: Spot, told: readonly (Measure | ToldMeasure)[]): Measure | null {
  const { at, number, np, discourse } = spot
  const size = number.low ?? number.high ?? 0
  if (number.unit !== 'ton' || number.to < np.to || isOfGifts(at) || discourse.weights.gifts > 0) return null
  if (size < (told.length > 0 ? leastOfTrade : leastOfCountry) || (told.length === 0 && isVerbless(at))) return null
  const quantity = quantityOfTons(spot, told[0])
  return quantity === null ? null : { ...measureOf(spot, 'level', quantity, null), isValue: true }
}
