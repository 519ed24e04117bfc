import type { Actor } from '../actors.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { LastItem } from './figure.ts'

/** What a paragraph's last gift of an amount leaves in mind. */
export interface AidMemory {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly item: LastItem
  readonly status: GiftStatus
  /** "Help is on its way to Peru": told in general, of all that follows. */
  readonly isTopic?: boolean
  /** Who gives all that follows, as a sentence before the first gift told: null where it named no one, undefined where none told it. */
  readonly opener?: Actor | null | undefined
}
