import { isGenitiveMark } from '../genitive-mark.ts'
import type { Token } from '../mention.ts'
import type { DatePoint } from './date-point.ts'
import { lengthOfThatYear } from './that-year.ts'

/** "May of that year", "July the same year" */
const isOfThatYear = (tokens: readonly Token[], to: number): boolean =>
  /^(?:of |in )?(?:that|the same|that same) year$/.test(
    tokens
      .slice(to, to + 4)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/(?<= year) .*/, ''),
  )

/** "that year's first quarter" */
const isInThatYear = (tokens: readonly Token[], from: number): boolean =>
  isGenitiveMark(tokens[from - 1]) && lengthOfThatYear(tokens, from - 3) === 2

/** "the last three months of the year", "May of that year": the year that was named before. */
export function recallYear(tokens: readonly Token[], point: DatePoint, lastYear: number | null): DatePoint {
  const isInside = point.low.month !== null && isInThatYear(tokens, point.from)
  const isThatYear =
    isInside ||
    (point.direction === 'this' && tokens[point.to - 2]?.lower === 'the') ||
    (point.low.month !== null && isOfThatYear(tokens, point.to)) ||
    point.direction === 'that'
  if (!isThatYear || lastYear === null || point.low.year !== null) return point
  const from = isInside ? point.from - 3 : point.from
  const low = { ...point.low, year: lastYear }
  // "since that year": one point stays one, as an open span asks for
  return { ...point, from, low, high: point.low === point.high ? low : { ...point.high, year: lastYear } }
}
