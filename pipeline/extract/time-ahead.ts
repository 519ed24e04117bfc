import { weekdays } from '../lexicon/months.ts'
import type { Token } from './mention.ts'

/** "tomorrow", "next month": a time to come opens at token `i`. */
export function isTimeAhead(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower
  if (word === 'tomorrow' || word === 'tonight') return true
  return (
    word === 'next' &&
    /^(?:day|week|month|year|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)/.test(
      tokens[i + 1]?.lower ?? '',
    )
  )
}

/** "is in Accra by Friday": with a verb in the present, a time to come. */
export const isByWeekday = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'by' && weekdays.has(tokens[i + 1]?.lower ?? '')
