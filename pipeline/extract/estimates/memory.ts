import type { DateChoice } from '../claim-builder.ts'
import type { NumberMention } from '../mention.ts'
import type { Estimator } from './estimator.ts'
import { isInPassing } from './estimator-closing.ts'
import { isToCome } from './foretold.ts'
import type { Direction, Measure } from './measure.ts'
import type { Quantity } from './quantity.ts'
import { asRead } from './read-measures.ts'
import type { Condition } from './scenario.ts'
import type { Sides } from './sides.ts'

/** A figure with all that is said of it. */
export interface Reading {
  readonly measure: Measure
  readonly sides: readonly Sides[]
  readonly period: DateChoice | null
  readonly condition: Condition | null
  readonly estimator: Estimator | null
}

/** The economic figure that a paragraph told last: what later sentences leave out is taken from it. */
export interface EconomyMemory {
  readonly number: NumberMention
  readonly quantity: Quantity | null
  readonly direction: Direction
  /** It tells of what is to come. */
  readonly isForecast: boolean
  readonly sides: Sides
  readonly period: DateChoice | null
  /** The period told last, whatever figures without one were told since: that of "in the same month". */
  readonly time: DateChoice | null
  readonly condition: Condition | null
  readonly estimator: Estimator | null
  /** The currency of the sum told last, whatever rates were told since. */
  readonly currency: string | null
}

export const memoryOf = (
  { measure, sides, period, condition, estimator }: Reading,
  currency: string | null,
  before: EconomyMemory | null,
): EconomyMemory => ({
  number: asRead(measure),
  quantity: measure.quantity,
  direction: measure.direction,
  isForecast: isToCome(measure),
  sides: sides[0] ?? { area: null, counterpart: null },
  period,
  time: period ?? before?.time ?? null,
  condition,
  // "which the ministry had expected": told in passing, of that figure alone.
  estimator: estimator !== null && isInPassing(estimator.piece) ? null : estimator,
  currency,
})
