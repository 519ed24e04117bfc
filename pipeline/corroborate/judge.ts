import { type Bounds, differenceOf, type Figure } from './figure.ts'
import { hasSwallowedMark, isLikelyMisprint } from './misprint.ts'
import { isRounding } from './rounding.ts'

export type Judgement = 'agrees' | 'rounding' | 'discrepancy' | 'not_comparable' | 'no_independent_figure'
export type DifferenceKind = 'amount' | 'period' | 'definition' | 'likely_misprint' | 'footnote_mark_read_as_digit'

export interface Judged {
  readonly judgement: Judgement
  readonly kind: DifferenceKind | null
}

const below = (a: number | null, b: number | null, open: number): boolean => (a ?? open) <= (b ?? open)

/** Whether the first interval lies within the second. */
const isInside = (a: Bounds, b: Bounds): boolean =>
  below(b.low, a.low, Number.NEGATIVE_INFINITY) && below(a.high, b.high, Number.POSITIVE_INFINITY)

/** "Up to 300" says that 300 was reached somewhere, "over 10" only that 10 was passed: these and ranges hold what lies within. */
const isSame = (printed: Figure, independent: Bounds): boolean =>
  isInside(independent, printed) || (printed.low === printed.high && isInside(printed, independent))

/** The judgement of a printed figure by an independent one of the same thing, unit and time. */
export function judge(printed: Figure, independent: Bounds, hasLostMark = false): Judged {
  if (isSame(printed, independent)) return { judgement: 'agrees', kind: null }
  if (isRounding(printed, independent)) return { judgement: 'rounding', kind: null }
  if (differenceOf(printed, independent) === 0) return { judgement: 'agrees', kind: null }
  if (hasLostMark && hasSwallowedMark(printed, independent))
    return { judgement: 'discrepancy', kind: 'footnote_mark_read_as_digit' }
  return { judgement: 'discrepancy', kind: isLikelyMisprint(printed, independent) ? 'likely_misprint' : 'amount' }
}
