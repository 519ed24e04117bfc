import type { Token } from '../mention.ts'
import type { DatePoint } from './date-point.ts'

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
