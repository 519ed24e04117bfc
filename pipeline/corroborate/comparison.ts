import type { FactTable } from '../claim.ts'
import { groupBy } from '../group-by.ts'
import type { GiftReference } from '../reference/reference.ts'
import { type Bounds, differenceOf, type Figure } from './figure.ts'
import type { DifferenceKind, Judged, Judgement } from './judge.ts'

/** One of the figures of a row: its value, or the same amount stated a second time. */
export interface Stated {
  readonly table: FactTable
  readonly rowId: string
  readonly statement: 'value' | 'alt'
  readonly figure: Figure
}

/** An independent figure in the unit of the row, as it would be printed there. */
export interface Independent extends Bounds {
  readonly unit: string | null
  /** EDTF. */
  readonly asOf: string | null
  readonly sourceId: string
  /** What it is, in words. */
  readonly title: string
  readonly note: string | null
}

export interface Comparison extends Judged {
  readonly stated: Stated
  /** Null where none was found. */
  readonly independent: Independent | null
  readonly explanation: string
}

/** What a source tells of a gift or a count, in the unit of the stated figure. */
export const independentOf = ({ figure }: Stated, found: GiftReference): Independent => ({
  low: found.value_low,
  high: found.value_high,
  unit: figure.unit,
  asOf: found.date,
  sourceId: found.source_id,
  title: found.subject,
  note: null,
})

const ranks: Readonly<Record<Judgement, number>> = {
  agrees: 0,
  rounding: 1,
  discrepancy: 2,
  not_comparable: 3,
  no_independent_figure: 4,
}

/** Which kind of difference says most of a figure. */
const kinds: readonly (DifferenceKind | null)[] = [
  null,
  'footnote_mark_read_as_digit',
  'likely_misprint',
  'definition',
  'amount',
  'period',
]

const sizeOf = ({ stated, independent }: Comparison): number =>
  independent === null ? Number.POSITIVE_INFINITY : Math.abs(differenceOf(stated.figure, independent))

function isBetter(a: Comparison, b: Comparison): boolean {
  const [rank, otherRank] = [ranks[a.judgement], ranks[b.judgement]]
  if (rank !== otherRank) return rank < otherRank
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) < kinds.indexOf(b.kind)
  return sizeOf(a) < sizeOf(b)
}

/** The comparison that says most for a figure; among equals the first. */
export const bestOf = (comparisons: readonly Comparison[]): Comparison | undefined =>
  comparisons.reduce<Comparison | undefined>(
    (best, one) => (best === undefined || isBetter(one, best) ? one : best),
    undefined,
  )

/** The best comparison of each source, in the order in which sources first speak. */
export function bestOfSources(comparisons: readonly Comparison[]): Comparison[] {
  const bySource = groupBy(comparisons, ({ independent }) => independent?.sourceId ?? '')
  return [...bySource.values()].flatMap((of) => bestOf(of) ?? [])
}

/** Where one series bears a figure out, others that close at another hour or day do not speak against it. */
export function asOtherTimes(comparisons: readonly Comparison[], explanation: string): Comparison[] {
  const isBorneOut = comparisons.some(({ judgement }) => judgement === 'agrees' || judgement === 'rounding')
  return comparisons.map((one) =>
    isBorneOut && one.judgement === 'discrepancy'
      ? { ...one, judgement: 'not_comparable', kind: 'period', explanation }
      : one,
  )
}
