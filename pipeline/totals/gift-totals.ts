import type { RowOf } from '../../schemas/index.ts'
import { groupBy } from '../group-by.ts'
import { type Dimension, dimensions, otherReasons, statusReasons } from './dimensions.ts'

type Donation = RowOf<'donations'>
type Reason = NonNullable<Donation['excluded_reason']>

/** A line of sums: one kind of goods in one unit. Every row of donations is in just one line. */
export interface GiftTotal {
  /** The donor's or recipient's country, the goods, flow, status or month; null where it is not known. */
  readonly group: string | null
  readonly item_category: string
  /** Null for rows without a number, and for numbers without a unit. */
  readonly unit: string | null
  /** Sum of the lower bounds; null where no row has a number, or where a lower end is open. */
  readonly total_low: number | null
  /** Sum of the upper bounds; null where no row has a number, or where an upper end is open. */
  readonly total_high: number | null
  /** Rows with a number that the sums hold. */
  readonly rows_counted: number
  /** Of these, rows with an open end. */
  readonly open_rows: number
  /** Rows that would count but state no number: never taken as zero. */
  readonly rows_without_number: number
  readonly rows_left_out: number
  /** Rows left out, by reason. */
  readonly left_out: Readonly<Record<Reason, number>>
}

/** The month of a gift whose days are known and lie in one month. */
function monthOf({ date_start, date_end }: Donation): string | null {
  const month = date_start?.slice(0, 7) ?? null
  return month !== null && month === date_end?.slice(0, 7) ? month : null
}

const groupOf = (row: Donation, by: Dimension): string | null => {
  const column = dimensions.find((one) => one.by === by)?.column ?? 'flow'
  return column === 'month' ? monthOf(row) : row[column]
}

/** By status a pledge is summed with pledges and a sale with sales; elsewhere only what was given counts. */
function isCounted(row: Donation, by: Dimension): boolean {
  if (row.counts_in_totals) return true
  const isOfStatus = statusReasons.some((reason) => reason === row.excluded_reason)
  return by === 'status' && isOfStatus && (row.value_basis === null || row.value_basis === 'total')
}

/** The sum of one end of the intervals; null where there is none, or one is open. */
function sumOf(ends: readonly (number | null)[]): number | null {
  if (ends.length === 0) return null
  return ends.reduce<number | null>((sum, end) => (sum === null || end === null ? null : sum + end), 0)
}

function totalOf(group: string | null, rows: readonly Donation[], by: Dimension): GiftTotal {
  const [first] = rows
  const taken = rows.filter((row) => isCounted(row, by))
  const numbered = taken.filter(({ value_text }) => value_text !== null)
  const leftOut = rows.filter((row) => !isCounted(row, by))
  const reasons = [...statusReasons, ...otherReasons]
  const counts = reasons.map((reason) => [reason, leftOut.filter((row) => row.excluded_reason === reason).length])
  return {
    group,
    item_category: first?.item_category ?? 'other',
    unit: first?.unit ?? null,
    total_low: sumOf(numbered.map(({ value_low }) => value_low)),
    total_high: sumOf(numbered.map(({ value_high }) => value_high)),
    rows_counted: numbered.length,
    open_rows: numbered.filter(({ value_low, value_high }) => value_low === null || value_high === null).length,
    rows_without_number: taken.length - numbered.length,
    rows_left_out: leftOut.length,
    left_out: Object.fromEntries(counts) as GiftTotal['left_out'], // one entry a reason
  }
}

const byText = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

/**
 * Sums of gifts as intervals, by goods and unit within each donor, recipient, kind of goods, flow, status or month; as the
 * views of `sql/views.sql`. Sales, appeals, pledges, parts and repeats are left out and counted; a second statement of an
 * amount ("23 tons or 2.27 million sets") is never added.
 */
export function giftTotals(donations: readonly Donation[], by: Dimension): GiftTotal[] {
  const lines = groupBy(donations, (row) => JSON.stringify([groupOf(row, by), row.item_category, row.unit]))
  return [...lines.values()]
    .map((rows) => totalOf(rows[0] === undefined ? null : groupOf(rows[0], by), rows, by))
    .sort((a, b) => byText(a.group, b.group) || byText(a.item_category, b.item_category) || byText(a.unit, b.unit))
}
