import type { Actor } from '../actors.ts'
import type { AidFigure } from './figure.ts'
import type { AidSides } from './sides.ts'
import type { Telling } from './telling.ts'

/** A figure that is given, with how it is told and by whom to whom. */
export interface Told {
  /** The n-th figure of a list is of the n-th name. */
  readonly isPaired?: boolean
  /** The figure is of each of those, whom words before it named. */
  readonly each?: { readonly side: 'donor' | 'recipient'; readonly actors: readonly Actor[] }
  /** No words tell that it is given. */
  readonly isLone?: boolean
  /** Nor do they tell who gives or gets it. */
  readonly isOpen?: boolean
  readonly figure: AidFigure
  readonly telling: Telling
  readonly sides: AidSides
}
