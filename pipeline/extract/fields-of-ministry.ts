import { isPortfolio } from '../lexicon/offices.ts'
import { lowerWords, type Piece } from './piece.ts'

const isMinistry = (piece: Piece): boolean => {
  const words = lowerWords(piece)
  const of = words.indexOf('of')
  return of > 0 && /^(?:ministry|department|secretariat|bureau|directorate)$/.test(words[of - 1] ?? '')
}

const isField = (piece: Piece): boolean => isPortfolio(lowerWords(piece)[0] ?? '')

/** "the Ministry of Trade, Labour, and Fisheries": what the one body is for makes no other giver of the list. */
export function withoutFields(members: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = members
  return first !== undefined && isMinistry(first) && others.every(isField) ? [first] : members
}
