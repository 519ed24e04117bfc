import { areasIn } from './of-town.ts'
import { lowerWords, type Piece } from './piece.ts'

/** "the governments of Peru and Chile", "the two embassies": of several countries. */
export const bodiesOfSeveral = /\b(?:governments|armies|navies|embassies|consulates|parliaments|ministries)\b/i

/** A land and nothing else, with its article. */
const isBareLand = (piece: Piece): boolean => {
  const [area, other] = areasIn(piece)
  const first = piece.at.tokens[piece.from]?.lower === 'the' ? piece.from + 1 : piece.from
  return area?.form === 'name' && other === undefined && area.to === piece.to && area.from <= first
}

/** "the embassies of Peru and Chile": the lands behind the first share its noun, so that it alone says what they are. */
export function withoutLandsOfBodies(members: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = members
  if (first === undefined || others.length === 0) return members
  const words = lowerWords(first)
  const isOfOne = bodiesOfSeveral.test(words[words.indexOf('of') - 1] ?? '')
  return isOfOne && others.every(isBareLand) ? [first] : members
}
