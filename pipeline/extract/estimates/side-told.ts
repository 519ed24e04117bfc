import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { textOf } from '../piece.ts'
import { isInside } from './around.ts'
import { carried } from './meant-area.ts'
import type { Measure } from './measure.ts'
import { isOtherSide } from './other-side.ts'
import { type Side, sideOf } from './side.ts'

/** "Chinese visitors came back. Peru drew 3 million": the other side goes with what is measured. */
export function sideOfQuantity(at: AnalyzedSentence, { quantity }: Measure, words: readonly string[]): Side | null {
  if (quantity === null || quantity.piece.at === at) return null
  const told = quantity.piece.at
  const other = told.areas.find(
    (area) => area.form !== 'name' && isInside(told, area, quantity.piece) && isOtherSide(told, area, words, false),
  )
  return other === undefined ? null : { ...sideOf(told, other), how: 'carried' }
}

const ofBoth =
  /\bbetween (?:the two|both|them|the (?:countries|nations|neighbours|neighbors|sides))\b|^(?:the )?(?:two-way|bilateral|mutual)\b/i

/** "Trade of Peru with Chile was 3 billion. They aim at 5 billion": with whom, where the sentence goes on with the quantity told before. */
export function sideTold({ economy }: Discourse, { quantity, anchor }: Measure, area: Side | null): Side | null {
  const isOfBoth = quantity !== null && economy !== null && ofBoth.test(textOf(quantity.piece))
  // "Peru's trade with Chile grew. The gap between the two countries widened"
  if (isOfBoth && (area === null || area.iso3 === economy.sides.area?.iso3)) return carried(economy.sides.counterpart)
  if (economy === null || quantity === null || quantity.how !== 'carried' || quantity.piece.at === anchor.at)
    return null
  const isSame = quantity.piece === economy.quantity?.piece && area?.iso3 === economy.sides.area?.iso3
  return isSame ? carried(economy.sides.counterpart) : null
}
