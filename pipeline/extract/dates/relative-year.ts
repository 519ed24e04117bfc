import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { directions } from './period-year.ts'
import { lengthOfThatYear } from './that-year.ts'

/** "the previous year" is that before another one told. */
const ofOthers = new Set(['the', 'previous'])

/** Words of "for the whole year", "over the year as a whole" from its "the" on; 0 where no such phrase stands. */
function lengthOfWholeYear(tokens: readonly Token[], at: number): number {
  if (!/^(?:for|over|across|throughout)$/.test(lowerAt(tokens, at - 1)) || lowerAt(tokens, at) !== 'the') return 0
  if (/^(?:whole|full|entire)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'year')
    return lowerAt(tokens, at + 3) === 'of' ? 0 : 3
  const words = [1, 2, 3, 4].map((i) => lowerAt(tokens, at + i)).join(' ')
  return words === 'year as a whole' ? 5 : 0
}

const ahead =
  /^(?:will|would|could|may|might|should|shall|expects?|expected|forecasts?|projects?|projected|due|set|likely)$/

/** How far in front of "the year" the verb of what is to come may stand. */
const reach = 14

function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach) && !/^[.;]$/.test(tokens[i]?.text ?? ''); i--)
    if (ahead.test(lowerAt(tokens, i))) return true
  return false
}

/** "since the start of the year", "will fall by the end of the year", "would end the year at": behind no other end. */
function isYearOnNow(tokens: readonly Token[], at: number): boolean {
  const words = [4, 3, 2, 1].map((back) => lowerAt(tokens, at - back)).join(' ')
  const isStated = /^since the (?:start|beginning) of$/.test(words)
  const isToCome = /^(?:by|before|until) the (?:end|close) of$| (?:end|finish|close)$/.test(words)
  return (
    lowerAt(tokens, at) === 'the' &&
    lowerAt(tokens, at + 1) === 'year' &&
    !/^(?:to|until|that|in|of|2\d\d\d)$/.test(lowerAt(tokens, at + 2)) &&
    (isStated || (isToCome && (lowerAt(tokens, at - 2) === 'to' || liesAhead(tokens, at))))
  )
}

/** "last year", "the current year", "the present year", "next calendar year": a year only beside the document's. */
export function readRelativeYear(tokens: readonly Token[], at: number): Reading | null {
  const whole = lengthOfWholeYear(tokens, at)
  if (whole > 0) return readingOf({ ...pointOf(at, at + whole, partsOf(null), 'year'), direction: 'this' })
  if (isYearOnNow(tokens, at)) return readingOf({ ...pointOf(at, at + 2, partsOf(null), 'year'), direction: 'this' })
  const same = lengthOfThatYear(tokens, at)
  // "that year's harvest": its owner.
  if (same > 0 && !/^['’]s?$/.test(lowerAt(tokens, at + same)))
    return readingOf({ ...pointOf(at, at + same, partsOf(null), 'year'), direction: 'that', computed: true })
  const word = lowerAt(tokens, at)
  const direction =
    word === 'current' || word === 'present' ? 'this' : ofOthers.has(word) ? undefined : directions.get(word)
  const year = lowerAt(tokens, at + 1) === 'calendar' ? at + 2 : at + 1
  if (direction === undefined || lowerAt(tokens, year) !== 'year') return null
  return readingOf({ ...pointOf(at, year + 1, partsOf(null), 'year'), direction })
}
