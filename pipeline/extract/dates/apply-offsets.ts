import type { Token } from '../mention.ts'
import { addDays, isValid, type Parts, partsOf } from './calendar.ts'
import type { DatePoint } from './date-point.ts'
import { type DateOffset, isFromDateTold } from './offsets.ts'

export function isImpossible(parts: Parts): boolean {
  return parts.year !== null && !isValid(parts)
}

/** "the year after" a day is a whole year; "a year earlier", and the year after a month, the same period of another year. */
function applyYears(offset: DateOffset, anchor: DatePoint): DatePoint | null {
  if (anchor.fixed !== null || anchor.low.year === null || anchor.high.year === null) return null
  const year = anchor.low.year + offset.years
  const isWhole = offset.isWhole && anchor.low.day !== null
  const low: Parts = isWhole ? partsOf(year) : { ...anchor.low, year }
  const high: Parts =
    isWhole || anchor.low === anchor.high ? low : { ...anchor.high, year: anchor.high.year + offset.years }
  const precision = isWhole ? 'year' : anchor.precision
  return isValid(low) && isValid(high) ? { ...anchor, low, high, precision, computed: true, direction: null } : null
}

/** "a month later": the same day, or the whole month, so many months on. */
function applyMonths({ months, isWhole }: DateOffset, { low, high, fixed, ...anchor }: DatePoint): DatePoint | null {
  if (fixed !== null || low.month === null || (low.day !== null && low !== high)) return null
  const count = (low.year ?? 0) * 12 + low.month - 1 + months
  const years = Math.floor(count / 12)
  // A month without a year is moved within its year only.
  if (low.year === null && years !== 0) return null
  const month: Parts = partsOf(low.year === null ? null : years, (count % 12) + 1)
  const moved: Parts = isWhole ? month : { ...month, day: low.day }
  const precision = moved.day === null ? 'month' : anchor.precision
  return isImpossible(moved)
    ? null
    : { ...anchor, precision, fixed, low: moved, high: moved, computed: true, direction: null }
}

/** "two days before 5 May": the offset and its date are one, computed. */
function applyOffset(offset: DateOffset, anchor: DatePoint | undefined): DatePoint | null {
  if (anchor === undefined) return null
  if (offset.isSame) return anchor.low.day === null ? null : { ...anchor, computed: true, direction: null }
  if (offset.years !== 0) return applyYears(offset, anchor)
  if (offset.months !== 0) return applyMonths(offset, anchor)
  if (anchor.low !== anchor.high) return null
  const moved = addDays(anchor.low, offset.days)
  return moved === null ? null : { ...anchor, low: moved, high: moved, computed: true, precision: 'day' }
}

/** "two days later, on 5 May", "two days after the storm, on 5 May": the date behind the comma says the same. */
function isSaidAgain(tokens: readonly Token[], { to }: DateOffset, { from }: DatePoint): boolean {
  const comma = commaBehind(tokens, to)
  if (comma < 0) return false
  return from === comma + 1 || (from === comma + 2 && /^(?:on|in)$/.test(tokens[comma + 1]?.lower ?? ''))
}

/** Words of "after the great storm". */
const longestEvent = 5

/** The comma that ends an offset and the event that it counts from; -1 where something else stands between. */
function commaBehind(tokens: readonly Token[], to: number): number {
  for (let i = to; i < tokens.length && i <= to + longestEvent; i++) {
    const token = tokens[i]
    if (token?.text === ',') return i
    const isEvent = token?.kind === 'word' && /^(?:after|before|to|following)$/.test(tokens[to - 1]?.lower ?? '')
    if (!isEvent) return -1
  }
  return -1
}

/** "on 24 and 25 October, a week earlier": counted back from the first of two days, and on from the last. */
function anchorOf(
  tokens: readonly Token[],
  { days }: DateOffset,
  points: readonly DatePoint[],
  last: number,
): DatePoint | undefined {
  const [first, second] = [points[last - 1], points[last]]
  const isPair = first !== undefined && tokens[first.to]?.lower === 'and' && first.to + 1 === second?.from
  return days < 0 && isPair ? first : second
}

/** Resolves offsets: days by the date right behind them, else "later" and the like by the last date before; what has neither stays open. */
export function mergeOffsets(
  tokens: readonly Token[],
  found: { readonly points: readonly DatePoint[]; readonly offsets: readonly DateOffset[] },
): { points: DatePoint[]; open: DateOffset[] } {
  const points = [...found.points]
  const open: DateOffset[] = []
  let next = 0
  for (const offset of found.offsets) {
    while (next < points.length && (points[next]?.from ?? 0) < offset.to) next++
    const behind = points[next]
    if (behind !== undefined && isSaidAgain(tokens, offset, behind)) {
      open.push({ ...offset, days: 0, months: 0, years: 0 })
      continue
    }
    const governed =
      behind !== undefined &&
      behind.from <= offset.to + 1 &&
      tokens[behind.from - 1]?.lower !== ',' &&
      offset.days !== 0
        ? applyOffset(offset, behind)
        : null
    if (governed !== null) {
      points[next] = { ...governed, from: offset.from }
      continue
    }
    const isTold = offset.years !== 0 || isFromDateTold(tokens, offset)
    const moved = isTold ? applyOffset(offset, anchorOf(tokens, offset, points, next - 1)) : null
    // Without a day told beside it, "the same day" is left to what looks for words that point back.
    if (moved === null && !offset.isSame) open.push(offset)
    else if (moved !== null) points.splice(next, 0, { ...moved, from: offset.from, to: offset.to })
  }
  return { points, open }
}
