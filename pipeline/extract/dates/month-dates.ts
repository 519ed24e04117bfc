import { currencySigns } from '../../lexicon/currencies.ts'
import { weekdays } from '../../lexicon/months.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { isValid, type Parts, partsOf } from './calendar.ts'
import { type MonthPart, type Part, readDay, readMonth, readYear, readYearAfter } from './date-parts.ts'
import {
  type DatePoint,
  isAndOr,
  isFree,
  isTight,
  lowerAt,
  noDate,
  pointOf,
  type Reading,
  readingOf,
} from './date-point.ts'
import { isLoneSingular } from './lone-singular.ts'
import { isMonthAlone, joiners, monthCues } from './month-alone.ts'

/** Before a month these take no day: "in March 12 nurses came". */
const monthOnly = words('in during last next this')

/** Before a month these take a day as well: "since March 12 Fiji has …", but "since March 12 nurses have …". */
const monthOrDay = words('since of by until till')

/** Between these and their verb stands a date, and nothing counted. */
const helpers = words('has have had was were been')

function isMoneyBefore(tokens: readonly Token[], at: number): boolean {
  return currencySigns.has(tokens[at - 1]?.text ?? '')
}

/** From the end of a listed day to the next one. */
function afterLinks(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 3 && /^(?:,|and|or|the)$/.test(lowerAt(tokens, next))) next++
  return next
}

function dayPoints(
  tokens: readonly Token[],
  from: number,
  days: readonly Part[],
  month: Part,
  year: Part | null,
  isRange: boolean,
  to: number,
): Reading {
  const [first, second] = days
  const parts = days.map((day) => partsOf(year?.value ?? null, month.value, day.value))
  // "the 45 April deliveries" counts, "45 April" and "31 April deliveries" name a day.
  const namesDay = year !== null || isFree(tokens, to) || days.every(({ value }) => value >= 1 && value <= 31)
  const [low, high] = parts
  if (first === undefined || low === undefined || !parts.every(isValid)) return noDate(to, namesDay)
  if (isRange && second !== undefined && high !== undefined) {
    return first.value < second.value ? readingOf(pointOf(from, to, low, 'interval', high)) : noDate(to, false)
  }
  let start = from
  const points = parts.map((part, index): DatePoint => {
    const end = index === parts.length - 1 ? to : (days[index]?.to ?? to)
    const point = pointOf(start, end, part, 'day')
    start = afterLinks(tokens, end)
    return point
  })
  return { points, to, isImpossible: false }
}

function afterOf(tokens: readonly Token[], start: number): number {
  const at = lowerAt(tokens, start) === 'day' && lowerAt(tokens, start + 1) === 'of' ? start + 1 : start
  const word = lowerAt(tokens, at)
  return word === 'of' || word === 'day' || word === '.' ? at + 1 : at
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'the' ? at + 1 : at
}

/** "2, 3" of "2, 3 and 5 March": rising days with commas between. */
function readListedDays(tokens: readonly Token[], first: Part): Part[] {
  const days = [first]
  let last = first
  while (lowerAt(tokens, last.to) === ',' && days.length < 8) {
    const next = readDay(tokens, last.to + 1)
    if (next === null || next.value <= last.value || next.value > 31) break
    days.push(next)
    last = next
  }
  return days
}

/** "the night of 5/6 March": the day and the next, with a slash between. */
const isNightBetween = (tokens: readonly Token[], { value, to }: Part): boolean =>
  lowerAt(tokens, to) === '/' && isTight(tokens, to - 1) && Number(tokens[to + 1]?.text) === value + 1

/** "between 3 and 5 March", "between the 3rd and 5th of March" */
function isBetween(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1) === 'between'
}

/** "16 March", "the 5th of May, 2020", "13th to 15th of July", "16 and 17 March". */
export function readDayMonth(tokens: readonly Token[], at: number): Reading | null {
  const first = readDay(tokens, at)
  if (first === null || isMoneyBefore(tokens, at)) return null
  const listed = readListedDays(tokens, first)
  const before = listed.at(-1) ?? first
  const link = lowerAt(tokens, before.to)
  const isListed = isAndOr(link)
  const isNight = isNightBetween(tokens, before)
  const isLinked = isListed || isNight || (joiners.has(link) && listed.length === 1)
  const second = isLinked ? readDay(tokens, skipArticle(tokens, before.to + 1)) : null
  if (second === null && listed.length > 1) return null
  const last = second ?? first
  // "the 45 March flights" counts, "the 45th of March" names a day that is none.
  const isTooHigh = first.value > 31 && first.to === at + 1
  const next = afterOf(tokens, last.to)
  const month = readMonth(tokens, next)
  if (month === null || (month.isWeak && !isCapitalOrDated(tokens, next, month, isTooHigh))) return null
  if (
    second === null &&
    isTooHigh &&
    (monthOnly.has(lowerAt(tokens, next - 1)) || monthOrDay.has(lowerAt(tokens, next - 1)))
  )
    return null
  const year = readYearAfter(tokens, month.to, true)
  const days = second === null ? [first] : [...listed, second]
  const isRange = second !== null && listed.length === 1 && (!isListed || (link === 'and' && isBetween(tokens, at)))
  return dayPoints(tokens, at, days, month, year, isRange, year?.to ?? month.to)
}

/** "may" and "mar" in lower case are months only where a day stands before them and no verb can follow. */
function isCapitalOrDated(tokens: readonly Token[], at: number, month: MonthPart, isTooHigh: boolean): boolean {
  if (isTooHigh) return false
  const token = tokens[at]
  if (token === undefined || token.text !== token.lower) return true
  return isFree(tokens, month.to) || readYear(tokens, month.to) !== null
}

const events =
  /^(?:visit|trip|tour|stay|stop|stopover|summit|meeting|conference|session|talks|forum|mission|congress|workshop|election|campaign|round|period|window|stretch|span)s?$/

/** "the May 3-5 visit": the days of what stands behind them, not so many visits. */
const isOfEvent = (tokens: readonly Token[], dash: number, to: number): boolean =>
  /^[-–—]$/.test(lowerAt(tokens, dash)) &&
  tokens[dash]?.start === tokens[dash - 1]?.end &&
  tokens[dash]?.end === tokens[dash + 1]?.start &&
  [to, to + 1, to + 2].some((i) => events.test(lowerAt(tokens, i)))

/** Further days behind "March 13": "-16", " to 16", ", 16 and 17", " and 16". */
function readMoreDays(tokens: readonly Token[], first: Part): { days: Part[]; isRange: boolean } {
  const days = [first]
  const link = lowerAt(tokens, first.to)
  const isDay = (day: Part | null): day is Part =>
    day !== null &&
    day.value <= 31 &&
    (isFree(tokens, day.to) || readYear(tokens, day.to) !== null || isOfEvent(tokens, first.to, day.to)) &&
    readMonth(tokens, afterOf(tokens, day.to)) === null
  if (joiners.has(link)) {
    const last = readDay(tokens, skipArticle(tokens, first.to + 1))
    return isDay(last) && last.value > first.value ? { days: [first, last], isRange: true } : { days, isRange: false }
  }
  let at = first.to
  while ((lowerAt(tokens, at) === ',' || isAndOr(lowerAt(tokens, at))) && days.length < 8) {
    const isOver = isAndOr(lowerAt(tokens, at + 1))
    const isLast = isAndOr(lowerAt(tokens, at)) || isOver
    const next = readDay(tokens, isOver ? at + 2 : at + 1)
    if (!isDay(next) || next.value <= (days.at(-1)?.value ?? 0)) break
    days.push(next)
    at = next.to
    if (isLast) return { days, isRange: false }
  }
  return { days: [first], isRange: false }
}

/** Whether the number behind the month at `at` counts what stands from `next` on, and is no day. */
function isCount(tokens: readonly Token[], at: number, next: number): boolean {
  const cue = lowerAt(tokens, at - 1)
  if (isFree(tokens, next) || !(monthOnly.has(cue) || monthOrDay.has(cue))) return false
  if (monthOnly.has(cue)) return true
  // "had by March 5 sent"
  if (cue === 'by' && helpers.has(lowerAt(tokens, at - 2))) return false
  // "by May 3 relief had come": more than one of a thing is not named in the singular.
  if (cue === 'by' && isLoneSingular(tokens, next)) return false
  // "doctors who since March 9 offered"
  if (/^(?:who|which)$/.test(lowerAt(tokens, at - 2))) return false
  if (tokens[next]?.kind === 'digits') return false
  let to = next
  while (tokens[to]?.word?.isCapital === true) to++
  const verbs = tokens[to]?.word?.verbs ?? []
  // "the blast of August 4 left", "since April 27 New Zealand has seen": a verb, which nothing counts.
  const isOfNoun = cue === 'of' && tokens[at - 2]?.kind === 'word' && lowerAt(tokens, at - 2) !== 'as'
  if (isOfNoun && to === next) return verbs.length === 0
  return !(to > next && (isFree(tokens, to) || verbs.some(({ form }) => form === 'past')))
}

/** "March 5 (Thursday), 2020" */
function afterWeekday(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === '(' && weekdays.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === ')'
    ? at + 3
    : at
}

/** "March 16", "March 16th, 2020", "July 13 to 15", "January first two thousand and six". */
export function readMonthDay(tokens: readonly Token[], at: number): Reading | null {
  const month = readMonth(tokens, at)
  if (month === null) return null
  const gap =
    lowerAt(tokens, month.to) === ',' || lowerAt(tokens, month.to) === '.' || lowerAt(tokens, month.to) === 'the'
  const start = gap ? month.to + 1 : month.to
  const day = readDay(tokens, start)
  if (day === null || readsAsYearWords(tokens, start)) return null
  // "in November, nine nurses came", "since January, fifteen of them": behind a comma only an ordinal is a day.
  const isOrdinal = readOrdinal(tokens, start)?.to === day.to
  if (gap && !isOrdinal && lowerAt(tokens, month.to) === ',') return null
  const year = readYearAfter(tokens, day.to, false)
  const isBare = !isOrdinal && year === null
  if (isBare && isCount(tokens, at, day.to)) return null
  if (isBare && month.isWeak && tokens[at]?.text === tokens[at]?.lower && !isFree(tokens, day.to)) return null
  const more = readMoreDays(tokens, day)
  const { days } = more
  const isRange = more.isRange || (days.length === 2 && isBetween(tokens, at) && lowerAt(tokens, day.to) === 'and')
  const last = days.at(-1) ?? day
  const end = afterWeekday(tokens, last.to)
  const yearAfter = readYearAfter(tokens, end, false)
  return dayPoints(tokens, at, days, month, yearAfter, isRange, yearAfter?.to ?? last.to)
}

/** "October two thousand" goes on with a year, not with day two. */
function readsAsYearWords(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && readYear(tokens, at) !== null
}

/** A number beside a month that is neither its day nor a year ("August 45"): no date at all. */
function isSpoilt(tokens: readonly Token[], at: number, month: MonthPart): boolean {
  const next = tokens[month.to]
  return next?.kind === 'digits' && !/[,.]/.test(next.text) && !monthCues.has(lowerAt(tokens, at - 1))
}

/** "2020 March 5", "in 2020, March 5": but "in 2020, March 5 nurses came" has no day. */
function readYearFirstDay(tokens: readonly Token[], at: number, parts: Parts, to: number): Reading | null {
  const isOrdinal = tokens[to - 1]?.kind === 'word'
  if (!isOrdinal && !isFree(tokens, to)) return null
  return isValid(parts) ? readingOf(pointOf(at, to, parts, 'day')) : noDate(to, true)
}

/** "March 2020", "March of 2020", "2020 March", "March". */
export function readMonthYear(tokens: readonly Token[], at: number): Reading | null {
  const yearFirst = tokens[at]?.kind === 'digits' ? readYear(tokens, at) : null
  if (yearFirst !== null) {
    const link = lowerAt(tokens, yearFirst.to)
    const start = link === ',' || link === 'in' ? yearFirst.to + 1 : yearFirst.to
    const month = readMonth(tokens, start)
    // "exports in 2019 may be higher"
    const isLower = month?.isWeak === true && tokens[start]?.text === tokens[start]?.lower
    if (month === null || (isLower && (start > yearFirst.to || month.isName))) return null
    // "in 2019 in March 2020": the month has a year of its own.
    if (start > yearFirst.to && readYearAfter(tokens, month.to, false) !== null) return null
    const day = readDay(tokens, month.to)
    if (day !== null) return readYearFirstDay(tokens, at, partsOf(yearFirst.value, month.value, day.value), day.to)
    const isRange = joiners.has(lowerAt(tokens, month.to)) && readMonth(tokens, month.to + 1) !== null
    if (month.isWeak && !isRange && !isFree(tokens, month.to)) return null
    return readingOf(pointOf(at, month.to, partsOf(yearFirst.value, month.value), 'month'))
  }
  const month = readMonth(tokens, at)
  if (month === null) return null
  const year = readYearAfter(tokens, month.to, false)
  if (year !== null) return readingOf(pointOf(at, year.to, partsOf(year.value, month.value), 'month'))
  if (isSpoilt(tokens, at, month)) return noDate(month.to + 1, false)
  return isMonthAlone(tokens, at, month) ? readingOf(pointOf(at, month.to, partsOf(null, month.value), 'month')) : null
}
