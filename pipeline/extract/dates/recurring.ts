import { isPastTense } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import { type DatePoint, lowerAt } from './date-point.ts'

const each = /^(?:every|each)$/
const yearly = /^(?:annually|yearly)$/

/** "every January", "annually on 3 May", "each year in May" */
function recursInFront(tokens: readonly Token[], { from }: DatePoint): boolean {
  const at = /^(?:on|in|the)$/.test(lowerAt(tokens, from - 1)) ? from - 1 : from
  if (at === from && each.test(lowerAt(tokens, from - 1))) return true
  return (
    yearly.test(lowerAt(tokens, at - 1)) ||
    (lowerAt(tokens, at - 1) === 'year' && each.test(lowerAt(tokens, at - 2)) && at < from)
  )
}

const auxiliary = /^(?:has|have|had|is|was|were|will|would|can|could|may|might)$/

/** "on 1 June every year", "in May of each year" */
function recursBehind(tokens: readonly Token[], { to }: DatePoint): boolean {
  const at = lowerAt(tokens, to) === 'of' ? to + 1 : to
  // "On 1 June each year's class met", "Since May every year has been worse"
  const next = lowerAt(tokens, at + 2)
  if (at === to && (next === "'s" || auxiliary.test(next) || isPastTense(next))) return false
  return yearly.test(lowerAt(tokens, to)) || (each.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'year')
}

const lacksYear = ({ low, direction, fixed }: DatePoint): boolean =>
  low.year === null && low.month !== null && direction === null && fixed === null

/** Whether the two stand in one list: "in May and October". */
function isListed(tokens: readonly Token[], first: DatePoint | undefined, next: DatePoint | undefined): boolean {
  if (first === undefined || next === undefined || !lacksYear(first) || !lacksYear(next)) return false
  return first.to + 1 === next.from && /^(?:and|or|,)$/.test(lowerAt(tokens, first.to))
}

/** "every May": one date, as "last May" is. */
const firstWord = (tokens: readonly Token[], { from }: DatePoint): number =>
  each.test(lowerAt(tokens, from - 1)) ? from - 1 : from

/** Days and months that come round every year are of no one year, and so are those listed beside them. */
export function markRecurring(tokens: readonly Token[], points: readonly DatePoint[]): readonly DatePoint[] {
  const isFront = points.map((point) => lacksYear(point) && recursInFront(tokens, point))
  const recurs = points.map((point, i) => isFront[i] === true || (lacksYear(point) && recursBehind(tokens, point)))
  if (!recurs.includes(true)) return points
  for (let i = 1; i < points.length; i++)
    if (isFront[i - 1] && isListed(tokens, points[i - 1], points[i])) isFront[i] = recurs[i] = true
  for (let i = points.length - 2; i >= 0; i--)
    if (recurs[i + 1] && isListed(tokens, points[i], points[i + 1])) recurs[i] = true
  return points.map((point, i) => (recurs[i] ? { ...point, direction: 'each', from: firstWord(tokens, point) } : point))
}
