import { weekdayNames } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { daysInMonth, type Parts } from './calendar.ts'
import { readMonth } from './date-parts.ts'
import { type DatePoint, lowerAt, type NthWeekday, type Reading, readingOf } from './date-point.ts'
import { readMonthYear } from './month-dates.ts'
import { directions } from './period-year.ts'

/** "first", "3rd", "last": which one of the month; null else. */
function whichAt(tokens: readonly Token[], at: number): { which: number; to: number } | null {
  if (lowerAt(tokens, at) === 'last' || lowerAt(tokens, at) === 'final') return { which: -1, to: at + 1 }
  const ordinal = readOrdinal(tokens, at)
  return ordinal === null || ordinal.low > 5 ? null : { which: ordinal.low, to: ordinal.to }
}

/** "the first Monday of March 2020", "the last Friday in May": a day that the calendar tells, once the year is known. */
export function readNthWeekday(tokens: readonly Token[], at: number): Reading | null {
  const before = lowerAt(tokens, at - 1)
  if (before === 'every' || before === 'each') return null
  const which = whichAt(tokens, at)
  const weekday = which === null ? -1 : weekdayNames.indexOf(lowerAt(tokens, which.to))
  if (which === null || weekday < 0) return null
  const link = lowerAt(tokens, which.to + 1)
  const direction = directions.get(link) ?? null
  if (link !== 'of' && link !== 'in' && direction === null) return null
  const start = which.to + 2
  const month = readMonth(tokens, start) === null ? undefined : readMonthYear(tokens, start)?.points[0]
  const point = month === undefined || direction === null ? month : { ...month, direction }
  if (point === undefined) return null
  return readingOf({ ...point, from: at, nth: { which: which.which, weekday } })
}

/** The day of a month and year; null where the month has no fifth one. */
function dayOf({ year, month }: Parts, { which, weekday }: NthWeekday): number | null {
  if (year === null || month === null) return null
  const length = daysInMonth(year, month)
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const day = 1 + ((weekday - first + 7) % 7) + 7 * ((which < 0 ? 5 : which) - 1)
  if (which < 0) return day > length ? day - 7 : day
  return day > length ? null : day
}

/** The point with its day, where the year is known: else the month that it lies in. */
export function withNthDay(point: DatePoint): DatePoint {
  const day = point.nth === null || point.low !== point.high ? null : dayOf(point.low, point.nth)
  if (day === null) return point
  const parts = { ...point.low, day }
  return { ...point, low: parts, high: parts, precision: 'day' }
}
