import type { Token } from '../mention.ts'
import { readYearAfter } from './date-parts.ts'
import { type DatePoint, type Direction, lowerAt, withArticle } from './date-point.ts'

/** "May last year": of the calendar year before the document's, and not the latest one. */
export const yearDirections: ReadonlyMap<string, Direction> = new Map([
  ['last', 'last_year'],
  ['this', 'this'],
  ['next', 'next_year'],
])

const lacksYear = ({ low, high }: DatePoint): boolean => low.year === null && high.year === null && low.month !== null

/** "on March 3 and 5 last year", "from March to May of this year": the year of days and months that lack one. */
export function addYearBehind(tokens: readonly Token[], points: readonly DatePoint[]): readonly DatePoint[] {
  const end = points.at(-1)?.to ?? 0
  const at = tokens[end]?.lower === 'of' || tokens[end]?.lower === ',' ? end + 1 : end
  const direction = yearDirections.get(tokens[at]?.lower ?? '')
  if (direction === undefined || tokens[at + 1]?.lower !== 'year' || !points.every(lacksYear)) return points
  if (points.some((point) => point.direction !== null)) return points
  return points.map((point, index) => ({ ...point, direction, to: index === points.length - 1 ? at + 2 : point.to }))
}

/** "the April–June quarter of 2019", "the January to March period last year": what names the span stands between it and its year. */
export function addYearBehindNoun(tokens: readonly Token[], point: DatePoint): DatePoint {
  if (!/^(?:quarter|period|season|semester)$/.test(lowerAt(tokens, point.to)) || !lacksYear(point)) return point
  const year = readYearAfter(tokens, point.to + 1, false)
  if (year === null) return addYearBehind(tokens, [{ ...point, to: point.to + 1 }])[0] ?? point
  const wraps = (point.low.month ?? 0) > (point.high.month ?? 0)
  return {
    ...point,
    from: withArticle(tokens, point.from),
    to: year.to,
    low: { ...point.low, year: wraps ? year.value - 1 : year.value },
    high: { ...point.high, year: year.value },
  }
}
