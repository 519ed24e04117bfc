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
