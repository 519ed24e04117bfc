import { twoDigits } from '../../two-digits.ts'
import type { Token } from '../mention.ts'
import { type Part, readYear } from './date-parts.ts'
import { type DatePoint, isFree, isTight, lowerAt } from './date-point.ts'

interface ClockTime {
  readonly time: string
  readonly to: number
}

const morning = new Set(['am', 'a.m.', 'a.m'])
const evening = new Set(['pm', 'p.m.', 'p.m'])
const zones = new Set(
  'gmt utc cet cest est edt cdt mst mdt pst pdt bst cst ist jst local beijing moscow tokyo seoul time'.split(' '),
)

/** "18:00", "18:00:30", "6pm", "6:30 p.m.", "noon". */
export function readClockTime(tokens: readonly Token[], at: number): ClockTime | null {
  const hours = tokens[at]
  if (hours?.lower === 'noon') return { time: '12:00', to: at + 1 }
  if (hours?.kind !== 'digits' || hours.text.length > 2) return null
  const minutes = tokens[at + 2]
  const hasMinutes =
    tokens[at + 1]?.text === ':' &&
    isTight(tokens, at) &&
    isTight(tokens, at + 1) &&
    minutes?.kind === 'digits' &&
    minutes.text.length === 2
  const seconds = hasMinutes ? readSeconds(tokens, at + 3) : ''
  const next = seconds !== '' ? at + 5 : hasMinutes ? at + 3 : at + 1
  const half = lowerAt(tokens, next)
  const isHalf = morning.has(half) || evening.has(half)
  if (!hasMinutes && !isHalf) return null
  let hour = Number(hours.text)
  if (isHalf) hour = (hour % 12) + (evening.has(half) ? 12 : 0)
  const isPastMidnight = hour === 24 && hasMinutes && minutes?.text !== '00'
  if (hour > 24 || isPastMidnight || (hasMinutes && Number(minutes?.text) > 59)) return null
  const time = `${twoDigits(hour)}:${hasMinutes ? minutes?.text : '00'}${seconds}`
  return { time, to: isHalf ? next + 1 : next }
}

/** ":30" behind the minutes; else nothing. */
function readSeconds(tokens: readonly Token[], at: number): string {
  const seconds = tokens[at + 1]?.text ?? ''
  const isHere = tokens[at]?.text === ':' && isTight(tokens, at - 1) && isTight(tokens, at)
  return isHere && /^[0-5]\d$/.test(seconds) ? `:${seconds}` : ''
}

const until = /^(?:[-–—]|to|until|till)$/

/** From a clock time, or a bare hour before another ("3-5 p.m."), over the one that it lasts to; `at` where none follows. */
export function afterClockRange(tokens: readonly Token[], at: number): number {
  const isHour = /^\d{1,2}$/.test(tokens[at]?.text ?? '')
  const end = readClockTime(tokens, at)?.to ?? (isHour ? at + 1 : at)
  const isLinked =
    until.test(lowerAt(tokens, end)) || (lowerAt(tokens, end) === 'and' && lowerAt(tokens, at - 1) === 'between')
  return (end > at && isLinked ? readClockTime(tokens, end + 1)?.to : undefined) ?? at
}

function isDay(point: DatePoint): boolean {
  return point.precision === 'day' && point.low === point.high
}

/** From the time on over its zone and ", on", "of" to where a day may begin. */
export function afterClockTime(tokens: readonly Token[], at: number): number {
  let next = at
  for (let steps = 0; steps < 3 && zones.has(lowerAt(tokens, next)); steps++) next++
  if (lowerAt(tokens, next) === ',') next++
  if (lowerAt(tokens, next) === 'on' || lowerAt(tokens, next) === 'of') next++
  return next
}

function withTime(point: DatePoint, time: string, from: number, to: number): DatePoint {
  const parts = { ...point.low, time }
  return { ...point, low: parts, high: parts, from, to, precision: 'time' }
}

/** "Aug 5 12:00:00 EDT 2015": the year that the clock of a computer prints behind its seconds. */
function readYearBehind(tokens: readonly Token[], { low }: DatePoint, { time, to }: ClockTime): Part | null {
  if (low.year !== null || time.length < 8) return null
  const at = zones.has(lowerAt(tokens, to)) ? to + 1 : to
  const year = tokens[at]?.kind === 'digits' ? readYear(tokens, at) : null
  return year !== null && year.value >= 1900 && isFree(tokens, year.to) ? year : null
}

/** "Jan 1 2025, 9:30", "30 March at 6 p.m.": the time behind a day. */
export function addTimeAfter(tokens: readonly Token[], point: DatePoint): DatePoint {
  if (!isDay(point)) return point
  const link = lowerAt(tokens, point.to)
  const start = link === ',' || link === 'at' ? point.to + 1 : point.to
  // "5 March 2020, 9:00–17:00" is of the day, and not of the time when it began.
  if (afterClockRange(tokens, start) > start) return point
  const clock = readClockTime(tokens, start)
  if (clock === null) return point
  const year = readYearBehind(tokens, point, clock)
  const dated = year === null ? point : { ...point, low: { ...point.low, year: year.value } }
  return withTime(dated, clock.time, point.from, year?.to ?? clock.to)
}

/** "9 a.m. to 5 p.m. on 5 March 2020" is of the day, and not of the time when it ended. */
export const addRangeBefore = (point: DatePoint, from: number): DatePoint | null =>
  isDay(point) ? { ...point, from } : null

export function addTimeBefore(point: DatePoint, clock: ClockTime, from: number): DatePoint | null {
  return isDay(point) ? withTime(point, clock.time, from, point.to) : null
}
