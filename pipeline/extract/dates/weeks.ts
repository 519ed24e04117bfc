import type { Token } from '../mention.ts'
import { addDays } from './calendar.ts'
import { type DatePoint, lowerAt } from './date-point.ts'

/** Days back to the first of the week that a day names. */
function firstOf(word: string, { low }: DatePoint): number | null {
  if (/^(?:beginning|starting|commencing)$/.test(word)) return 0
  if (word !== 'of' || low.year === null || low.month === null || low.day === null) return null
  // A Sunday opens the week that is called after it.
  return -((new Date(Date.UTC(low.year, low.month - 1, low.day)).getUTCDay() + 6) % 7) % 6
}

/** "the week of 5 March", "the week beginning on 2 March": the seven days that the one day tells. "The week to 7 March" is counted as of its end. */
export function withWeek(tokens: readonly Token[], point: DatePoint): DatePoint {
  // "beginning" may open a date by itself.
  const isLed = /^(?:beginning|starting)$/.test(lowerAt(tokens, point.from))
  const at = isLed ? point.from : point.from - (/^(?:on|the)$/.test(lowerAt(tokens, point.from - 1)) ? 2 : 1)
  if (lowerAt(tokens, at - 1) !== 'week' || point.precision !== 'day' || point.low !== point.high) return point
  const first = firstOf(lowerAt(tokens, at), point)
  const low = first === null ? null : addDays(point.low, first)
  const high = low === null ? null : addDays(low, 6)
  return low === null || high === null
    ? point
    : { ...point, from: at - 1, low, high, precision: 'interval', computed: true }
}
