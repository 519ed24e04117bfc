import { goodsIn } from '../named-in.ts'
import { lowerWords, type Piece } from '../piece.ts'

/** "Each cost 48 million", "Each ambulance cost 48 million", "Twenty ambulances cost 9 million": a price. */
export const isPriced = (subject: Piece): boolean => {
  const [first, ...rest] = lowerWords(subject)
  const isCounted = subject.at.numbers.some(({ from, to }) => from >= subject.from && to <= subject.to)
  if (isCounted && goodsIn(subject) !== null) return true
  return /^(?:each|every)$/.test(first ?? '') && (rest.length === 0 || goodsIn(subject) !== null)
}
