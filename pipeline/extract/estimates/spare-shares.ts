import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isOfGifts } from './gift-words.ts'
import { type Measure, measureOf } from './measure.ts'
import { phraseAt } from './phrases.ts'
import {
  hasEconomicWord,
  isCounted,
  isOfOtherField,
  isReference,
  type Quantity,
  quantityOf,
  wordsOf,
} from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import type { ToldMeasure } from './told-measures.ts'

const pointing = /^(?:it|this|that|them|these|those|whole|total|sum|money|amount)$/

/** "a quarter of their output", "two thirds of it": what the share is of; not "half of what they sold", which compares. */
function wholeOf({ at, index, number, np }: Spot): Piece | null {
  if (number.to < np.to || prepText(at.chunks[index + 1]) !== 'of') return null
  const chunk = at.chunks[index + 2]
  if (chunk?.kind !== 'np' || chunk.number !== null) return null
  // "two thirds of it for housing": what it is for is no part of what it points to.
  const isPointing = pointing.test(at.tokens[chunk.head]?.lower ?? '')
  return isPointing ? { at, from: chunk.from, to: chunk.to } : phraseAt(at, index + 2)
}

/** What the whole is: itself where it is economic, else what was measured last where it points back to that. */
function quantityOfWhole(whole: Piece, last: Measure | ToldMeasure | undefined): Quantity | null {
  const words = lowerWords(whole)
  if (isReference(whole) || pointing.test(words.at(-1) ?? ''))
    // "half of them stayed for a week": people, who are tallied.
    return last?.quantity == null || wordsOf(last.quantity).some(isCounted)
      ? null
      : { ...last.quantity, how: 'carried' }
  if (!hasEconomicWord(words) || isOfOtherField(words)) return null
  return words.some((word) => isPeopleNoun(singularOf(word))) ? null : { ...quantityOf(whole), how: 'estimate-near' }
}

const losing = /^(?:lose|shed|destroy|wipe|cancel|ruin|forgo|forfeit|miss)$/

const isLost = (clause: Clause | null, { from }: Spot['number']): boolean =>
  clause !== null && clause.verb.to <= from && losing.test(clause.verb.lemma) && !clause.verb.negated

/** A fraction of what a text on an economy measures, for want of any other reading. */
export function spareShare(spot: Spot, told: readonly (Measure | ToldMeasure)[]): Measure | null {
  const { at, number, clause, discourse } = spot
  if (number.unit !== 'share' || isOfGifts(at) || discourse.weights.gifts > 0) return null
  if (told.length === 0 && discourse.measured.topic === null) return null
  const whole = wholeOf(spot)
  const quantity = whole === null ? null : quantityOfWhole(whole, told[0])
  if (quantity === null) return null
  return { ...measureOf(spot, isLost(clause, number) ? 'decrease' : 'level', quantity, null), isValue: true }
}
