import type { Piece } from './piece.ts'

/** A country and where it was read. */
export interface Nationality {
  readonly iso3: string
  readonly piece: Piece
}
