import type { Token } from '../mention.ts'
import { readYearAfter } from './date-parts.ts'
import { type DatePoint, lowerAt } from './date-point.ts'
import { lengthOfThatYear } from './that-year.ts'

export interface PeriodYear {
  readonly year: number | null
  readonly direction: DatePoint['direction']
  readonly to: number
  readonly isSaid: boolean
}

export const directions: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['the', 'this'],
  ['next', 'next'],
])

/** The year that a period is said to be of: "of 2020", "2020", "of this year", or none. */
export function readPeriodYear(tokens: readonly Token[], at: number): PeriodYear {
  const year = readYearAfter(tokens, at, false)
  if (year !== null) return { year: year.value, direction: null, to: year.to, isSaid: true }
  const start = lowerAt(tokens, at) === 'of' ? at + 1 : at
  const length = lengthOfThatYear(tokens, start)
  if (length > 0) return { year: null, direction: 'that', to: start + length, isSaid: true }
  const direction = directions.get(lowerAt(tokens, start))
  if (direction !== undefined && lowerAt(tokens, start + 1) === 'year')
    return { year: null, direction, to: start + 2, isSaid: true }
  return { year: null, direction: null, to: at, isSaid: false }
}
