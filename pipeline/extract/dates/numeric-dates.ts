import { monthAbbreviations, monthNames } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import { isValid, type Parts, partsOf } from './calendar.ts'
import { isFree, isTight, lowerAt, noDate, pointOf, type Reading, readingOf } from './date-point.ts'

/** A piece of "2020-04-18": its number, and whether it was a month's name. */
interface Piece {
  readonly value: number
  readonly length: number
  readonly isName: boolean
}

function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'digits') {
    return token.text.includes('.') || token.text.includes(',')
      ? null
      : { value: Number(token.text), length: token.text.length, isName: false }
  }
  const month = monthNames.get(token.lower) ?? monthAbbreviations.get(token.lower)
  return month === undefined ? null : { value: month, length: 2, isName: true }
}

function isSeparator(tokens: readonly Token[], at: number, mark: string): boolean {
  return tokens[at]?.text === mark && isTight(tokens, at - 1) && isTight(tokens, at)
}

/** Year first, or day and month in the order that is possible, the month first where both are. */
function orderPieces(a: Piece, b: Piece, c: Piece, mark: string): Parts | null {
  if (a.length === 4) return partsOf(a.value, b.value, c.value)
  if (
    c.length === 2 &&
    (mark === '/' || b.isName || (mark === '.' && a.length <= 2 && b.length <= 2 && b.value <= 12 && b.value > 0))
  ) {
    return orderPieces(a, b, { ...c, length: 4, value: c.value < 50 ? 2000 + c.value : 1900 + c.value }, mark)
  }
  if (c.length !== 4 || a.length > 2 || b.length > 2) return null
  if (b.isName) return partsOf(c.value, b.value, a.value)
  if (mark === '.' || (a.value > 12 && b.value <= 12)) return partsOf(c.value, b.value, a.value)
  return partsOf(c.value, a.value, b.value)
}

/** A day that its month lacks ("2020-02-31"); other rows of digits are no dates to begin with. */
function isNoDay({ year, month, day }: Parts): boolean {
  return isValid(partsOf(year, month)) && (year ?? 0) >= 1500 && (year ?? 0) <= 2100 && day !== null && day <= 31
}

const isoTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?$/

/** "T13:15:30Z" behind the day. */
function readIsoTime(tokens: readonly Token[], at: number): { time: string; to: number } | null {
  if (tokens[at]?.text !== 'T' || !isTight(tokens, at - 1)) return null
  let to = at + 1
  let time = ''
  while (
    to < at + 10 &&
    isTight(tokens, to - 1) &&
    (tokens[to]?.kind === 'digits' || ':Z+-'.includes(tokens[to]?.text ?? ' '))
  ) {
    time += tokens[to]?.text ?? ''
    to++
  }
  // EDTF has no parts of a second.
  return isoTime.test(time) ? { time: time.replace(/\.\d+/, ''), to } : null
}

function readThree(tokens: readonly Token[], at: number): Reading | null {
  const mark = tokens[at + 1]?.text ?? ''
  if ((mark !== '-' && mark !== '/') || !isSeparator(tokens, at + 1, mark) || !isSeparator(tokens, at + 3, mark))
    return null
  const pieces = [pieceAt(tokens, at), pieceAt(tokens, at + 2), pieceAt(tokens, at + 4)]
  const [a, b, c] = pieces
  // "2020-03-05/2020-03-07", "3/3/2020-3/5/2020" go on with another date, "1-2-3-4" with the same row.
  if (a == null || b == null || c == null || isSeparator(tokens, at + 5, mark)) return null
  const parts = orderPieces(a, b, c, mark)
  if (parts === null || !isValid(parts)) return noDate(at + 5, parts !== null && isNoDay(parts))
  const time = readIsoTime(tokens, at + 5)
  if (time !== null) return readingOf(pointOf(at, time.to, { ...parts, time: time.time }, 'time'))
  return readingOf(pointOf(at, at + 5, parts, 'day'))
}

/** What runs from one year into the next. */
const spannedBy = new Set(
  'season seasons winter budget campaign crisis term session epidemic outbreak pandemic'.split(' '),
)

function isSpanned(tokens: readonly Token[], at: number): boolean {
  return (
    ['fy', 'fiscal', 'season', 'winter'].includes(lowerAt(tokens, at - 1)) || spannedBy.has(lowerAt(tokens, at + 3))
  )
}

/** Before "2007-14" these make it a span of years. */
const yearSpanCues = new Set('in from during between for over since ( the of years decade active'.split(' '))

/** Of these, the ones that a count of earlier centuries does not stand behind; or "c.", "circa". */
function isOldSpanCue(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1) === '.' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1)
  return /^(?:in|from|during|since|\(|circa|ca|c)$/.test(before)
}

/** "the drought of 2015-6": behind such a word the one digit is the next year's last, no month. */
function readNextDigit(tokens: readonly Token[], at: number, year: number, digit: number): Reading | null {
  const isNext = digit === (year % 10) + 1
  const isLed = yearSpanCues.has(tokens[at - 1]?.lower ?? '') || isSpanned(tokens, at)
  return isNext && isLed ? readingOf(pointOf(at, at + 3, partsOf(year), 'interval', partsOf(year + 1))) : null
}

/** "2019-20", "2019/20": the second is the year after the first; "in 2007-14" a later one. */
function readSplitYear(tokens: readonly Token[], at: number): Reading | null {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? '']
  const mark = tokens[at + 1]?.text ?? ''
  const year = Number(first)
  if (!['-', '–', '/'].includes(mark) || !isSeparator(tokens, at + 1, mark)) return null
  const isOldSpan = isOldSpanCue(tokens, at) && isFree(tokens, at + 3)
  if (first.length !== 4 || !(year >= (isOldSpan ? 1500 : 1900) && year <= 2100)) return null
  // "2019/2020"
  if (second.length === 4 && mark === '/' && Number(second) === year + 1 && tokens[at + 3]?.text !== mark)
    return readingOf(pointOf(at, at + 3, partsOf(year), 'interval', partsOf(year + 1)))
  if (second.length > 2) return null
  if (tokens[at + 3]?.text === mark) return null
  if (second.length === 1) return readNextDigit(tokens, at, year, Number(second))
  const isNext = Number(second) === (year + 1) % 100
  const last = year - (year % 100) + Number(second) + (isNext && second === '00' ? 100 : 0)
  // "2007-08" is a month, but "the 2007-08 season" two years.
  if (mark === '-' && Number(second) >= 1 && Number(second) <= 12 && !isSpanned(tokens, at)) return null
  const isSpan = last > year + 1 && mark !== '/' && (yearSpanCues.has(tokens[at - 1]?.lower ?? '') || isOldSpan)
  return isNext || isSpan ? readingOf(pointOf(at, at + 3, partsOf(year), 'interval', partsOf(last))) : null
}

/** "on 22/04", "on 4/22": a day only behind "on"; "9/11" is an event. */
function readSlashDay(at: number, a: Piece, b: Piece): Reading | null {
  if (a.value === 9 && b.value === 11) return null
  const [month, day] = a.value > 12 ? [b.value, a.value] : [a.value, b.value]
  const parts = partsOf(null, month, day)
  return isValid(parts) ? readingOf(pointOf(at, at + 3, parts, 'day')) : null
}

/** "Oct-09", "9-Oct": a month's name and its day; beyond 31 a year of two digits. */
function readDayBeside(at: number, a: Piece, b: Piece): Reading | null {
  const [month, day] = a.isName ? [a.value, b.value] : [b.value, a.value]
  if (day > 31 && a.isName) return readingOf(pointOf(at, at + 3, partsOf(1900 + day, month), 'month'))
  const parts = partsOf(null, month, day)
  return isValid(parts) ? readingOf(pointOf(at, at + 3, parts, 'day')) : null
}

/** "2020-04", "04-2020", "4/2020", "2020-April", "Dec-2018". */
function readTwo(tokens: readonly Token[], at: number): Reading | null {
  const isSlash = isSeparator(tokens, at + 1, '/')
  if (!isSlash && !isSeparator(tokens, at + 1, '-')) return null
  const [a, b] = [pieceAt(tokens, at), pieceAt(tokens, at + 2)]
  if (a === null || b === null || tokens[at + 3]?.text === '-' || tokens[at + 3]?.text === '/') return null
  const isDay = isSlash && lowerAt(tokens, at - 1) === 'on' && a.length <= 2 && b.length <= 2
  // "on 5/6 March" is the night between.
  if (isDay) return monthNames.has(lowerAt(tokens, at + 3)) ? null : readSlashDay(at, a, b)
  if (a.isName !== b.isName && a.length <= 2 && b.length <= 2) return readDayBeside(at, a, b)
  const isYearFirst =
    a.length === 4 &&
    (b.length === 2 || (!isSlash && b.length === 1 && isFree(tokens, at + 3))) &&
    (!isSlash || tokens[at + 2]?.text.startsWith('0') || b.value > 9)
  if (!isYearFirst && !(b.length === 4 && (a.length <= 2 || a.isName))) return null
  const parts = isYearFirst ? partsOf(a.value, b.value) : partsOf(b.value, a.value)
  if (!isValid(parts) || (parts.year ?? 0) < 1500 || (parts.year ?? 0) > 2100) return null
  return readingOf(pointOf(at, at + 3, parts, 'month'))
}

/** "30.12.16": only a day that no version and no section reaches. */
function readShortDotted(at: number, day: number, month: number, short: number): Reading | null {
  const parts = partsOf(short < 50 ? 2000 + short : 1900 + short, month, day)
  return day > 12 && isValid(parts) ? readingOf(pointOf(at, at + 1, parts, 'day')) : null
}

/** "30.03.2020" is one token. */
function readDotted(tokens: readonly Token[], at: number): Reading | null {
  const pieces = (tokens[at]?.text ?? '').split('.')
  const [day, month, year, more] = pieces[0]?.length === 4 ? pieces.reverse() : pieces
  if (more !== undefined || (day?.length ?? 3) > 2 || (month?.length ?? 3) > 2) return null
  if (year?.length === 2) return readShortDotted(at, Number(day), Number(month), Number(year))
  if (year?.length !== 4) return null
  // "03.30.2020" has the month first, as no month is the thirtieth.
  const isSwapped = Number(month) > 12 && Number(day) <= 12
  const parts = isSwapped
    ? partsOf(Number(year), Number(day), Number(month))
    : partsOf(Number(year), Number(month), Number(day))
  return isValid(parts) ? readingOf(pointOf(at, at + 1, parts, 'day')) : noDate(at + 1, isNoDay(parts))
}

/** A mark before the date makes it part of a row, unless a whole date ends there: "2020-03-05/2020-03-07". */
function mayTouch(tokens: readonly Token[], at: number, before: Token): boolean {
  if (before.kind !== 'punct') return before.text === 'FY'
  if (!'-/.:+_'.includes(before.text)) return true
  const inner = tokens[at - 3]?.text
  const isJoint = (before.text === '/' && inner === '-') || (before.text === '-' && inner === '/')
  return isJoint && tokens[at - 2]?.kind === 'digits' && tokens[at - 5]?.text === inner
}

/** Dates that marks hold together: ISO and its neighbours. */
export function readNumericDate(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punct') return null
  const before = tokens[at - 1]
  if (before?.end === token.start && !mayTouch(tokens, at, before)) return null
  if (token.kind === 'digits' && token.text.length > 6 && token.text.includes('.')) return readDotted(tokens, at)
  return readThree(tokens, at) ?? readSplitYear(tokens, at) ?? readTwo(tokens, at)
}
