import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { spanOf } from './centuries.ts'
import { type DatePoint, isFree, lowerAt, pointOf } from './date-point.ts'
import { isStretchOfMonth } from './days-of-month.ts'
import { afterHedge } from './hedged-year.ts'
import { joiners } from './month-alone.ts'
import { afterLead, readPoint } from './read-point.ts'
import { readYearPoint } from './years.ts'

/** A hyphen of "2020-03-05" stands at `at`. */
function isIso(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits'
}

/** Where the second date of an interval begins, or -1. */
function secondStart(tokens: readonly Token[], first: DatePoint): number {
  const link = lowerAt(tokens, first.to)
  // "from March 30, 2020, to April 2": the comma belongs to the year.
  const isAside = link === ',' && lowerAt(tokens, first.from - 1) === 'from'
  if (isAside && joiners.has(lowerAt(tokens, first.to + 1))) return first.to + 2
  if (link === '/' && isIso(tokens, first.to - 2) && isIso(tokens, first.to + 4)) return first.to + 1
  const isBetween =
    link === 'and' && (lowerAt(tokens, first.from - 1) === 'between' || lowerAt(tokens, first.from - 2) === 'between')
  return joiners.has(link) || isBetween ? afterHedge(tokens, first.to + 1) : -1
}

/** Years that the text leaves out of one end come from the other: "Nov-Feb 2017" began in 2016. */
function shareYears(first: DatePoint, second: DatePoint): [DatePoint, DatePoint] {
  const [early, late] = [first.low, second.high]
  const wraps = early.month !== null && late.month !== null && early.month > late.month
  if (early.year === null && late.year !== null) {
    return [{ ...first, low: { ...early, year: wraps ? late.year - 1 : late.year } }, second]
  }
  if (early.year !== null && late.year === null) {
    return [first, { ...second, high: { ...late, year: wraps ? early.year + 1 : early.year } }]
  }
  return [first, second]
}

function isOrdered(first: DatePoint, second: DatePoint): boolean {
  const [a, b] = [first.low, second.high]
  if (a.year === null || b.year === null) return true
  const rank = (year: number, month: number | null, day: number | null, open: number): number =>
    year * 10000 + (month ?? open) * 100 + (day ?? open)
  return rank(a.year, a.month, a.day, 0) < rank(b.year, b.month, b.day, 99)
}

const unknownDigits = /^-?\d{2,3}X{1,2}$/

/** "from the 1960s to the mid-1980s", "the 5th century BC to the 2nd century": one span of decades or centuries. */
function joinPeriods(tokens: readonly Token[], first: DatePoint): DatePoint | null {
  if (!unknownDigits.test(first.fixed ?? '')) return null
  const start = secondStart(tokens, first)
  const second = start < 0 ? undefined : readPoint(tokens, start)?.points
  if (second?.length !== 1 || !unknownDigits.test(second[0]?.fixed ?? '')) return null
  return spanOf(first, second[0])
}

/** "from 5 May to the 7th": a later day of the same month. */
function readBareEnd(tokens: readonly Token[], start: number, { low, precision }: DatePoint): DatePoint | null {
  const day = lowerAt(tokens, start) === 'the' && precision === 'day' ? readOrdinal(tokens, start + 1) : null
  if (day === null || day.low <= (low.day ?? 31) || day.low > 31 || !isFree(tokens, day.to)) return null
  return lowerAt(tokens, day.to) === 'of' ? null : pointOf(start, day.to, { ...low, day: day.low }, 'day')
}

/** "from D to E", "D-E", "between D and E": one interval; null where no second date follows. */
export function joinInterval(tokens: readonly Token[], first: DatePoint): DatePoint | null {
  if (first.fixed !== null) return joinPeriods(tokens, first)
  if (first.low.time !== null || (first.precision === 'interval' && !isStretchOfMonth(tokens, first))) return null
  const start = secondStart(tokens, first)
  if (start < 0) return null
  const reading = readPoint(tokens, start)
  const second =
    reading === null
      ? (readYearPoint(tokens, start) ??
        readYearPoint(tokens, afterLead(tokens, start)) ??
        readBareEnd(tokens, start, first))
      : reading.points[0]
  if (second == null || second.fixed !== null || second.direction !== null || (reading?.points.length ?? 1) > 1)
    return null
  const [early, late] = shareYears(first, second)
  if (!isOrdered(early, late)) return null
  // "from last December to March": both are the latest.
  return { ...early, direction: null, to: second.to, high: late.high, endsMonth: late.endsMonth, precision: 'interval' }
}

/** "2014 to 2018", "mid-2019 to early 2020": two bare years, or one and a date, make each other dates. */
export function readYearInterval(tokens: readonly Token[], at: number): DatePoint | null {
  const first = readYearPoint(tokens, at) ?? readYearPoint(tokens, afterLead(tokens, at))
  return first === null ? null : joinInterval(tokens, { ...first, from: at })
}
