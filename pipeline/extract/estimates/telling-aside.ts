import type { AnalyzedSentence } from '../analyze.ts'

/** Words with which an aside tells who says it. */
export const telling = /^(?:says?|said|writes|wrote|reckons|thinks|warns)$/

/** The comma that closes ", says the chamber,". */
export function isEndOfTelling(tokens: AnalyzedSentence['tokens'], close: number): boolean {
  for (let i = close - 1; i > Math.max(0, close - 8); i--)
    if (tokens[i]?.text === ',') return telling.test(tokens[i + 1]?.lower ?? '')
  return false
}
