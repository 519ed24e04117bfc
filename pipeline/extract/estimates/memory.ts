import type { DateChoice } from '../claim-builder.ts'
import type { NumberMention } from '../mention.ts'
import type { Estimator } from './estimator.ts'
import type { Direction } from './measure.ts'
import type { Quantity } from './quantity.ts'
import type { Condition } from './scenario.ts'
import type { Sides } from './sides.ts'

/** The economic figure that a paragraph told last: what later sentences leave out is taken from it. */
export interface EconomyMemory {
  readonly number: NumberMention
  readonly quantity: Quantity | null
  readonly direction: Direction
  readonly sides: Sides
  readonly period: DateChoice | null
  readonly condition: Condition | null
  readonly estimator: Estimator | null
  /** The currency of the sum told last, whatever rates were told since. */
  readonly currency: string | null
}
