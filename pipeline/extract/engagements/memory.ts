import type { EngagementKind } from '../../lexicon/contact-words.ts'
import type { Piece } from '../piece.ts'
import type { Country } from './country.ts'

/** A side of an act: its words, and the country it stands for. */
export interface Side {
  readonly piece: Piece
  readonly country: Country | null
  /** Where its words stand in an earlier sentence. */
  readonly isCarried: boolean
}

/** The act told last in a paragraph: later sentences go on with its speaker or point back to its sides. */
export interface EngagementMemory {
  readonly kind: EngagementKind
  readonly actor: Side | null
  readonly counterpart: Side | null
  /** What it was about is not told yet: the next words may tell. */
  readonly isOpen: boolean
  readonly status: string
}
