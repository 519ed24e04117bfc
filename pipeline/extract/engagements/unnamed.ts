import { envoyNouns, missionNouns, powerNouns } from '../../lexicon/contact-words.ts'
import { areasOf, lowerWords, type Piece, textOf } from '../piece.ts'
import type { Act } from './act.ts'
import { isStateOffice } from './country.ts'
import type { Side } from './memory.ts'
import { isNamed } from './party.ts'
import { pointsToSides } from './sides.ts'

/** Sides without a name. */

const inPerson = new Set(['meeting', 'call'])

/** "Cuba's ambassador to Namibia": at a post whose country is named beside the own. */
const isPosted = (piece: Piece): boolean =>
  lowerWords(piece).some((word) => envoyNouns.has(word) || missionNouns.has(word)) && areasOf(piece).length > 1

const ofPower = /^(?:coup|rebel|military|militia|facto)$/
const powers = /^(?:leaders?|rulers?|government|authorities|groups?|chiefs?|commanders?|fighters?)$/

/** "held talks with the junta", "with the coup leaders": there is but one side so called where the act is told. */
function isOfPower(piece: Piece): boolean {
  const own = lowerWords(piece)
  const head = own.at(-1) ?? ''
  const isOf = own.some((word) => ofPower.test(word) || powerNouns.has(word))
  return own[0] === 'the' && (powerNouns.has(head) || (isOf && powers.test(head)))
}

/** "met shopkeepers": no one that stands for anyone; an envoy meets the ministers of his post. */
export const isWithUnnamed = (act: Act, actor: Side, other: Side | undefined): boolean =>
  inPerson.has(act.kind) &&
  !act.isSpeech &&
  other !== undefined &&
  !other.isCarried &&
  other.country === null &&
  !isNamed(other.piece) &&
  !isOfPower(other.piece) &&
  !(act.kind === 'meeting' && isStateOffice(other.piece) && isPosted(actor.piece)) &&
  !/(?:counterparts?|(?:two|three|four|five|six) colleagues)$/.test(textOf(other.piece)) &&
  !pointsToSides(other.piece)

const conveying = /^(?:offer|extend|express|convey|voice|send|show)$/
const lands = /\b(?:countries|states|nations|neighbou?rs)$/

/** "was quick to offer sympathy to the countries hit most": to no one of them; those that it went to others tell by name. */
export const isToLands = (act: Act, other: Side | undefined): boolean =>
  act.kind === 'public_statement' &&
  conveying.test(act.clause?.verb.lemma ?? '') &&
  other !== undefined &&
  !other.isCarried &&
  other.country === null &&
  lands.test(textOf(other.piece)) &&
  areasOf(other.piece).every(({ iso3 }) => iso3 === null)
