import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
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

/** "Trade of Peru with Chile was 3 billion. They aim at 5 billion": with whom, where the sentence goes on with the quantity told before. */
export function sideTold({ economy }: Discourse, { quantity, anchor }: Measure, area: Side | null): Side | null {
  if (economy === null || quantity === null || quantity.how !== 'carried' || quantity.piece.at === anchor.at)
    return null
  const isSame = quantity.piece === economy.quantity?.piece && area?.iso3 === economy.sides.area?.iso3
  return isSame ? carried(economy.sides.counterpart) : null
}
