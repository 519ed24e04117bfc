import { ofSubject } from './by-kind-of-subject.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

const holding = new Set([
  'account',
  'make',
  'represent',
  'constitute',
  'comprise',
  'provide',
  'supply',
  'buy',
  'take',
  'absorb',
])

/** A share of something that someone else holds. */
export const isHolding = ({ clause, number, direction, quantity }: Measure): boolean =>
  clause !== null &&
  direction === 'level' &&
  (number.kind !== 'money' || (quantity?.how === ofSubject && clause.verb.lemma === 'buy')) &&
  holding.has(clause.verb.lemma)

/** "Peru and Chile accounted for 16 and 7 percent of arrivals respectively": where the guests come from. */
export const isShareOfGuests = (measure: Measure): boolean =>
  isHolding(measure) &&
  /^(?:percent|share)$/.test(measure.number.unit ?? '') &&
  wordsOf(measure.quantity).some((word) => /^(?:arrivals|visitors|tourists|guests)$/.test(word))
