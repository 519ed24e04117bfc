import type { Token } from '../mention.ts'
import type { DatePoint } from './date-point.ts'
import { type DocumentMonth, isBareMonth } from './resolve-year.ts'

/** The year that stands alone at the head of an entry: "1963.", "1963 – On 26 July …"; null where none does. */
export function yearOfEntry(tokens: readonly Token[]): string | null {
  const [year, mark, next] = tokens
  const isYear = year?.kind === 'digits' && /^(?:1[89]|20)\d\d$/.test(year.text)
  const isMarked = mark !== undefined && (mark.text === '.' ? next === undefined : /^[:–—]$/.test(mark.text))
  return isYear && isMarked ? year.text : null
}

/** "In 1963, on 26 July, …": the year right before a day or month that has none. */
export function withYearBefore(tokens: readonly Token[], points: readonly DatePoint[]): DatePoint[] {
  return points.map((point, i) => {
    const before = points[i - 1]
    const isYear = before?.precision === 'year' && before.low === before.high && before.low.year !== null
    if (!isYear || before.computed || point.low.year !== null || point.low.month === null) return point
    const isPlain = (point.precision === 'day' || point.precision === 'month') && point.direction === null
    if (!isPlain || tokens[before.from - 1]?.lower !== 'in') return point
    const between = tokens.slice(before.to, point.from).map(({ lower }) => lower)
    if (!/^(?:, )?(?:on|in)$/.test(between.join(' '))) return point
    const low = { ...point.low, year: before.low.year }
    return { ...point, low, high: point.low === point.high ? low : { ...point.high, year: before.low.year } }
  })
}

/** "30 December 2003: …", then "9 February: …": entries go on in time, so the year of a label without one is that of the entry before or the next. */
export function yearOfNextEntry(
  tokens: readonly Token[],
  point: DatePoint,
  entry: DocumentMonth | null,
  document: DocumentMonth | null,
): DocumentMonth | null {
  const [month, entryMonth] = [point.low.month, entry?.month ?? null]
  const isLabel = point.from <= 1 && /^[:–—.]$/.test(tokens[point.to]?.text ?? '')
  if (!isLabel || entry === null || entryMonth === null || month === null || !isBareMonth(point)) return null
  const year = month >= entryMonth ? entry.year : entry.year + 1
  const isAhead =
    document !== null && (year > document.year || (year === document.year && month > (document.month ?? 12)))
  return isAhead ? null : { year, month: null }
}
