import { findOffice } from '../../lexicon/offices.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import type { Side } from './memory.ts'
import { isPerson } from './party.ts'

/** Offices of a list that share one country. */

/** In a list, an office without a country is of the country named with the others: "the Peruvian king and Queen Ana". */
export function shareCountry(sides: readonly Side[]): Side[] {
  const known = sides.find(({ country }) => country !== null)?.country
  const isOpen = ({ piece, country }: Side): boolean =>
    country === null && areasOf(piece).length === 0 && isPerson(piece) && holdsOffice(piece)
  return known === undefined || known === null
    ? [...sides]
    : sides.map((side) => (isOpen(side) && isBare(side.piece) ? { ...side, country: { ...known, how: 'near' } } : side))
}

/** "Premier X", "Assembly Chairman Y". */
export const holdsOffice = ({ at, from }: Piece): boolean =>
  findOffice(at.tokens, from) !== null || findOffice(at.tokens, from + 1) !== null

/** An office without "of", "UN": "President of the Friendship Association", "UN envoy Ana Ruiz" are of no country. */
const isBare = (piece: Piece): boolean => !lowerWords(piece).some((word) => /^(?:of|un|u\.n\.|eu|nato|who)$/.test(word))
