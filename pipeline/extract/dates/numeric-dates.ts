import { monthAbbreviations, monthNames } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import { isValid, type Parts, partsOf } from './calendar.ts'
import { isTight, noDate, pointOf, type Reading, readingOf } from './date-point.ts'

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
  if (mark === '/' && c.length === 2 && !b.isName) {
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

const isoTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?$/

/** "T13:15:30Z" behind the day. */
function readIsoTime(tokens: readonly Token[], at: number): { time: string; to: number } | null {
  if (tokens[at]?.text !== 'T' || !isTight(tokens, at - 1)) return null
  let to = at + 1
  let time = ''
  while (
    to < at + 9 &&
    isTight(tokens, to - 1) &&
    (tokens[to]?.kind === 'digits' || ':Z+-'.includes(tokens[to]?.text ?? ' '))
  ) {
    time += tokens[to]?.text ?? ''
    to++
  }
  return isoTime.test(time) ? { time, to } : null
}

function readThree(tokens: readonly Token[], at: number): Reading | null {
  const mark = tokens[at + 1]?.text ?? ''
  if ((mark !== '-' && mark !== '/') || !isSeparator(tokens, at + 1, mark) || !isSeparator(tokens, at + 3, mark))
    return null
  const pieces = [pieceAt(tokens, at), pieceAt(tokens, at + 2), pieceAt(tokens, at + 4)]
  const [a, b, c] = pieces
  if (a == null || b == null || c == null || isSeparator(tokens, at + 5, mark)) return null
  const parts = orderPieces(a, b, c, mark)
  if (parts === null || !isValid(parts)) return noDate(at + 5, parts !== null && isNoDay(parts))
  const time = readIsoTime(tokens, at + 5)
  if (time !== null) return readingOf(pointOf(at, time.to, { ...parts, time: time.time }, 'time'))
  return readingOf(pointOf(at, at + 5, parts, 'day'))
}

/** "2019-20", "2019/20": the second is the year after the first. */
function readSplitYear(tokens: readonly Token[], at: number): Reading | null {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? '']
  const isMark = ['-', '–', '/'].some((mark) => isSeparator(tokens, at + 1, mark))
  const year = Number(first)
  if (!isMark || first.length !== 4 || !(year >= 1900 && year <= 2100) || second.length !== 2) return null
  if (Number(second) !== (year + 1) % 100 || tokens[at + 3]?.text === tokens[at + 1]?.text) return null
  return readingOf(pointOf(at, at + 3, partsOf(year), 'interval', partsOf(year + 1)))
}

/** "2020-04", "04-2020", "4/2020", "2020-April", "Dec-2018". */
function readTwo(tokens: readonly Token[], at: number): Reading | null {
  const isSlash = isSeparator(tokens, at + 1, '/') && tokens[at]?.text.length !== 4
  if (!isSlash && !isSeparator(tokens, at + 1, '-')) return null
  const [a, b] = [pieceAt(tokens, at), pieceAt(tokens, at + 2)]
  if (a === null || b === null || tokens[at + 3]?.text === '-' || tokens[at + 3]?.text === '/') return null
  const isYearFirst = a.length === 4 && b.length === 2
  if (!isYearFirst && !(b.length === 4 && (a.length <= 2 || a.isName))) return null
  const parts = isYearFirst ? partsOf(a.value, b.value) : partsOf(b.value, a.value)
  if (!isValid(parts) || (parts.year ?? 0) < 1500 || (parts.year ?? 0) > 2100) return null
  return readingOf(pointOf(at, at + 3, parts, 'month'))
}

/** "30.03.2020" is one token. */
function readDotted(tokens: readonly Token[], at: number): Reading | null {
  const pieces = (tokens[at]?.text ?? '').split('.')
  const [day, month, year, more] = pieces[0]?.length === 4 ? pieces.reverse() : pieces
  if (year?.length !== 4 || more !== undefined || (day?.length ?? 3) > 2 || (month?.length ?? 3) > 2) return null
  const parts = partsOf(Number(year), Number(month), Number(day))
  return isValid(parts) ? readingOf(pointOf(at, at + 1, parts, 'day')) : noDate(at + 1, isNoDay(parts))
}

/** Dates that marks hold together: ISO and its neighbours. */
export function readNumericDate(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punct') return null
  const before = tokens[at - 1]
  if (before?.end === token.start && (before.kind !== 'punct' || '-/.:+_'.includes(before.text))) return null
  if (token.kind === 'digits' && token.text.length > 7) return readDotted(tokens, at)
  return readThree(tokens, at) ?? readTwo(tokens, at) ?? readSplitYear(tokens, at)
}
