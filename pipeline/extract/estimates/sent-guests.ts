import { comparatives } from '../../lexicon/indicator-words.ts'
import { lowerAt } from '../lower-at.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isCounted, wordsOf } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** "Arrivals were down. Peru sent 6 percent fewer": of those counted before, by where they come from. */
export function asFewerSent(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, clause, discourse } = spot
  const sign = comparatives.get(lowerAt(at, number.to))
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (!isRelative(number) || sign === undefined || last === null || clause?.verb.lemma !== 'send') return null
  // "sent 6 percent fewer guests": of its own noun
  if (number.from - clause.verb.to > 1 || at.tags[number.to + 1] === 'N') return null
  const sender = toldSubject(at, clause)
  if (sender === null || !isPlace(sender) || !wordsOf(last).some(isCounted)) return null
  return {
    ...measureOf(spot, sign, { ...last, how: 'carried' }, tokenPiece(spot, number.to)),
    placePiece: sender,
    isSource: true,
  }
}
