import type { Token } from '../mention.ts'
import { isValid, type Parts, partsOf } from './calendar.ts'
import { type Part, readDay, readMonth, readYear, readYearAfter } from './date-parts.ts'
import { type DatePoint, isFree, lowerAt, noDate, pointOf, type Reading } from './date-point.ts'
import { joiners } from './month-alone.ts'

/** A day, or the first and last of some, among others of the same month. */
interface Group {
  readonly from: number
  readonly first: Part
  readonly last: Part
}

const mostGroups = 6

function readGroup(tokens: readonly Token[], from: number): Group | null {
  const at = lowerAt(tokens, from) === 'the' ? from + 1 : from
  const first = readDay(tokens, at)
  if (first === null) return null
  const second = joiners.has(lowerAt(tokens, first.to)) ? readDay(tokens, first.to + 1) : null
  const last = second !== null && second.value > first.value ? second : first
  return last.value <= 31 && first.value >= 1 ? { from: at, first, last } : null
}

/** "5 and 7-9", "3 to 5, 8 and 10-12": rising, two groups at least and a span among them. */
function readGroups(tokens: readonly Token[], at: number): readonly Group[] | null {
  const groups: Group[] = []
  let start = at
  while (groups.length < mostGroups) {
    const group = readGroup(tokens, start)
    const before = groups.at(-1)
    if (group === null || (before !== undefined && group.first.value <= before.last.value)) break
    groups.push(group)
    const link = lowerAt(tokens, group.last.to)
    if (link !== ',' && link !== 'and' && link !== '&') break
    start = link === ',' && lowerAt(tokens, group.last.to + 1) === 'and' ? group.last.to + 2 : group.last.to + 1
  }
  return groups.length > 1 && groups.some(({ first, last }) => first !== last) ? groups : null
}

function pointsOf(groups: readonly Group[], month: number, year: number | null, to: number): Reading | null {
  const points = groups.map(({ from, first, last }, i): DatePoint => {
    const end = i === groups.length - 1 ? to : last.to
    const low: Parts = partsOf(year, month, first.value)
    const high = first === last ? low : partsOf(year, month, last.value)
    return pointOf(from, end, low, first === last ? 'day' : 'interval', high)
  })
  const isReal = points.every(({ low, high }) => isValid(low) && isValid(high))
  return isReal ? { points, to, isImpossible: false } : noDate(to, true)
}

/** "5 and 7-9 May 2020", "May 5, 7-9 and 12, 2020": days and spans of days of one month. */
export function readDayGroups(tokens: readonly Token[], at: number): Reading | null {
  const head = readMonth(tokens, at)
  const groups = readGroups(tokens, head?.to ?? at)
  const last = groups?.at(-1)?.last
  if (groups === null || last === undefined) return null
  if (head !== null) {
    const year = readYearAfter(tokens, last.to, false)
    const isDay = year !== null || isFree(tokens, last.to) || readYear(tokens, last.to) !== null
    return isDay ? pointsOf(groups, head.value, year?.value ?? null, year?.to ?? last.to) : null
  }
  const month = readMonth(tokens, lowerAt(tokens, last.to) === 'of' ? last.to + 1 : last.to)
  if (month === null || tokens[month.to - 1]?.text === tokens[month.to - 1]?.lower) return null
  const year = readYearAfter(tokens, month.to, true)
  return pointsOf(groups, month.value, year?.value ?? null, year?.to ?? month.to)
}
