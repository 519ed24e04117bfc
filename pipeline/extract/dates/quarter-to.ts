import { cardinals } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { readMonth } from './date-parts.ts'
import { lowerAt, type Reading } from './date-point.ts'
import { months, precisionOf, readPeriodYear } from './periods.ts'

/** "the quarter to June", "the three months ended in September 2020": the months that end with it. */
export function readQuarterTo(tokens: readonly Token[], at: number): Reading | null {
  const isQuarter = lowerAt(tokens, at) === 'quarter' && lowerAt(tokens, at - 1) === 'the'
  const length = isQuarter ? 3 : lowerAt(tokens, at + 1) === 'months' ? (cardinals.get(lowerAt(tokens, at)) ?? 0) : 0
  const link = isQuarter ? at + 1 : at + 2
  if ((length !== 3 && length !== 6) || !/^(?:to|through|ended|ending)$/.test(lowerAt(tokens, link))) return null
  const month = readMonth(tokens, lowerAt(tokens, link + 1) === 'in' ? link + 2 : link + 1)
  if (month === null || month.isWeak || month.value < length) return null
  const year = readPeriodYear(tokens, month.to)
  return months(at, year.to, year, month.value - length + 1, month.value, precisionOf(length))
}
