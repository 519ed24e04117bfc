import { differenceInCalendarDays } from 'date-fns'
import { boundsOf } from './normalize/edtf-bounds.ts'

/** First and last day; null where open or unknown. */
export interface Period {
  readonly start: string | null
  readonly end: string | null
}

/** The days that an EDTF date covers. */
export const periodOf = (edtf: string | null): Period => (edtf === null ? { start: null, end: null } : boundsOf(edtf))

/** Days from the first to the second, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(to, from)

export const isWithinDays = (a: string, b: string, days: number): boolean => Math.abs(daysBetween(a, b)) <= days

/** Whether two periods share a day; what is open or unknown shares any. */
export function overlap(a: Period, b: Period): boolean {
  const isBefore = (end: string | null, start: string | null): boolean => end !== null && start !== null && end < start
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

export const isSamePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end
