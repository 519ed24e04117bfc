import type { Actor } from '../actors.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { LastItem } from './figure.ts'
import type { GiftList } from './gift-list.ts'

/** What a paragraph's last gift of an amount leaves in mind. */
export interface AidMemory {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly item: LastItem
  readonly status: GiftStatus
  /** "Help is on its way to Peru": told in general, of all that follows. */
  readonly isTopic?: boolean
  /** Told by a question: the next sentence answers it. */
  readonly isAsked?: boolean
  /** Who gives all that follows, as a sentence before the first gift told: null where it named no one, undefined where none told it. */
  readonly opener?: Actor | null | undefined
}

/** A list of gifts that was opened, and how far what was said of it reaches. */
export interface ListMemory extends GiftList {
  readonly reach: 'paragraph' | 'next' | 'section'
}

/** What the head of a list leaves in mind, with what it told beside. */
export const aidOfList = ({ side, other }: GiftList, topic: AidMemory | null = null): AidMemory => ({
  donor: (side === 'recipient' ? other : null) ?? topic?.donor ?? null,
  recipient: (side === 'donor' ? other : null) ?? topic?.recipient ?? null,
  item: null,
  status: topic?.status ?? 'delivered',
  isTopic: true,
})
