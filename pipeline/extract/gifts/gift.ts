import type { Actor } from '../actors.ts'
import type { Item } from '../items.ts'
import type { Piece } from '../piece.ts'
import type { ValueBasis } from './value-basis.ts'

export type GiftStatus = 'delivered' | 'pledged' | 'announced' | 'called_for' | 'exported'

/** One act of giving as a verb or noun tells it; roles that it leaves open are null. */
export interface Gift {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly intermediary: Piece | null
  readonly items: readonly Item[]
  readonly status: GiftStatus
  /** The verb or noun that tells it. */
  readonly anchor: Piece
  readonly basis: ValueBasis
  /** First chunk of the thing that brings the goods ("the planes brought masks"): no gift itself. */
  readonly carrier?: number
  /** Told by a verb of passing on ("handed over"). */
  readonly handsOver?: boolean
  /** Told by a participle right behind the goods ("gloves donated by X"): the giver is theirs alone. */
  readonly isDirect?: boolean
  /** Each giver of the list gave apart ("separately"). */
  readonly isSeparate?: boolean
  /** Name of the construction that it was read from. */
  readonly rule: string
}
