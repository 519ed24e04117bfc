import { isBareOf } from './alike.ts'
import type { Measure } from './measure.ts'
import { isRelative, type Spot } from './spot.ts'

/** "fell 25 percent to 3 million, and imports 13 percent": a rate goes on with the change, not with what it came to. */
export function lastFor(spot: Spot, measures: readonly Measure[]): Measure | undefined {
  const [{ tokens }, { number }] = [spot.at, spot]
  const [change, end] = measures.slice(-2)
  // "a shortfall of 17 billion, close to 20 percent of income": of the sum right before it.
  const isOfSum = end?.number.kind === 'money' && number.from === end.number.to + 1
  if (isOfSum && tokens[number.to]?.lower === 'of') return end
  // "by 21 percent to 3 million, imports by 14"
  const isBareBy = tokens[number.from - 1]?.lower === 'by' && change !== undefined && isBareOf(spot, change.number)
  const isEnd =
    change !== undefined &&
    end !== undefined &&
    (isRelative(number) || isBareBy) &&
    isRelative(change.number) &&
    !isRelative(end.number) &&
    change.clause !== null &&
    change.clause === end.clause
  if (isEnd) return change
  // "to 2 percent, less than half of last year's 5": of the rates, over the fraction.
  const isOverShare = end?.number.unit === 'share' && number.unit === null && change?.number.unit === 'percent'
  return isOverShare ? change : measures.at(-1)
}
