import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { directions } from './periods.ts'

/** "last year", "this year", "next year": a year only beside the document's. */
export function readRelativeYear(tokens: readonly Token[], at: number): Reading | null {
  const direction = lowerAt(tokens, at) === 'the' ? undefined : directions.get(lowerAt(tokens, at))
  // "the current year", "this calendar year"
  if (lowerAt(tokens, at) === 'current' && lowerAt(tokens, at + 1) === 'year')
    return readingOf({ ...pointOf(at, at + 2, partsOf(null), 'year'), direction: 'this' })
  const isCalendar = lowerAt(tokens, at + 1) === 'calendar' && lowerAt(tokens, at + 2) === 'year'
  if (direction !== undefined && isCalendar && lowerAt(tokens, at) !== 'previous')
    return readingOf({ ...pointOf(at, at + 3, partsOf(null), 'year'), direction })
  if (direction === undefined || lowerAt(tokens, at + 1) !== 'year' || lowerAt(tokens, at) === 'previous') return null
  return readingOf({ ...pointOf(at, at + 2, partsOf(null), 'year'), direction })
}
