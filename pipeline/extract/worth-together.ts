import type { AnalyzedSentence } from './analyze.ts'
import type { Item } from './items.ts'
import { goodsIn } from './named-in.ts'
import { endingAt } from './piece.ts'

/** "3 million dollars' worth of food and tents": the sum is of all that it opens. */
function isWorthOf([opening, ...others]: readonly Item[]): boolean {
  const piece = opening?.piece
  const isSum = opening?.number?.kind === 'money' && opening.category !== 'cash' && piece != null && others.length > 0
  if (!isSum) return false
  const words = piece.at.tokens.slice(opening.number?.to ?? 0, piece.from).map(({ lower }) => lower)
  const isBare = ({ number, piece: own, category }: Item): boolean =>
    number === null && own !== null && category !== 'personnel'
  return words.slice(-2).join(' ') === 'worth of' && others.every(isBare)
}

/** "blankets, tents and soap worth 3 million": the sum is of all that it closes. */
export function worthTogether(items: readonly Item[]): Item[] {
  const [last, opening] = [items.at(-1), items[0]]
  // "tents and beds, 3 million yen worth of goods": the goods of the sum are told behind it.
  const isWorth =
    last?.number?.kind === 'money' &&
    last.category !== 'cash' &&
    last.piece !== null &&
    last.number.from >= last.piece.to
  const areBare = items
    .slice(0, -1)
    .every(({ number, piece, category }) => number === null && piece !== null && category !== 'personnel')
  if (opening !== undefined && isWorthOf(items)) {
    const end = last?.piece?.to ?? 0
    return opening.piece === null
      ? [...items]
      : [{ ...opening, piece: endingAt(opening.piece, end), end: last?.end ?? opening.end }]
  }
  if (items.length < 2 || !isWorth || !areBare || opening?.piece == null) return [...items]
  return [{ ...last, piece: endingAt(opening.piece, last.piece.to), first: opening.first }]
}

/** "20 tons of corn and milk worth 3 million": what is weighed together is worth so much together. */
export const isWorthOfBulk = (at: AnalyzedSentence, before: Item, item: Item): boolean =>
  at.chunks[before.end]?.kind === 'conj' &&
  before.number?.kind === 'number' &&
  /^(?:ton|kilogram|pound|liter)$/.test(before.unit ?? '') &&
  before.alternative === null &&
  before.piece !== null &&
  item.piece !== null &&
  goodsIn(item.piece)?.category === before.category &&
  item.number?.kind === 'money' &&
  item.category !== 'cash' &&
  item.piece.to <= item.number.from
