import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Discourse } from '../discourse.ts'
import { lowerWords, type Piece } from '../piece.ts'

/** "Their number slid": a count of persons or things, and no sum. */
export const isTheirNumber = (piece: Piece): boolean => /^their numbers?$/.test(lowerWords(piece).join(' '))

/** "Tourists spent 3 billion. Their number slid": those that the sentence before was about; null where it was about no guests. */
export function thoseNumbered(piece: Piece, { subject }: Discourse): Piece | null {
  const isOfGuests =
    subject !== null &&
    subject.piece.at !== piece.at &&
    lowerWords(subject.piece).some((word) => travelNouns.has(singularOf(word)))
  return isOfGuests && isTheirNumber(piece) ? subject.piece : null
}
