import { isPlural } from '../../lexicon/nouns.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { isFree, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'

/** Words of "King John of England" that may stand before a verb. */
const longestName = 5

/** "in 1066 William won"; in "in 1240 Indian villages" and "in 1340 Swedes" something is counted. */
function doesName(tokens: readonly Token[], at: number): boolean {
  let to = at
  while (to < at + longestName && (tokens[to]?.word?.isCapital === true || (to > at && lowerAt(tokens, to) === 'of')))
    to++
  return to > at && !isPlural(lowerAt(tokens, to - 1)) && isPastTense(lowerAt(tokens, to))
}

/** "in 1066 William won", not "in 1200 schools" */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  isFree(tokens, at + 1) || (doesName(tokens, at + 1) && !tokens[at]?.text.endsWith('00'))

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
