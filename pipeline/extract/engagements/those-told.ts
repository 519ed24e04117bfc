import { bodyNouns } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { pointsToSides } from './sides.ts'

/** Those told of before, by what they are. */

const bodies =
  /^(?:ministries|parliaments|embassies|museums|islands|services|staffs|armies|navies|stations|observatories|hospitals|colleges|schools|councils|commissions|headquarters|archives|libraries|surveys|coastguards)$/

/** "the two services", "both armies": two of those told of before, and told of by a name of their own. */
export function areTwoBodies(piece: Piece): boolean {
  const own = lowerWords(piece)
  return (
    own.length <= 5 &&
    /^(?:(?:the|these|those|our) )?(?:both|two|three|four) /.test(own.join(' ')) &&
    bodies.test(own.at(-1) ?? '')
  )
}

/** "the two hospitals", "their institutes" */
export const areThoseTold = (piece: Piece): boolean =>
  pointsToSides(piece) ||
  areTwoBodies(piece) ||
  (piece.to === piece.from + 2 &&
    lowerWords(piece)[0] === 'their' &&
    bodyNouns.has(singularOf(lowerWords(piece)[1] ?? '')))
