import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import type { Quantity } from './quantity.ts'
import type { Spot } from './spot.ts'

/** How a quantity is read that is the label of a line. */
export const ofLine = 'estimate-line'

export type Direction = 'increase' | 'decrease' | 'level'

/** What a figure says of what. */
export interface Measure {
  readonly number: NumberMention
  /** The phrase that the figure stands in. */
  readonly np: NounPhrase
  readonly direction: Direction
  readonly quantity: Quantity | null
  /** The verb, noun or adverb that says so. */
  readonly anchor: Piece
  readonly clause: Clause | null
  readonly isForecast: boolean
  readonly unit: string | null
  readonly unitPiece: Piece | null
  /** The figure is what the quantity comes to ("fell to 3 million"), not by how much it changes. */
  readonly isValue: boolean
  /** The figure before the change ("from 5 million"): of another time than the rest. */
  readonly isBase: boolean
  readonly isDuration: boolean
  /** The figure that this one goes on with or says again. */
  readonly continues: NumberMention | null
  /** Where the quantity has no place of its own: the phrase right before the figure in a list ("Laos 1.0"). */
  readonly placePiece: Piece | null
  /** That place is where those counted come from. */
  readonly isSource?: true
}

/** What the reader of one form of words finds; `before` is what was measured last in the sentence. */
export type MeasureReader = (spot: Spot, before: Measure | null) => Measure | null

const forecastModals = new Set(['will', 'would', 'could', 'may', 'might', 'should', 'can', 'shall'])

export function measureOf(
  { at, number, np, clause }: Spot,
  direction: Direction,
  quantity: Quantity | null,
  anchor: Piece | null,
): Measure {
  return {
    number,
    np,
    direction,
    quantity,
    anchor: anchor ?? { at, from: number.from, to: number.to },
    clause,
    isForecast: clause !== null && clause.verb.modal !== null && forecastModals.has(clause.verb.modal),
    unit: number.unit,
    unitPiece: null,
    isValue: false,
    isBase: false,
    isDuration: false,
    continues: null,
    placePiece: null,
  }
}

export const tokenPiece = ({ at }: Spot, i: number): Piece => ({ at, from: i, to: i + 1 })

/** A figure that goes on with the measure before: of the same verb, way and kind, and of its unit where it has none. */
export function goingOn(spot: Spot, before: Measure, direction: Direction, quantity: Quantity | null): Measure {
  return {
    ...measureOf({ ...spot, clause: before.clause }, direction, quantity, before.anchor),
    isForecast: before.isForecast,
    isValue: before.isValue,
    unit: spot.number.unit ?? before.unit,
    unitPiece: spot.number.unit === null ? before.unitPiece : null,
    continues: before.number,
  }
}
