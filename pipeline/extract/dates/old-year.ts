import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { isFree, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'

/** "in 1066 William", not "in 1200 schools" */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  isFree(tokens, at + 1) || (tokens[at + 1]?.word?.isCapital === true && !tokens[at]?.text.endsWith('00'))

/** "in 1066", "since 1215", "the year 1348": before printing, only where a preposition of time leads and nothing is counted. */
export function readOldYear(tokens: readonly Token[], at: number): Reading | null {
  const [before, text] = [lowerAt(tokens, at - 1), tokens[at]?.text ?? '']
  if (!/^1[0-4]\d\d$/.test(text) || !/^(?:in|since|year)$/.test(before) || !isAlone(tokens, at)) return null
  // "3 in 1200", "one in 1000"
  const prior = tokens[at - 2]
  const isShare = before === 'in' && (prior?.kind === 'digits' || /^(?:one|two|three|out|of)$/.test(prior?.lower ?? ''))
  return isShare || lowerAt(tokens, at + 1) === 'of'
    ? null
    : readingOf(pointOf(at, at + 1, partsOf(Number(text)), 'year'))
}
