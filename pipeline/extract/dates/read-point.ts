import { feasts, feastsOfNoDay, monthAbbreviations, monthNames, seasons, weekdays } from '../../lexicon/months.ts'
import { cardinals, ordinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { wordTest } from '../word-test.ts'
import { readCentury, readPartOfCentury } from './centuries.ts'
import {
  addRangeBefore,
  addTimeAfter,
  addTimeBefore,
  afterClockRange,
  afterClockTime,
  readClockTime,
} from './clock-time.ts'
import { type DatePoint, type DateReader, lowerAt, type Reading, readingOf } from './date-point.ts'
import { readDayGroups } from './day-groups.ts'
import { readDaysOfMonth } from './days-of-month.ts'
import { readEraYear } from './era.ts'
import { readFeast, readMovableFeast } from './feasts.ts'
import { readDayMonth, readMonthDay, readMonthYear } from './month-dates.ts'
import { readNthWeekday } from './nth-weekday.ts'
import { readNumericDate } from './numeric-dates.ts'
import { readOwnedPeriod } from './owned-period.ts'
import { readNthMonth, readPartList } from './part-lists.ts'
import { readDecade, readFirstMonths, readNamedQuarter, readQuarter } from './periods.ts'
import { readQuarterTo } from './quarter-to.ts'
import { readRelativeYear } from './relative-year.ts'
import { readSeason } from './seasons.ts'
import { readBareYear } from './years.ts'

/** Ordered: the longest form first. */
const readers: readonly DateReader[] = [
  readFeast,
  readMovableFeast,
  readOwnedPeriod,
  readNumericDate,
  readNthWeekday,
  readPartOfCentury,
  readPartList,
  readNthMonth,
  readNamedQuarter,
  readQuarterTo,
  readQuarter,
  readFirstMonths,
  readDaysOfMonth,
  readCentury,
  readDecade,
  readDayGroups,
  readDayMonth,
  readMonthDay,
  readMonthYear,
  readSeason,
  readRelativeYear,
  readEraYear,
]

/** "early", "the end of", "mid-": parts of a period, which leave the period as it is. */
const parts = new Set('early mid late end beginning start middle second-half close outset'.split(' '))
const directions: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

/** Only these words and digits can open a date, so that other words cost one look-up. */
const openers: ReadonlySet<string> = new Set([
  ...monthNames.keys(),
  ...monthAbbreviations.keys(),
  ...weekdays,
  ...seasons.keys(),
  ...cardinals.keys(),
  ...ordinals.keys(),
  ...parts,
  ...directions.keys(),
  ...feasts.keys(),
  ...feastsOfNoDay.keys(),
  ..."q h ' ‘ ’ the quarter half year that same previous current present ad a.d. noon midnight final closing latter former opening twenties thirties forties fifties sixties seventies eighties nineties whole full entire".split(
    ' ',
  ),
])

const isOpener = wordTest((lower) => openers.has(lower))

export function mayOpen(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.word === null ? token.kind === 'digits' || openers.has(token.lower) : isOpener(token.word)
}

function readPlain(tokens: readonly Token[], at: number): Reading | null {
  if (!mayOpen(tokens[at])) return null
  for (const read of readers) {
    const reading = read(tokens, at)
    if (reading !== null) return reading
  }
  return null
}

function startAt(reading: Reading, from: number): Reading {
  const [first, ...rest] = reading.points
  return first === undefined ? reading : { ...reading, points: [{ ...first, from }, ...rest] }
}

function afterPart(tokens: readonly Token[], at: number): number | null {
  if (!parts.has(lowerAt(tokens, at))) return null
  const next = lowerAt(tokens, at + 1)
  return next === 'of' || next === '-' || next === 'in' ? at + 2 : at + 1
}

/** Skips the words that may open a date: "the", "end of", a weekday, "last". */
export function afterLead(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at)
  if (weekdays.has(word)) return lowerAt(tokens, at + 1) === ',' || lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  if (word === 'the') return afterPart(tokens, at + 1) ?? at + 1
  return afterPart(tokens, at) ?? at
}

function readTimed(tokens: readonly Token[], at: number): Reading | null {
  const rangeEnd = afterClockRange(tokens, at)
  if (rangeEnd > at) {
    const dated = readLed(tokens, afterClockTime(tokens, rangeEnd))?.points[0]
    const day = dated === undefined ? null : addRangeBefore(dated, at)
    return day === null ? null : readingOf(day)
  }
  const isAbout = isAboutTime(tokens, at)
  const isMidnight = isAbout && lowerAt(tokens, at) === 'midnight'
  const clock = isMidnight ? { time: '00:00', to: at + 1 } : readClockTime(tokens, at)
  if (clock === null) return null
  const day = readLed(tokens, afterClockTime(tokens, clock.to))?.points[0]
  const point = day === undefined ? null : addTimeBefore(day, clock, at)
  if (day === undefined || point === null) return null
  return readingOf(isAbout ? { ...day, from: at - 2 } : point)
}

/** "shortly before noon on 3 May", "just after 6 p.m.": on that day, and at no time that is told. */
const isAboutTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:after|before|past)$/.test(lowerAt(tokens, at - 1)) &&
  /^(?:shortly|just|soon|right|immediately|minutes|moments|hours|well|long|not)$/.test(lowerAt(tokens, at - 2))

/** "Sunday (8 November)": the day that a bracket adds. */
function readEnclosed(tokens: readonly Token[], at: number): Reading | null {
  if (!weekdays.has(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== '(') return null
  const day = readPlain(tokens, at + 2)?.points[0]
  const isClosed = day?.precision === 'day' && lowerAt(tokens, day.to) === ')'
  return isClosed ? readingOf({ ...day, from: at, to: day.to + 1 }) : null
}

function readLed(tokens: readonly Token[], at: number): Reading | null {
  const plain = readPlain(tokens, at)
  if (plain !== null) return plain
  const start = afterLead(tokens, at)
  if (start === at) return null
  const reading = readPlain(tokens, start)
  if (reading === null) return null
  // An article alone is no part of the date, but "by the 5th of May" is "by 5 May".
  const isArticle = lowerAt(tokens, at) === 'the' && start === at + 1
  const [day] = reading.points
  const isDayOfMonth = day?.precision === 'day' && tokens.slice(start, day.to).some(({ lower }) => lower === 'of')
  return isArticle && !isDayOfMonth ? reading : startAt(reading, at)
}

/** "last April", "this March 13th": the direction fixes the year. */
function readDirected(tokens: readonly Token[], at: number): Reading | null {
  const direction = directions.get(lowerAt(tokens, at))
  if (direction === undefined) return null
  const reading = readPlain(tokens, at + 1)
  const point = reading?.points[0]
  if (reading === null || point === undefined || point.low.year !== null || point.low.month === null) return null
  if (reading.points.length > 1) return reading
  return { ...reading, points: [{ ...point, from: at, direction }] }
}

/** A bare year at `at`, or behind what leads to it ("early 2020"): only where `readPoint` reads nothing. */
export function readLoneYear(tokens: readonly Token[], at: number): DatePoint | null {
  const yearAt = (start: number): DatePoint | undefined =>
    mayOpen(tokens[start]) ? readBareYear(tokens, start)?.points[0] : undefined
  const plain = yearAt(at)
  const start = plain === undefined ? afterLead(tokens, at) : at
  const point = start === at ? plain : yearAt(start)
  if (point === undefined) return null
  const isArticle = lowerAt(tokens, at) === 'the' && start === at + 1
  return addTimeAfter(tokens, start === at || isArticle ? point : { ...point, from: at })
}

/** One date or period, or a list of days that share their month, at `at`. */
export function readPoint(tokens: readonly Token[], at: number): Reading | null {
  if (!mayOpen(tokens[at])) return null
  const isNoon = lowerAt(tokens, at) === 'noon' || lowerAt(tokens, at) === 'midnight'
  const timed = tokens[at]?.kind === 'digits' || isNoon ? readTimed(tokens, at) : null
  if (timed !== null) return timed
  const reading = readEnclosed(tokens, at) ?? readLed(tokens, at) ?? readDirected(tokens, at)
  const single: DatePoint | undefined = reading?.points.length === 1 ? reading.points[0] : undefined
  if (reading === null || single === undefined) return reading
  return readingOf(addTimeAfter(tokens, withDayOfWeek(tokens, single)))
}

/** "8 November (Sunday)" */
function withDayOfWeek(tokens: readonly Token[], point: DatePoint): DatePoint {
  const { to } = point
  const isEnclosed =
    lowerAt(tokens, to) === '(' && weekdays.has(lowerAt(tokens, to + 1)) && lowerAt(tokens, to + 2) === ')'
  return isEnclosed && point.precision === 'day' ? { ...point, to: to + 3 } : point
}
