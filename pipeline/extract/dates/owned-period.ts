import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { readMonth } from './date-parts.ts'
import { lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { readOwnedFeast } from './feasts.ts'
import { readMonthDay } from './month-dates.ts'
import { months, precisionOf, readPart } from './periods.ts'
import { readOwnedSeason } from './seasons.ts'
import { yearDirections } from './year-behind.ts'

/** "this year's third quarter", "last year's summer", "next year's May vote": a part of the year that owns it. */
export function readOwnedPeriod(tokens: readonly Token[], at: number): Reading | null {
  const direction = yearDirections.get(lowerAt(tokens, at))
  if (direction === undefined || lowerAt(tokens, at + 1) !== 'year' || lowerAt(tokens, at + 2) !== "'s") return null
  const start = at + 3
  const part = readPart(tokens, start)
  if (part !== null) {
    const first = (part.index - 1) * part.length + 1
    const year = { year: null, direction, to: part.to, isSaid: true }
    return months(at, part.to, year, first, first + part.length - 1, precisionOf(part.length))
  }
  const season = readOwnedSeason(tokens, start, direction)?.points[0]
  if (season !== undefined) return readingOf({ ...season, from: at })
  const day = readMonthDay(tokens, start)?.points
  const feast = readOwnedFeast(tokens, start, direction)?.points[0]
  if (feast !== undefined) return readingOf({ ...feast, from: at })
  // "this year's March for Life"
  if (/^(?:for|on|of|against)$/.test(lowerAt(tokens, start + 1))) return null
  const month = day === undefined ? readMonth(tokens, start) : null
  if (month?.isName === true && tokens[start]?.word?.isCapital === true)
    return readingOf({ ...pointOf(at, month.to, partsOf(null, month.value), 'month'), direction })
  const [only, other] = day ?? []
  const isOwn = only !== undefined && other === undefined && only.low.year === null
  return isOwn ? readingOf({ ...only, from: at, direction }) : null
}
