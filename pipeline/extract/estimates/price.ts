import { goodsIn } from '../named-in.ts'
import { lowerWords, type Piece } from '../piece.ts'

/** "Each cost 48 million", "Each ambulance cost 48 million": a price. */
export const isPriced = (subject: Piece): boolean => {
  const [first, ...rest] = lowerWords(subject)
  return /^(?:each|every)$/.test(first ?? '') && (rest.length === 0 || goodsIn(subject) !== null)
}
