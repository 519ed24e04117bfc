import { changeNouns } from '../../lexicon/indicator-words.ts'
import { lowerAt } from '../lower-at.ts'
import { startOfChain } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

const measuring = new Set(['by', 'to', 'from', 'below', 'above'])

/** "saw hotel occupancy drop to 40%", "an export rise of 3%" told with "by" or "to": the word of change ends the noun's own phrase. */
export function asChangeWithNoun(spot: Spot): Measure | null {
  const { at, index } = spot
  const prep = prepText(at.chunks[index - 1])
  const np = at.chunks[index - 2]
  if (prep === null || !measuring.has(prep) || np?.kind !== 'np' || np.number !== null) return null
  const change = prep === 'by' ? asChangeOf(spot) : null
  if (change !== null) return change
  const sign = changeNouns.get(lowerAt(at, np.to - 1))
  if (lowerAt(at, np.to - 1) === 'growth') return asChangeOfGrowth(spot, prep)
  // "sees the revenue of airlines drop by 5%": the noun that the phrase hangs on.
  const from = chainBefore(at, index - 1)?.from ?? np.from
  const piece = { at, from, to: np.to - 1 }
  if (sign === undefined || piece.to <= piece.from || !hasEconomicWord(lowerWords(piece))) return null
  const isReached = prep !== 'by'
  return {
    ...measureOf(spot, isReached ? 'level' : sign, quantityOf(piece), tokenPiece(spot, np.to - 1)),
    isValue: isReached,
    isBase: prep === 'from',
  }
}

/** "a fall of exports to Peru by 5 percent", "a drop in sales by 3 million": what the word of change has behind it changes. */
function asChangeOf(spot: Spot): Measure | null {
  const { at, index } = spot
  const first = startOfChain(at.chunks, index - 1)
  const turn = at.chunks[first]
  const sign = turn?.kind === 'np' && turn.number === null ? changeNouns.get(lowerAt(at, turn.head)) : undefined
  if (sign === undefined || !/^(?:of|in)$/.test(prepText(at.chunks[first + 1]) ?? '') || first > index - 4) return null
  const piece = { at, from: at.chunks[first + 2]?.from ?? 0, to: at.chunks[index - 2]?.to ?? 0 }
  const isEconomic = hasEconomicWord(lowerWords(piece)) && lowerAt(at, piece.to - 1) !== 'growth'
  return isEconomic ? measureOf(spot, sign, quantityOf(piece), tokenPiece(spot, turn?.from ?? 0)) : null
}

/** "a drop in Peru's growth by 2 points", "… to 2 percent": the growth is what is measured. */
function asChangeOfGrowth(spot: Spot, prep: string): Measure | null {
  const { at, index } = spot
  const chain = startOfChain(at.chunks, index - 1)
  const turn = at.chunks[chain]
  const sign = turn?.kind === 'np' ? changeNouns.get(lowerAt(at, turn.head)) : undefined
  if (prep !== 'by' || sign === undefined || chain > index - 4) return null
  const growth = { at, from: at.chunks[chain + 2]?.from ?? 0, to: at.chunks[index - 2]?.to ?? 0 }
  return measureOf(spot, sign, quantityOf(growth), tokenPiece(spot, turn?.from ?? 0))
}

/** "with 29 percent and 14 percent growth": the word of change behind the last rate of a row is of all. */
export function asSharedChange(spot: Spot, before: Measure | null): Measure | null {
  const { at, index, number, np } = spot
  if (number.unit !== 'percent' || number.to < np.to) return null
  const [link, next] = [at.chunks[index + 1], at.chunks[index + 2]]
  const isJoined = link?.kind === 'conj' && next?.kind === 'np' && next.number !== null
  const word = isJoined ? lowerAt(at, next.head) : ''
  const isRate = isJoined && next.number?.unit === 'percent' && next.number.to <= next.head
  const sign = isRate ? changeNouns.get(word) : undefined
  const quantity = before?.quantity ?? null
  return sign === undefined || quantity === null
    ? null
    : measureOf(spot, sign, { ...quantity, how: 'carried' }, tokenPiece(spot, number.from))
}
