import { cardinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { partsOf } from './calendar.ts'
import { type DatePoint, isAndOr, lowerAt, pointOf, type Reading, readingOf, withArticle } from './date-point.ts'
import { type PeriodYear, readPeriodYear } from './period-year.ts'
import { months, precisionOf, readPart } from './periods.ts'

/** A quarter or half that is named among others, and where its words stand. */
interface ListedPart {
  readonly index: number
  readonly from: number
  readonly to: number
}

const lengths: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['quarters', 3],
  ['half', 6],
  ['halves', 6],
])

function pointOfPart({ index, from, to }: ListedPart, length: number, { year, direction }: PeriodYear): DatePoint {
  const first = (index - 1) * length + 1
  const [low, high] = [partsOf(year, first), partsOf(year, first + length - 1)]
  return { ...pointOf(from, to, low, precisionOf(length), high), direction }
}

/** Parts of one length, the last of which tells the year of all. */
function listOf(parts: readonly ListedPart[], length: number, year: PeriodYear): Reading {
  const last = parts.length - 1
  const points = parts.map((part, i) => pointOfPart(i === last ? { ...part, to: year.to } : part, length, year))
  return { points, to: year.to, isImpossible: false }
}

/** "second and third quarters of 2019", one span; "first and third quarters of last year" */
function readOrdinals(tokens: readonly Token[], at: number): Reading | null {
  const first = readOrdinal(tokens, at)
  if (first === null || !isAndOr(lowerAt(tokens, first.to))) return null
  const start = lowerAt(tokens, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  const second = readOrdinal(tokens, start)
  const length = second === null ? undefined : lengths.get(lowerAt(tokens, second.to))
  if (second === null || length === undefined || second.low * length > 12 || first.low >= second.low) return null
  const year = readPeriodYear(tokens, second.to + 1)
  if (!year.isSaid) return null
  // What is told of two that follow each other is told of the time of both.
  if (second.low === first.low + 1 && lowerAt(tokens, first.to) === 'and')
    return months(
      withArticle(tokens, at),
      year.to,
      year,
      (first.low - 1) * length + 1,
      second.low * length,
      precisionOf(length * 2),
    )
  const parts = [
    { index: first.low, from: at, to: first.to },
    { index: second.low, from: start, to: second.to },
  ]
  return listOf(parts, length, year)
}

/** "H1 and H2 2020", "second and third quarter of 2019": the year said last is that of both. */
function readPair(tokens: readonly Token[], at: number): Reading | null {
  const first = readPart(tokens, at)
  if (first === null || !/^(?:and|or|,|&)$/.test(lowerAt(tokens, first.to))) return null
  const start = lowerAt(tokens, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  const second = readPart(tokens, start)
  if (second === null || second.length !== first.length || second.index <= first.index) return null
  const year = readPeriodYear(tokens, second.to)
  const parts = [
    { index: first.index, from: at, to: first.to },
    { index: second.index, from: start, to: second.to },
  ]
  return year.isSaid ? listOf(parts, first.length, year) : null
}

/** "first three quarters of 2019", "first two quarters of last year": one span. */
function readFirstQuarters(tokens: readonly Token[], at: number): Reading | null {
  if (lowerAt(tokens, at) !== 'first' || lowerAt(tokens, at + 2) !== 'quarters') return null
  const count = cardinals.get(lowerAt(tokens, at + 1)) ?? Number(tokens[at + 1]?.text)
  const year = readPeriodYear(tokens, at + 3)
  return (count === 2 || count === 3) && year.isSaid
    ? months(withArticle(tokens, at), year.to, year, 1, count * 3, precisionOf(count * 3))
    : null
}

/** Quarters and halves of one year that are named together. */
export const readPartList = (tokens: readonly Token[], at: number): Reading | null =>
  readFirstQuarters(tokens, at) ?? readOrdinals(tokens, at) ?? readPair(tokens, at)

/** "the third month of 2019", "the second month of this year" */
export function readNthMonth(tokens: readonly Token[], at: number): Reading | null {
  const ordinal = readOrdinal(tokens, at)
  if (ordinal === null || ordinal.low > 12 || lowerAt(tokens, ordinal.to) !== 'month') return null
  const year = readPeriodYear(tokens, ordinal.to + 1)
  if (!year.isSaid || year.direction === 'that') return null
  const point = pointOf(at, year.to, partsOf(year.year, ordinal.low), 'month')
  const direction = year.direction === 'last' ? 'last_year' : year.direction === 'next' ? 'next_year' : year.direction
  return readingOf({ ...point, direction })
}
