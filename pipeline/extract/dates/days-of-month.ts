import { cardinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { daysInMonth, partsOf } from './calendar.ts'
import { readMonth, readYear, readYearAfter } from './date-parts.ts'
import { type DatePoint, lowerAt, pointOf, type Reading, readingOf, withArticle } from './date-point.ts'

const lengths: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
])

/** A stretch of days counted from the first of a month, or back from its last. */
interface Stretch {
  readonly isFromEnd: boolean
  /** Days in front of it, and in it. */
  readonly skipped: number
  readonly count: number
  readonly to: number
}

/** "first ten days", "last two weeks" */
function countedFrom(tokens: readonly Token[], at: number, isFromEnd: boolean): Stretch | null {
  const number = cardinals.get(lowerAt(tokens, at)) ?? Number(tokens[at]?.text)
  const length = lengths.get(lowerAt(tokens, at + 1))
  const isMany = /s$/.test(lowerAt(tokens, at + 1))
  return length === undefined || !isMany || !(number >= 1)
    ? null
    : { isFromEnd, skipped: 0, count: number * length, to: at + 2 }
}

/** "last day", "first week", "second week", "first ten days"; "the fifth day of May" is read as a day of the month. */
function stretchAt(tokens: readonly Token[], at: number): Stretch | null {
  const word = lowerAt(tokens, at)
  const isFirst = word === 'first' || word === 'opening'
  const isFromEnd = word === 'last' || word === 'final' || word === 'closing'
  const length = /s$/.test(lowerAt(tokens, at + 1)) ? undefined : lengths.get(lowerAt(tokens, at + 1))
  if (isFirst || isFromEnd)
    return length === undefined
      ? countedFrom(tokens, at + 1, isFromEnd)
      : { isFromEnd, skipped: 0, count: length, to: at + 2 }
  const ordinal = readOrdinal(tokens, at)
  const isWeek = ordinal !== null && lowerAt(tokens, ordinal.to) === 'week' && ordinal.low <= 4
  return isWeek ? { isFromEnd, skipped: 7 * (ordinal.low - 1), count: 7, to: ordinal.to + 1 } : null
}

/** "the last week of May": days of one month, which another date may go on from. */
export const isStretchOfMonth = (tokens: readonly Token[], { from, to }: DatePoint): boolean =>
  tokens.slice(from, to).some(({ lower }, i, own) => lengths.has(lower) && own[i + 1]?.lower === 'of')

/** "last day of October 2015", "first ten days of May", "second week of May". */
export function readDaysOfMonth(tokens: readonly Token[], at: number): Reading | null {
  const stretch = stretchAt(tokens, at)
  if (stretch === null || stretch.count > 28 || lowerAt(tokens, stretch.to) !== 'of') return null
  const { isFromEnd, skipped, count, to } = stretch
  const whole = count === 1 ? readYear(tokens, to + 1) : null
  if (whole !== null) {
    const day = isFromEnd ? partsOf(whole.value, 12, 31) : partsOf(whole.value, 1, 1)
    return readingOf(pointOf(at, whole.to, day, 'day'))
  }
  const month = readMonth(tokens, to + 1)
  if (month === null) return null
  const year = readYearAfter(tokens, month.to, false)
  const length = daysInMonth(year?.value ?? null, month.value)
  const [first, last] = isFromEnd ? [length - count + 1, length] : [skipped + 1, skipped + count]
  const low = partsOf(year?.value ?? null, month.value, first)
  const high = partsOf(low.year, month.value, last)
  const point = pointOf(withArticle(tokens, at), year?.to ?? month.to, low, first === last ? 'day' : 'interval', high)
  return readingOf({ ...point, endsMonth: isFromEnd })
}
