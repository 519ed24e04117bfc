import { daysBetween } from '../period.ts'
import type { Rate } from './reference.ts'

/** A day without a rate (a weekend, a holiday) takes that of the last day before it, at most so many days back. */
const daysBack = 7

const isDaily = ({ date_or_month: date }: Rate): boolean => date.length === 10
const isPublished = ({ basis }: Rate): boolean => basis === 'published'

/** Published rates before derived ones; among equals the first of the file. */
const firstOf = (rates: readonly Rate[]): Rate | null => rates.find(isPublished) ?? rates[0] ?? null

/** The rate of a day, `YYYY-MM-DD`; null where there is none within a week before it. */
export function rateOfDay(rates: readonly Rate[], currency: string, day: string): Rate | null {
  const near = rates.filter((rate) => {
    const days = rate.currency === currency && isDaily(rate) ? daysBetween(rate.date_or_month, day) : -1
    return days >= 0 && days <= daysBack
  })
  const last = near
    .map(({ date_or_month }) => date_or_month)
    .sort()
    .at(-1)
  return firstOf(near.filter(({ date_or_month }) => date_or_month === last))
}

/** The average of a month, `YYYY-MM`; null where there is none. */
export const rateOfMonth = (rates: readonly Rate[], currency: string, month: string): Rate | null =>
  firstOf(rates.filter((rate) => rate.currency === currency && rate.date_or_month === month))

/** Averages of one month by one source for two currencies, month by month. */
export function monthlyPairs(rates: readonly Rate[], from: string, to: string): (readonly [from: Rate, to: Rate])[] {
  return rates.flatMap((a) => {
    if (a.currency !== from || isDaily(a)) return []
    const b = rates.find(
      (one) => one.currency === to && one.date_or_month === a.date_or_month && one.source_id === a.source_id,
    )
    return b === undefined ? [] : [[a, b] as const]
  })
}
