import type { Token } from '../mention.ts'
import { type DatePoint, isTight, lowerAt } from './date-point.ts'

interface ClockTime {
  readonly time: string
  readonly to: number
}

const morning = new Set(['am', 'a.m.', 'a.m'])
const evening = new Set(['pm', 'p.m.', 'p.m'])
const zones = new Set('gmt utc cet est edt pst bst cst local beijing moscow tokyo seoul time'.split(' '))

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
  const time = `${String(hour).padStart(2, '0')}:${hasMinutes ? minutes?.text : '00'}${seconds}`
  return { time, to: isHalf ? next + 1 : next }
}

/** ":30" behind the minutes; else nothing. */
function readSeconds(tokens: readonly Token[], at: number): string {
  const seconds = tokens[at + 1]?.text ?? ''
  const isHere = tokens[at]?.text === ':' && isTight(tokens, at - 1) && isTight(tokens, at)
  return isHere && /^[0-5]\d$/.test(seconds) ? `:${seconds}` : ''
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

/** "Jan 1 2025, 9:30", "30 March at 6 p.m.": the time behind a day. */
export function addTimeAfter(tokens: readonly Token[], point: DatePoint): DatePoint {
  if (!isDay(point)) return point
  const link = lowerAt(tokens, point.to)
  const clock = readClockTime(tokens, link === ',' || link === 'at' ? point.to + 1 : point.to)
  return clock === null ? point : withTime(point, clock.time, point.from, clock.to)
}

export function addTimeBefore(point: DatePoint, clock: ClockTime, from: number): DatePoint | null {
  return isDay(point) ? withTime(point, clock.time, from, point.to) : null
}
