import type { Item } from './items.ts'
import { endingAt } from './piece.ts'

/** "blankets, tents and soap worth 3 million": the sum is of all that it closes. */
export function worthTogether(items: readonly Item[]): Item[] {
  const [last, opening] = [items.at(-1), items[0]]
  const isWorth = last?.number?.kind === 'money' && last.category !== 'cash' && last.piece !== null
  const areBare = items
    .slice(0, -1)
    .every(({ number, piece, category }) => number === null && piece !== null && category !== 'personnel')
  if (items.length < 2 || !isWorth || !areBare || opening?.piece == null) return [...items]
  return [{ ...last, piece: endingAt(opening.piece, last.piece.to), first: opening.first }]
}
