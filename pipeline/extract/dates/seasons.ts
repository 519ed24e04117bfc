import { seasons } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { readYearAfter } from './date-parts.ts'
import { type DatePoint, type Direction, isAndOr, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { yearDirections } from './year-behind.ts'

/** "will fall in 2020", "a 12 percent fall in 2020", "after a steep fall in 2020" are no autumn. */
function isFall(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'fall') return false
  const before = lowerAt(tokens, at - 1)
  if (/^(?:will|would|could|may|might|to|percent|cent|pct|%|point)$/.test(before)) return true
  const prior = before === 'the' ? lowerAt(tokens, at - 2) : before
  return lowerAt(tokens, at + 1) === 'in' && !/^(?:in|during|since|until|by|early|late)$/.test(prior)
}

/** "in the fall last year", "Fall last year was wet"; "after a fall last year" is a decrease. */
function isAutumn(tokens: readonly Token[], at: number): boolean {
  const prior = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  const isHead = tokens[at - 1] === undefined || lowerAt(tokens, at - 1) === '.'
  return isHead || /^(?:in|during|since|until|by|early|late)$/.test(lowerAt(tokens, prior))
}

/** A season whose year waits for the document's. */
const seasonOf = (from: number, to: number, season: number, direction: Direction): Reading =>
  readingOf({ ...pointOf(from, to, partsOf(null), 'quarter'), fixed: `XXXX-${season}`, direction })

/** "spring last year", "summer of this year" */
function readYearBehind(tokens: readonly Token[], at: number, season: number): Reading | null {
  if (lowerAt(tokens, at) === 'fall' && !isAutumn(tokens, at)) return null
  const word = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  const direction = yearDirections.get(lowerAt(tokens, word))
  return direction === undefined || lowerAt(tokens, word + 1) !== 'year'
    ? null
    : seasonOf(at, word + 2, season, direction)
}

/** "spring and summer 2019": the year said last is that of both. */
function readListed(tokens: readonly Token[], at: number, season: number): Reading | null {
  const second = isAndOr(lowerAt(tokens, at + 1)) ? seasons.get(lowerAt(tokens, at + 2)) : undefined
  const year = second === undefined ? null : readYearAfter(tokens, at + 3, false)
  if (second === undefined || year === null || lowerAt(tokens, at + 3) === ',' || second <= season) return null
  const pointIn = (from: number, to: number, own: number): DatePoint => ({
    ...pointOf(from, to, partsOf(year.value), 'quarter'),
    fixed: `${year.value}-${own}`,
  })
  return { points: [pointIn(at, at + 1, season), pointIn(at + 2, year.to, second)], to: year.to, isImpossible: false }
}

/** "summer of 2016", "spring 2020", "summer last year"; a season without a year is none. */
export function readSeason(tokens: readonly Token[], at: number): Reading | null {
  const season = seasons.get(lowerAt(tokens, at))
  if (season === undefined || isFall(tokens, at)) return null
  const listed = readListed(tokens, at, season)
  if (listed !== null) return listed
  const year = readYearAfter(tokens, at + 1, false)
  if (year === null) return readYearBehind(tokens, at, season)
  if (lowerAt(tokens, at + 1) === ',') return null
  // "winter 2019-20", "winter of 2019-2020": the season runs on into the second year.
  const second = tokens[year.to + 1]?.text ?? ''
  const next = String(year.value + 1)
  const isSplit = ['-', '–', '/'].includes(lowerAt(tokens, year.to)) && (second === next || second === next.slice(-2))
  const point = pointOf(at, isSplit ? year.to + 2 : year.to, partsOf(year.value), 'quarter')
  return readingOf({ ...point, fixed: `${year.value}-${season}` })
}

/** The season at `at` by itself, of a year that stands before it: "this year's summer". */
export const readOwnedSeason = (tokens: readonly Token[], at: number, direction: Direction): Reading | null => {
  const season = seasons.get(lowerAt(tokens, at))
  // "after last year's fall"
  return season === undefined || lowerAt(tokens, at) === 'fall' ? null : seasonOf(at, at + 1, season, direction)
}

/** The season in its year, counted from the document's. "Last summer" is not resolved: north and south of the equator it is another. */
export function resolveSeason(point: DatePoint, year: number): DatePoint {
  const { direction, fixed } = point
  const own = direction === 'last_year' ? year - 1 : direction === 'next_year' ? year + 1 : year
  return { ...point, low: partsOf(own), high: partsOf(own), fixed: `${own}${fixed?.slice(4)}` }
}
