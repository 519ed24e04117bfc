import { findOffice, isPortfolio } from '../lexicon/offices.ts'
import { isGenitiveMark } from './genitive-mark.ts'
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

const bodies = /^(?:bank|group|company|foundation|fund|corporation|airlines)$/

/** "Oru Bank President Ana Ruiz", "the bank's president": the body that stands right before the office. */
export function bodyHeaded({ at, from, to }: Piece): Piece | null {
  for (let i = from + 1; i < to; i++) {
    const isOwner = isGenitiveMark(at.tokens[i - 1])
    const end = isOwner ? i - 1 : i
    const isBody = bodies.test(at.tokens[end - 1]?.lower ?? '') && (isOwner || at.tags[end - 1] === 'NNP')
    if (isBody && end > from && findOffice(at.tokens, i) !== null) return { at, from, to: end }
  }
  return null
}
