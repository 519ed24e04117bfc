import { medicalFields, otherFields } from '../lexicon/fields-of-goods.ts'
import type { Goods } from '../lexicon/goods.ts'
import { lowerWords, type Piece } from './piece.ts'

/** Tokens of "search and rescue" and "for" before it. */
const nearest = 4

/** "equipment for search and rescue": the words of what goods are for, right behind them. */
function purposeOf({ at, to }: Piece): readonly string[] {
  const words = at.tokens.slice(to, to + nearest).map(({ lower }) => lower)
  return words[0] === 'for' ? words.slice(1) : []
}

/** "emergency medical aid" is aid of a named kind; "electrical supplies", "equipment for rescue teams" are no medicine. */
export function categoryOf(piece: Piece, { category, generic, head }: Goods): Goods['category'] {
  if (!generic) return category
  const words = lowerWords(piece)
  if (words.some((word) => medicalFields.has(word))) return category === 'other' ? 'medical_supplies' : category
  const fields = [...words.slice(0, head), ...purposeOf(piece)]
  return category === 'medical_supplies' && fields.some((word) => otherFields.has(word)) ? 'other' : category
}
