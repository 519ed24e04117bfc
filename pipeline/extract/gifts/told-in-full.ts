import type { AnalyzedSentence } from '../analyze.ts'
import { isFirstLine } from '../first-line.ts'
import type { GiftOfItem } from './merge-gifts.ts'

/** "sent aid, with masks arriving": what is told in general words is told in full beside it. */
export const isToldInFull = (gift: GiftOfItem, gifts: readonly GiftOfItem[]): boolean =>
  gift.item.number === null &&
  gift.item.isGeneric &&
  gift.item.category === 'other' &&
  gifts.some(
    ({ item, donor, anchor }) =>
      !item.isGeneric &&
      anchor.from !== gift.anchor.from &&
      (donor === null || donor.piece.from === gift.donor?.piece.from),
  )

/** "Aid from Peru", "PERU SENDS TENTS" over a text: told in full below it. */
export const isTitleOfGifts = (at: AnalyzedSentence, { item: { number, isGeneric } }: GiftOfItem): boolean =>
  number === null && ((isGeneric && isFirstLine(at)) || (at.sentence.index === 0 && !/\p{Ll}/u.test(at.text)))
