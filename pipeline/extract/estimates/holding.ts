import { ofSubject } from './by-kind-of-subject.ts'
import type { Measure } from './measure.ts'

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
