import { cardinals } from '../../lexicon/number-words.ts'
import type { DatePrecision, Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { daysInMonth, partsOf } from './calendar.ts'
import { isOfPlan, opensBare } from './date-context.ts'
import { readMonth, readYear, readYearAfter } from './date-parts.ts'
import { isTight, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { type PeriodYear, readPeriodYear } from './period-year.ts'
import { yearInFront } from './year-in-front.ts'

/** Year before the period: "2019 Q1", "2017-q1", "2020's first quarter". */
function readLeadingYear(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const isTightPart =
    /^[qh]$/.test(lowerAt(tokens, at + 1)) && isTight(tokens, at) && /^(?:19|20)\d\d$/.test(lowerAt(tokens, at))
  // "2020Q1"
  if (isTightPart) return { year: Number(lowerAt(tokens, at)), to: at + 1 }
  const year = tokens[at]?.kind === 'digits' ? readYear(tokens, at) : null
  if (year === null) return null
  const link = lowerAt(tokens, year.to)
  return {
    year: year.value,
    to:
      link === "'s" || link === ',' || ((link === '-' || link === '/') && isTight(tokens, year.to))
        ? year.to + 1
        : year.to,
  }
}

export function months(
  from: number,
  to: number,
  year: PeriodYear,
  first: number,
  last: number,
  precision: DatePrecision,
): Reading {
  const point = pointOf(from, to, partsOf(year.year, first), precision, partsOf(year.year, last))
  return readingOf({ ...point, direction: year.direction })
}

export function precisionOf(length: number): DatePrecision {
  return length === 3 ? 'quarter' : length === 6 ? 'half_year' : 'interval'
}

/** "first quarter", "Q3", "H1": which, and how many months long. */
export function readPart(tokens: readonly Token[], at: number): { index: number; length: number; to: number } | null {
  const letter = lowerAt(tokens, at)
  const digit = tokens[at + 1]
  if ((letter === 'q' || letter === 'h') && digit?.kind === 'digits' && isTight(tokens, at)) {
    const index = Number(digit.text)
    const most = letter === 'q' ? 4 : 2
    return index >= 1 && index <= most ? { index, length: letter === 'q' ? 3 : 6, to: at + 2 } : null
  }
  // "1Q", "2H"
  if (/^[1-4]$/.test(letter) && isTight(tokens, at)) {
    const part = lowerAt(tokens, at + 1)
    if (part === 'q') return { index: Number(letter), length: 3, to: at + 2 }
    // "2h30" is a span of hours
    const isSpan = digit?.text === 'h' && tokens[at + 2]?.kind === 'digits' && isTight(tokens, at + 1)
    if (part === 'h' && Number(letter) <= 2 && !isSpan) return { index: Number(letter), length: 6, to: at + 2 }
  }
  // "quarter 2", "half two"
  if (letter === 'quarter' || letter === 'half') {
    const index = cardinals.get(lowerAt(tokens, at + 1)) ?? Number(digit?.text)
    return index >= 1 && index <= (letter === 'half' ? 2 : 4)
      ? { index, length: letter === 'half' ? 6 : 3, to: at + 2 }
      : null
  }
  const ordinal = readOrdinal(tokens, at)
  const last = lastParts.has(letter) ? Number.POSITIVE_INFINITY : null
  const place = ordinal?.low ?? last
  if (place === null) return null
  const end = ordinal?.to ?? at + 1
  const next = lowerAt(tokens, end) === '-' ? end + 1 : end
  const word = lowerAt(tokens, next)
  const to = lowerAt(tokens, next + 1) === '.' && word === 'qtr' ? next + 2 : next + 1
  const index = (most: number): number => (firstParts.has(letter) ? 1 : last === null ? place : most)
  if ((word === 'quarter' || word === 'qtr') && index(4) <= 4) return { index: index(4), length: 3, to }
  return word === 'half' && index(2) <= 2 ? { index: index(2), length: 6, to } : null
}

/** "the final quarter of 2020", "the latter half of 2020": only of a year that is said. */
const lastParts = new Set(['last', 'final', 'closing', 'latter', 'former', 'opening'])
const firstParts = new Set(['former', 'opening'])

/** "second half of May": from the day behind the middle of the month on, the 15th in February, else the 16th. */
function readHalfMonth(tokens: readonly Token[], at: number, part: { index: number; to: number }): Reading | null {
  const month = lowerAt(tokens, part.to) === 'of' ? readMonth(tokens, part.to + 1) : null
  if (month === null) return null
  const year = readYearAfter(tokens, month.to, false)
  const days = daysInMonth(year?.value ?? null, month.value)
  const [first, last] = part.index === 1 ? [1, Math.floor(days / 2)] : [Math.floor(days / 2) + 1, days]
  const low = partsOf(year?.value ?? null, month.value, first)
  const point = pointOf(at, year?.to ?? month.to, low, 'half_month', partsOf(low.year, month.value, last))
  return readingOf({ ...point, endsMonth: part.index === 2 })
}

/** "1Q20": two digits that touch the part. */
function readShortYearOfPart(tokens: readonly Token[], at: number): PeriodYear | null {
  const digits = tokens[at]
  if (digits?.kind !== 'digits' || !/^\d\d$/.test(digits.text) || !isTight(tokens, at - 1)) return null
  return { year: 2000 + Number(digits.text), direction: null, to: at + 1, isSaid: true }
}

const lastMonths: ReadonlySet<number> = new Set([3, 6, 9, 12])

/** "the March quarter", "the March 2011 quarter": the three months that end with it. */
export function readNamedQuarter(tokens: readonly Token[], at: number): Reading | null {
  const month = /^(?:the|last|this|next)$/.test(lowerAt(tokens, at - 1)) ? readMonth(tokens, at) : null
  if (month === null || !month.isName || !lastMonths.has(month.value)) return null
  const inside = /^(?:19|20)\d\d$/.test(lowerAt(tokens, month.to)) ? readPeriodYear(tokens, month.to) : null
  const noun = inside?.to ?? month.to
  if (lowerAt(tokens, noun) !== 'quarter') return null
  const behind = readPeriodYear(tokens, noun + 1)
  const year = inside === null ? behind : { ...inside, to: noun + 1 }
  return months(at, year.to, year, month.value - 2, month.value, 'quarter')
}

/** "the third quarter of fiscal 2019", "the fiscal third quarter", "Q3 FY20": which months these are, each body settles for itself. */
function isFiscal(tokens: readonly Token[], at: number, to: number): boolean {
  if (/^(?:fiscal|fy)$/.test(lowerAt(tokens, at - 1))) return true
  let next = to
  while (next < to + 3 && /^(?:of|the|\d{4})$/.test(lowerAt(tokens, next))) next++
  const word = lowerAt(tokens, next)
  // "in the second quarter financial markets fell"
  const isYear = /^(?:years?|\d{2}|\d{4})$/.test(lowerAt(tokens, next + 1))
  return word === 'fy' || ((word === 'fiscal' || word === 'financial') && isYear)
}

/** Quarters and halves of a year, halves of a month. */
export function readQuarter(tokens: readonly Token[], at: number): Reading | null {
  const lead = readLeadingYear(tokens, at)
  const part = readPart(tokens, lead?.to ?? at)
  if (part === null || (lead === null && isFiscal(tokens, at, part.to))) return null
  const halfMonth = lead === null && part.length === 6 ? readHalfMonth(tokens, at, part) : null
  if (halfMonth !== null) return halfMonth
  const told = readPeriodYear(tokens, part.to)
  const tail = lead === null && !told.isSaid ? (yearInFront(tokens, at, told) ?? told) : told
  const short = lead === null && !tail.isSaid ? readShortYearOfPart(tokens, part.to) : null
  const year =
    short !== null ? short : lead === null ? tail : { year: lead.year, direction: null, to: part.to, isSaid: true }
  // "the second half of the match" is no date, "a third quarter" is.
  const isLast = lead === null && (lastParts.has(lowerAt(tokens, at)) || /^(?:quarter|half)$/.test(lowerAt(tokens, at)))
  if (!year.isSaid && (isLast || (part.length === 6 && !isBareSpan(tokens, at, part.to)))) return null
  const first = (part.index - 1) * part.length + 1
  return months(at, year.to, year, first, first + part.length - 1, precisionOf(part.length))
}

/** Tokens of "needs, he said, another 3 million dollars for the". */
const reach = 12

/** "in the first nine months, exports", "by 3 percent in the first half": of the year that is told of. */
function isBareSpan(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end]
  // "Output in the first three months was"
  const isVerb = /^(?:was|were|has|had|stood|came|fell|rose|grew|shrank|reached)$/.test(next?.lower ?? '')
  const isEnd = next === undefined || next.kind === 'punct' || next.lower === 'and' || next.lower === 'but' || isVerb
  // "needs 3 million for the first six months": of the work
  const isOfWork = lowerAt(tokens, at - 2) === 'for' && isOfPlan(tokens.slice(0, at), Math.max(0, at - reach))
  return (
    isEnd && !isOfWork && lowerAt(tokens, at - 1) === 'the' && /^(?:in|over|for|during)$/.test(lowerAt(tokens, at - 2))
  )
}

/** "the first eight months of this year", "last three months of 2019". */
export function readFirstMonths(tokens: readonly Token[], at: number): Reading | null {
  const isFirst = lowerAt(tokens, at) === 'first'
  if (!isFirst && lowerAt(tokens, at) !== 'last') return null
  if (lowerAt(tokens, at + 1) === 'month') {
    const whole = readPeriodYear(tokens, at + 2)
    return whole.year === null ? null : readingOf(pointOf(at, whole.to, partsOf(whole.year, isFirst ? 1 : 12), 'month'))
  }
  const count = cardinals.get(lowerAt(tokens, at + 1)) ?? Number(tokens[at + 1]?.text)
  if (!(count >= 2 && count <= 11) || lowerAt(tokens, at + 2) !== 'months') return null
  const said = readPeriodYear(tokens, at + 3)
  const year =
    said.isSaid || !isFirst || !(isBareSpan(tokens, at, at + 3) || opensBare(tokens, at, at + 3))
      ? said
      : { ...said, direction: 'this' as const, isSaid: true }
  if (!year.isSaid) return null
  const [first, last] = isFirst ? [1, count] : [13 - count, 12]
  return months(at, year.to, year, first, last, precisionOf(count))
}

export function fixedPoint(from: number, to: number, fixed: string, year: number, precision: DatePrecision): Reading {
  return readingOf({ ...pointOf(from, to, partsOf(year), precision), fixed })
}

const pluralTens: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, index + 2]),
)

/** "the 90s", "the mid-90s", "the late nineties": in other places the plural is an age or a temperature. */
function isLedDecade(tokens: readonly Token[], at: number): boolean {
  const isHyphen = lowerAt(tokens, at - 1) === '-'
  const before = lowerAt(tokens, isHyphen ? at - 2 : at - 1)
  return before === 'the' || ['early', 'mid', 'late'].includes(before)
}

/** "the nineteen seventies", "the nineties" */
function readNamedDecade(tokens: readonly Token[], at: number): Reading | null {
  const alone = pluralTens.get(lowerAt(tokens, at))
  if (alone !== undefined) {
    const isPart =
      ['early', 'mid', 'late'].includes(lowerAt(tokens, at - 1)) &&
      ['his', 'her', 'their', 'my'].includes(lowerAt(tokens, at - 2))
    return isLedDecade(tokens, at) && !isPart
      ? fixedPoint(at, at + 1, `19${alone}X`, 1900 + alone * 10, 'decade')
      : null
  }
  const century = cardinals.get(lowerAt(tokens, at))
  const next = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  const last = lowerAt(tokens, next)
  if (lowerAt(tokens, at - 1) === 'the' && century !== undefined) {
    // "the eighteen hundreds", "the two thousands"
    if (last === 'hundreds' && century >= 15 && century <= 19)
      return fixedPoint(at, next + 1, `${century}XX`, century * 100, 'unknown')
    if (last === 'thousands' && century === 2) return fixedPoint(at, next + 1, '200X', 2000, 'decade')
    if (last === 'tens' && century >= 18) return fixedPoint(at, next + 1, `${century}1X`, century * 100 + 10, 'decade')
  }
  const tens = pluralTens.get(last)
  if (century === undefined || century < 15 || century > 20 || tens === undefined) return null
  return fixedPoint(at, next + 1, `${century}${tens}X`, century * 100 + tens * 10, 'decade')
}

/** "1960s and 70s", "1960s-80s": the hundreds of the decade before; null where none stands there. */
function hundredsBefore(tokens: readonly Token[], at: number): number | null {
  const isLinked = /^(?:[-–]|to|and|or)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 's'
  const before = tokens[at - 3]?.text ?? ''
  // "the 70s and 80s"
  if (isLinked && /^[5-9]0$/.test(before) && isLedDecade(tokens, at - 3)) return 19
  return isLinked && /^(?:1[5-9]|20)\d0$/.test(before) ? Math.floor(Number(before) / 100) : null
}

/** "1980s", "the '80s", "the nineteen seventies", "the 2000s". */
export function readDecade(tokens: readonly Token[], at: number): Reading | null {
  const named = readNamedDecade(tokens, at)
  if (named !== null) return named
  const mark = lowerAt(tokens, at) === "'" || lowerAt(tokens, at) === '‘' ? at + 1 : at
  const digits = tokens[mark]
  const plural = lowerAt(tokens, mark + 1)
  if (
    digits?.kind !== 'digits' ||
    !digits.text.endsWith('0') ||
    (plural !== 's' && plural !== "'s") ||
    !isTight(tokens, mark)
  )
    return null
  const isFull = digits.text.length === 4 && digits.text >= '1500' && digits.text <= '2100'
  const hundreds = hundredsBefore(tokens, at)
  const isLed = mark > at || hundreds !== null || (digits.text >= '50' && isLedDecade(tokens, at))
  const isShort = digits.text.length === 2 && isLed
  if (!isFull && !isShort) return null
  // "2020's first quarter" is a year.
  if (plural === "'s" && lowerAt(tokens, at - 1) !== 'the') return null
  const year = isFull ? Number(digits.text) : (hundreds ?? 19) * 100 + Number(digits.text)
  // "the 1800s" are the century, "the 1900s" and "the 2000s" as often ten years.
  if (year % 100 === 0 && year < 1900) return fixedPoint(at, mark + 2, `${year / 100}XX`, year, 'unknown')
  return fixedPoint(at, mark + 2, `${String(year).slice(0, 3)}X`, year, 'decade')
}
