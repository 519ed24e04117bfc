import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { directions } from './periods.ts'

/** "the previous year" is that before another one told. */
const ofOthers = new Set(['the', 'previous'])

/** "last year", "the current year", "next calendar year": a year only beside the document's. */
export function readRelativeYear(tokens: readonly Token[], at: number): Reading | null {
  const word = lowerAt(tokens, at)
  const direction = word === 'current' ? 'this' : ofOthers.has(word) ? undefined : directions.get(word)
  const year = lowerAt(tokens, at + 1) === 'calendar' ? at + 2 : at + 1
  if (direction === undefined || lowerAt(tokens, year) !== 'year') return null
  return readingOf({ ...pointOf(at, year + 1, partsOf(null), 'year'), direction })
}
