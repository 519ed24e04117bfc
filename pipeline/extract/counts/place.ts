import type { AreaMention } from '../areas.ts'
import type { Piece } from '../piece.ts'

/** A place named beside a number; a town that no gazetteer has is a place by where it stands, and has no area. */
export interface Place {
  readonly piece: Piece
  readonly area: AreaMention | null
  /** The code of the country that a part without an area is told to be of: "Peru's Munta region". */
  readonly country?: string
}
