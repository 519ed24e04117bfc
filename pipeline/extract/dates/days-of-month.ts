import { cardinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { daysInMonth, partsOf } from './calendar.ts'
import { readMonth, readYear, readYearAfter } from './date-parts.ts'
import { type DatePoint, lowerAt, pointOf, type Reading, readingOf, withArticle } from './date-point.ts'

/** A stretch of days counted from the first of a month, or back from its last. */
interface Stretch {
  readonly isFromEnd: boolean
  readonly count: number
  readonly to: number
}

/** "last day", "first ten days"; "the first week" is no more than the month, as weeks begin on any day of it. */
function stretchAt(tokens: readonly Token[], at: number): Stretch | null {
  const word = lowerAt(tokens, at)
  const isFromEnd = word === 'last' || word === 'final' || word === 'closing'
  if (!isFromEnd && word !== 'first' && word !== 'opening') return null
  if (lowerAt(tokens, at + 1) === 'day') return { isFromEnd, count: 1, to: at + 2 }
  const count = cardinals.get(lowerAt(tokens, at + 1)) ?? Number(tokens[at + 1]?.text)
  return lowerAt(tokens, at + 2) === 'days' && count >= 1 ? { isFromEnd, count, to: at + 3 } : null
}

/** "the last ten days of May": days of one month, which another date may go on from. */
export const isStretchOfMonth = (tokens: readonly Token[], { from, to }: DatePoint): boolean =>
  tokens.slice(from, to).some(({ lower }, i, own) => /^days?$/.test(lower) && own[i + 1]?.lower === 'of')

/** "last day of October 2015", "first ten days of May". */
export function readDaysOfMonth(tokens: readonly Token[], at: number): Reading | null {
  const stretch = stretchAt(tokens, at)
  if (stretch === null || stretch.count > 28 || lowerAt(tokens, stretch.to) !== 'of') return null
  const { isFromEnd, count, to } = stretch
  const whole = count === 1 ? readYear(tokens, to + 1) : null
  if (whole !== null) {
    const day = isFromEnd ? partsOf(whole.value, 12, 31) : partsOf(whole.value, 1, 1)
    return readingOf(pointOf(at, whole.to, day, 'day'))
  }
  const month = readMonth(tokens, to + 1)
  if (month === null) return null
  const year = readYearAfter(tokens, month.to, false)
  const length = daysInMonth(year?.value ?? null, month.value)
  const [first, last] = isFromEnd ? [length - count + 1, length] : [1, count]
  const low = partsOf(year?.value ?? null, month.value, first)
  const high = partsOf(low.year, month.value, last)
  const point = pointOf(withArticle(tokens, at), year?.to ?? month.to, low, first === last ? 'day' : 'interval', high)
  return readingOf({ ...point, endsMonth: isFromEnd })
}
