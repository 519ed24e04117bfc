import type { Parts } from './calendar.ts'
import type { DatePoint } from './date-point.ts'

export interface DocumentMonth {
  readonly year: number
  /** Null where the document's date is a year only. */
  readonly month: number | null
}

/** "2020-04-17" or "2020": year and month; null for anything else. */
export function parseDocumentDate(date: string | null): DocumentMonth | null {
  if (date === null) return null
  const [yearText = '', monthText] = date.split('-')
  const year = Number(yearText)
  const month = monthText === undefined ? null : Number(monthText.slice(0, 2))
  if (yearText.length !== 4 || !Number.isInteger(year)) return null
  return { year, month: month !== null && month >= 1 && month <= 12 ? month : null }
}

/** Months after a document's date that its text may still reach: the date on a cover is often that of the first print. */
const lead = 2

/** The year of a month without one: the document's, or the one before for a month well ahead of it; a future tense keeps to what comes. */
function impliedYear(
  month: number | null,
  direction: DatePoint['direction'],
  document: DocumentMonth,
  isFuture: boolean,
): number {
  if (direction === 'last_year') return document.year - 1
  if (direction === 'next_year') return document.year + 1
  if (month === null) return document.year + (direction === 'last' ? -1 : direction === 'next' ? 1 : 0)
  if (document.month === null || direction === 'this') return document.year
  if (direction === 'last') return month < document.month ? document.year : document.year - 1
  if (direction === 'next') return month > document.month ? document.year : document.year + 1
  const ahead = month - document.month
  if (isFuture) return ahead < -6 ? document.year + 1 : document.year
  return ahead > lead ? document.year - 1 : document.year
}

export const isBareMonth = ({ low, direction, fixed }: DatePoint): boolean =>
  direction === null && fixed === null && low.year === null && low.month !== null

/** "3 August 2019 … on 9 August": the year told, for a bare month that does not lie before the month told. */
export const yearTold = (point: DatePoint, told: DocumentMonth | null): DocumentMonth | null =>
  told !== null && isBareMonth(point) && (point.low.month ?? 0) >= (told.month ?? 1)
    ? { year: told.year, month: null }
    : null

/** The year of a story that was over well before the text was written, and "In January" behind its December the next; one of the year before is told with its year again. */
export function yearOfStory(
  point: DatePoint,
  story: DocumentMonth | null,
  document: DocumentMonth | null,
): DocumentMonth | null {
  if (story === null || document === null) return null
  // Of the year before, only a month that the document could not know of.
  const isAhead = document.month !== null && (point.low.month ?? 0) > document.month
  if (story.year >= document.year - 1)
    return story.year === document.year - 1 && isAhead ? yearTold(point, story) : null
  const isNext = isBareMonth(point) && (story.month ?? 1) - (point.low.month ?? 0) >= 9
  return isNext ? { year: story.year + 1, month: null } : yearTold(point, story)
}

/** Fills in the year where the document's date gives it; without that the point stays as it is. */
export function resolveYear(point: DatePoint, document: DocumentMonth | null, isFuture: boolean): DatePoint {
  const isOpen = point.low.year === null && point.fixed === null && point.direction !== 'each'
  if (document === null || !isOpen) return point
  const isPeriod = point.direction !== null && point.low !== point.high
  const year = impliedYear(isPeriod ? null : point.high.month, point.direction, document, isFuture)
  const wraps = point.low.month !== null && point.high.month !== null && point.low.month > point.high.month
  const resolve = (parts: Parts, own: number): Parts => (point.endsMonth ? clip : same)({ ...parts, year: own })
  const high = resolve(point.high, point.high.year ?? year)
  const low = point.low === point.high ? high : resolve(point.low, wraps ? year - 1 : year)
  return { ...point, low, high }
}

const same = (parts: Parts): Parts => parts

/** The end of "the second half of February" was read without a year; a 29th that the text names stays, and is no day of most years. */
function clip(parts: Parts): Parts {
  const isLeapDay =
    parts.month === 2 &&
    parts.day === 29 &&
    parts.year !== null &&
    (parts.year % 4 !== 0 || (parts.year % 100 === 0 && parts.year % 400 !== 0))
  return isLeapDay ? { ...parts, day: 28 } : parts
}
