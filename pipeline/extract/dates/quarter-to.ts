import { cardinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { daysInMonth, partsOf } from './calendar.ts'
import { readMonth } from './date-parts.ts'
import { lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { type PeriodYear, readPeriodYear } from './period-year.ts'
import { months, precisionOf } from './periods.ts'

const wholes: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['semester', 6],
  ['year', 12],
])

/** How many months the words at `at` name, and the token of what links them to the last one. */
function readLength(tokens: readonly Token[], at: number): { length: number; link: number } | null {
  const whole = wholes.get(lowerAt(tokens, at))
  const isWhole = whole !== undefined && /^(?:the|financial|fiscal|business)$/.test(lowerAt(tokens, at - 1))
  // "the half-year to June"
  const isHalf = whole === 6 && isWhole && lowerAt(tokens, at + 1) === '-' && lowerAt(tokens, at + 2) === 'year'
  if (isHalf) return { length: whole, link: at + 3 }
  // "from the beginning of the year to 31 May"
  const isOpening =
    lowerAt(tokens, at - 2) === 'of' && /^(?:beginning|start|turn|opening)$/.test(lowerAt(tokens, at - 3))
  if (isWhole && isOpening) return null
  if (isWhole) return { length: whole, link: at + 1 }
  if (lowerAt(tokens, at + 1) !== 'months') return null
  const count = cardinals.get(lowerAt(tokens, at)) ?? Number(tokens[at]?.text)
  return count >= 2 && count <= 12 ? { length: count, link: at + 2 } : null
}

/** Months that begin in the year before the one said. */
function acrossYears(from: number, { year, direction, to }: PeriodYear, first: number, last: number): Reading {
  const low = partsOf(year === null ? null : year - 1, first)
  return readingOf({ ...pointOf(from, to, low, 'interval', partsOf(year, last)), direction })
}

/** Months of that number that end with `last`. */
function spanTo(at: number, length: number, last: number, year: PeriodYear): Reading {
  const first = last - length + 1
  if (first >= 1) return months(at, year.to, year, first, last, precisionOf(length))
  return acrossYears(at, year, first + 12, last)
}

/** "30 June 2020", "June 30": the last day of a month, and the year said behind it. */
function readLastDay(tokens: readonly Token[], at: number): (PeriodYear & { readonly month: number }) | null {
  const isDayFirst = tokens[at]?.kind === 'digits'
  const month = readMonth(tokens, isDayFirst ? at + 1 : at)
  if (month === null) return null
  const day = Number(tokens[isDayFirst ? at : month.to]?.text)
  const to = isDayFirst ? month.to : month.to + 1
  const year = readPeriodYear(tokens, lowerAt(tokens, to) === ',' ? to + 1 : to)
  const isLast = day === daysInMonth(year.year, month.value)
  return isLast ? { ...year, to: year.isSaid ? year.to : to, month: month.value } : null
}

/** "the year that ended in June", "the ten months up to October": the token of what links a span to its end. */
const linkAt = (tokens: readonly Token[], at: number): number =>
  /^(?:that|which) (?:ended|ends)$|^up to$/.test(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`) ? at + 1 : at

/** "the six months to end-June", "the year to the end of March" */
function afterEndOf(tokens: readonly Token[], at: number): number {
  const end = lowerAt(tokens, at) === 'the' ? at + 1 : at
  if (lowerAt(tokens, end) !== 'end') return at
  return /^(?:of|-)$/.test(lowerAt(tokens, end + 1)) ? end + 2 : end + 1
}

/** "the quarter to June", "the nine months ended in September 2020", "the year to June 2020": the months that end with it. */
export function readQuarterTo(tokens: readonly Token[], at: number): Reading | null {
  const span = readLength(tokens, at)
  const link = span === null ? -1 : linkAt(tokens, span.link)
  if (span === null || !/^(?:to|through|ended|ending|ends)$/.test(lowerAt(tokens, link))) return null
  const next = afterEndOf(tokens, /^(?:in|with|on)$/.test(lowerAt(tokens, link + 1)) ? link + 2 : link + 1)
  const last = readLastDay(tokens, next)
  if (last !== null) return spanTo(at, span.length, last.month, last)
  const month = readMonth(tokens, next)
  // "the three months to May": a name that is a verb's elsewhere.
  if (month === null || (month.isWeak && !month.isName)) return null
  // "the quarter to March 15": months do not end so.
  if (/^\d{1,2}$/.test(tokens[month.to]?.text ?? '')) return null
  const year = readPeriodYear(tokens, month.to)
  // "the year to June", of which year it does not say.
  if (span.length === 12 && lowerAt(tokens, at) === 'year' && !year.isSaid) return null
  return spanTo(at, span.length, month.value, year)
}
