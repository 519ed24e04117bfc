import type { DateMention, DatePrecision, Token } from '../mention.ts'
import { isImpossible, mergeOffsets } from './apply-offsets.ts'
import { bareDays } from './bare-days.ts'
import type { Parts } from './calendar.ts'
import { formatParts } from './calendar.ts'
import { dateContext, lengthUntilNow } from './date-context.ts'
import type { DatePoint } from './date-point.ts'
import { withYearBefore, yearOfEntry, yearOfNextEntry } from './entry-year.ts'
import { joinInterval, readYearInterval } from './intervals.ts'
import { withNthDay } from './nth-weekday.ts'
import { isOfWar } from './of-war.ts'
import { type DateOffset, mayFollowArticle, readOffset } from './offsets.ts'
import { opensStory } from './opens-story.ts'
import { mayOpen, readLoneYear, readPoint } from './read-point.ts'
import { recallYear } from './recall-year.ts'
import { markRecurring } from './recurring.ts'
import { type DocumentMonth, parseDocumentDate, resolveYear, yearOfStory, yearTold } from './resolve-year.ts'
import { resolveSeason } from './seasons.ts'
import {
  goesOnWithStory,
  isBeforeTurn,
  isBehindDue,
  isLimit,
  isPromisedBy,
  isSetAnew,
  type Tense,
  tenseOf,
} from './tense.ts'
import { withWeek } from './weeks.ts'
import { addYearBehind, addYearBehindNoun } from './year-behind.ts'

interface Found {
  readonly points: DatePoint[]
  readonly offsets: DateOffset[]
  /** Words of days that the calendar lacks. */
  readonly impossible: TokenSpan[]
}

/** Token indexes, end exclusive. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/** Numbers ask for the scan of the same tokens again. */
let lastTokens: readonly Token[] = []
let lastFound: Found = { points: [], offsets: [], impossible: [] }

/** Most words can begin no date: they are passed over. An article may if the next one can. */
function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isArticle = token?.lower === 'the' || token?.lower === 'a'
  return isArticle ? mayOpen(tokens[at + 1]) || mayFollowArticle(tokens[at + 1]) : mayOpen(token)
}

/** Points and offsets from left to right; a date that cannot be takes its words with it. */
function scanDates(tokens: readonly Token[]): Found {
  if (tokens === lastTokens) return lastFound
  const found: Found = { points: [], offsets: [], impossible: [] }
  lastTokens = tokens
  lastFound = found
  let at = 0
  while (at < tokens.length) {
    if (!mayStart(tokens, at)) {
      at++
      continue
    }
    const offset = readOffset(tokens, at)
    if (offset !== null) {
      found.offsets.push(offset)
      at = offset.to
      continue
    }
    at = scanPoint(tokens, at, found)
  }
  return found
}

/** Adds what is read at `at`; returns where to go on. */
function scanPoint(tokens: readonly Token[], at: number, { points, impossible }: Found): number {
  const reading = readPoint(tokens, at)
  const first = reading?.points[0]
  if (reading !== null && first !== undefined) {
    const interval = reading.points.length === 1 ? joinInterval(tokens, first) : null
    const read = interval === null ? reading.points : [addYearBehindNoun(tokens, interval)]
    const dated = addYearBehind(tokens, read)
    if (isOfWar(tokens, at, dated.at(-1)?.to ?? at)) impossible.push({ from: at, to: reading.to })
    else points.push(...dated)
    return dated === read && interval === null ? reading.to : (dated.at(-1)?.to ?? reading.to)
  }
  if (reading !== null) {
    if (reading.isImpossible) impossible.push({ from: at, to: reading.to })
    return reading.to
  }
  if (!mayOpen(tokens[at])) return at + 1
  const point = readYearInterval(tokens, at) ?? readLoneYear(tokens, at)
  if (point === null) return at + 1
  if (isOfWar(tokens, at, point.to)) impossible.push({ from: at, to: point.to })
  else points.push(point)
  return point.to
}

function edtfOf(point: DatePoint, open: 'start' | 'end' | null): string {
  const low = point.fixed ?? formatParts(point.low)
  if (open === 'end') return `${low}/..`
  const high = point.fixed ?? formatParts(point.high)
  if (open === 'start') return `../${high}`
  return low === high ? low : `${low}/${high}`
}

/** An unknown year takes the time with it. */
function precisionOf(point: DatePoint, isOpen: boolean): DatePrecision {
  if (isOpen) return 'interval'
  return point.precision === 'time' && point.low.year === null ? 'day' : point.precision
}

/** "in May and June 2020": the year said last holds for the month before it. */
function shareListYears(tokens: readonly Token[], points: DatePoint[]): void {
  for (let index = points.length - 2; index >= 0; index--) {
    const [point, next] = [points[index], points[index + 1]]
    if (point === undefined || next === undefined || point.low.year !== null || point.low.month === null) continue
    if (next.low.year === null || next.low.month === null || point.direction !== null || next.computed) continue
    const link = tokens[point.to]?.lower
    if (next.from !== point.to + 1 || !/^(?:and|or|[,/&])$/.test(link ?? '')) continue
    const year = point.low.month <= next.low.month ? next.low.year : next.low.year - 1
    const low = { ...point.low, year }
    points[index] = { ...point, low, high: point.low === point.high ? low : { ...point.high, year } }
  }
}

/** "since August" in a text of June: what has lasted since then began before. */
function isSinceAhead(
  tokens: readonly Token[],
  { from, low, direction }: DatePoint,
  document: DocumentMonth | null,
): boolean {
  const isAhead = (low.month ?? 0) > (document?.month ?? 12)
  return tokens[from - 1]?.lower === 'since' && low.year === null && direction === null && isAhead
}

/** The point with its year, as far as the document's date tells it; null where it stays open. */
function resolve(
  tokens: readonly Token[],
  point: DatePoint,
  document: DocumentMonth | null,
  tense: Tense,
): DatePoint | null {
  // "last year" is a date only beside the document's.
  if (point.low.year === null && point.low.month === null)
    return document === null
      ? null
      : point.fixed === null
        ? resolveYear(point, document, false)
        : resolveSeason(point, document.year)
  return resolveYear(
    isSinceAhead(tokens, point, document) ? { ...point, direction: 'last' } : point,
    document,
    (tense === 'future' && !isBeforeTurn(tokens, point)) ||
      (tense === 'conditional' && isLimit(tokens, point)) ||
      isBehindDue(tokens, point) ||
      isPromisedBy(tokens, point) ||
      isSetAnew(tokens, point),
  )
}

function mentionOf(
  tokens: readonly Token[],
  point: DatePoint,
  document: DocumentMonth | null,
  tense: Tense,
): DateMention | null {
  const dated = resolve(tokens, point, document, tense)
  if (dated === null) return null
  const resolved = withWeek(tokens, withNthDay(dated))
  if (isImpossible(resolved.low) || isImpossible(resolved.high)) return null
  const context = dateContext(tokens, resolved)
  const isOpen =
    context.open !== null && (!point.computed || point.direction === 'that') && resolved.low === resolved.high
  const isImplied = point.low.year === null
  const to = point.to + lengthUntilNow(tokens, point.to)
  return {
    kind: 'date',
    from: resolved.from,
    to,
    edtf: edtfOf(resolved, isOpen ? context.open : null),
    precision: precisionOf(resolved, isOpen),
    basis: point.computed || resolved !== dated ? 'computed' : isImplied ? 'year_implied' : 'stated',
    role: context.role,
    start: tokens[resolved.from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    offset: null,
  }
}

function offsetMention(tokens: readonly Token[], offset: DateOffset): DateMention {
  return {
    kind: 'date',
    from: offset.from,
    to: offset.to,
    edtf: '',
    precision: 'unknown',
    basis: 'computed',
    role: 'event',
    start: tokens[offset.from]?.start ?? 0,
    end: tokens[offset.to - 1]?.end ?? 0,
    offset: { days: offset.days, months: offset.months, years: offset.years, isWhole: offset.isWhole },
  }
}

/**
 * Dates and periods of a sentence as EDTF, sorted, none overlapping. A year not said comes from `documentDate`; without it from
 * `toldMonth`, the month in full that was told last, for a month that does not lie before it; else XXXX. In a `story` of the years
 * before the document's, a month that does not lie before that of the story is of its year.
 * "Five days after" without a date beside it comes out with an empty `edtf` and its `offset`, for the caller to resolve.
 */
export function findDates(
  tokens: readonly Token[],
  context: {
    readonly documentDate: string | null
    readonly toldMonth?: string | null
    readonly story?: string | null
    /** The day that labels the entry before, as "2003-12-30". */
    readonly entry?: string | null
    readonly toldDay?: string | null
    /** The year told last: of "that year". */
    readonly toldYear?: string | null
  },
): DateMention[] {
  const found = scanDates(tokens)
  const marked = markRecurring(tokens, found.points)
  const days = bareDays(tokens, marked, dayParts(context.toldDay ?? null))
  const { points, open } = mergeOffsets(tokens, { ...found, points: inOrder([...marked, ...days]) })
  shareListYears(tokens, points)
  if (points.length === 0 && open.length === 0) return []
  const document = parseDocumentDate(context.documentDate)
  const told = parseDocumentDate(context.toldMonth ?? null)
  const story = storyOf(tokens, yearOfEntry(tokens) ?? context.story ?? null)
  const entry = parseDocumentDate(context.entry ?? null)
  const tense = tenseOf(tokens)
  const mentions = open.map((offset) => offsetMention(tokens, offset))
  let lastYear: number | null = context.toldYear == null ? (told?.year ?? null) : Number(context.toldYear)
  let end = -1
  let own: DocumentMonth | null = null
  for (const point of withYearBefore(tokens, points)) {
    // "May of that year" is one date.
    const isBehindOther = point.from <= end + 1 && point.from > 0
    end = point.to
    if (point.direction === 'that' && (lastYear === null || (isBehindOther && point.low.month === null))) continue
    const label = yearOfNextEntry(tokens, point, entry, document)
    if (label !== null) own = { year: label.year, month: point.low.month }
    const inStory = label ?? yearTold(point, own) ?? yearOfStory(point, own ?? story, document)
    const year = inStory ?? document ?? yearTold(point, told)
    const mention = mentionOf(tokens, recallYear(tokens, point, lastYear), year, tense)
    lastYear = point.low.year ?? lastYear
    if (own === null && opensStory(tokens, point)) own = { year: point.low.year ?? 0, month: point.low.month }
    if (mention !== null) mentions.push(mention)
  }
  return mentions.sort((a, b) => a.from - b.from)
}

/** Under a year that stands alone all is of that year; else what is told as past. */
const storyOf = (tokens: readonly Token[], story: string | null): DocumentMonth | null =>
  story === null || (story.length > 4 && !goesOnWithStory(tokens)) ? null : parseDocumentDate(story)

const inOrder = (points: readonly DatePoint[]): DatePoint[] => points.toSorted((a, b) => a.from - b.from)

/** The parts of a day in EDTF, "2020-03-12"; null for anything else. */
function dayParts(edtf: string | null): Parts | null {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(edtf ?? '') ?? []
  if (year === undefined) return null
  return { year: year === 'XXXX' ? null : Number(year), month: Number(month), day: Number(day), time: null }
}

/** Words that name a day which the calendar lacks, by themselves ("31 June") or in their year ("29 February 2021"). */
export function findImpossibleDates(tokens: readonly Token[], dates: readonly DateMention[]): TokenSpan[] {
  const { points, impossible } = scanDates(tokens)
  if (points.length === 0 && impossible.length === 0) return []
  let next = 0
  const dropped = points.filter((point) => {
    while ((dates[next]?.to ?? Number.POSITIVE_INFINITY) <= point.from) next++
    const isFound = (dates[next]?.from ?? Number.POSITIVE_INFINITY) < point.to
    return !isFound && (point.low.day !== null || point.high.day !== null)
  })
  return [...impossible, ...dropped].sort((a, b) => a.from - b.from)
}
