import fc from 'fast-check'
import { otherReasons, statusReasons } from '../../pipeline/totals/dimensions.ts'
import type { RowOf } from '../../schemas/index.ts'
import { donation } from '../support/invented.ts'

export type Donation = RowOf<'donations'>

/** Whole numbers: sums of them are exact in any order. */
const amount = fc.integer({ min: 1, max: 1_000_000 })

const figures = fc.oneof(
  amount.map((value) => ({ value_text: `${value}`, value_low: value, value_high: value })),
  amount.map((value) => ({ value_text: `over ${value}`, value_low: value, value_high: null })),
  amount.map((value) => ({ value_text: `up to ${value}`, value_low: null, value_high: value })),
  fc.tuple(amount, amount).map(([low, more]) => ({ value_text: 'range', value_low: low, value_high: low + more })),
  fc.constant({ value_text: null, value_low: null, value_high: null }),
)
const days = fc.constantFrom(
  { date_start: null, date_end: null },
  { date_start: null, date_end: '2021-05-13' },
  { date_start: '2021-05-04', date_end: '2021-05-04' },
  { date_start: '2021-05-30', date_end: '2021-06-02' },
  { date_start: '2021-06-01', date_end: '2021-06-30' },
)
const statuses = fc.constantFrom('delivered', 'delivered', 'pledged', 'announced', 'called_for', 'exported')
const reasons = fc.constantFrom(null, null, null, ...otherReasons)

type Reason = Donation['excluded_reason']
const statusReason = (status: string): Reason => {
  if (status === 'delivered') return null
  return statusReasons.find((reason) => reason === status) ?? 'not_delivered'
}

/** Rows of gifts as validation lets them pass: what is left out has a reason. */
export const gifts: fc.Arbitrary<Donation> = fc
  .record({
    donor_iso3: fc.constantFrom('FJI', 'TON', null),
    recipient_iso3: fc.constantFrom('FJI', 'CHN', null),
    item_category: fc.constantFrom('mask', 'cash', 'gloves'),
    unit: fc.constantFrom('item', 'ton', 'FJD', null),
    flow: fc.constantFrom('to_china', 'from_china', 'other'),
    value_basis: fc.constantFrom('total', 'total', 'each_donor', null),
    status: statuses,
    figure: figures,
    days,
    reason: reasons,
    alt: fc.option(amount),
  })
  .map(({ figure, days: dates, reason, alt, ...cells }) => {
    const each = cells.value_basis === 'each_donor' ? 'per_unit' : null
    const excluded: Reason = reason ?? statusReason(cells.status) ?? each
    const second = { alt_low: alt, alt_high: alt, alt_unit: alt === null ? null : 'set' }
    return donation({
      ...(cells as Partial<Donation>),
      ...figure,
      ...dates,
      ...second,
      counts_in_totals: excluded === null,
      excluded_reason: excluded,
    })
  })

const columns = {
  donor_iso3: 'VARCHAR',
  recipient_iso3: 'VARCHAR',
  item_category: 'VARCHAR',
  flow: 'VARCHAR',
  status: 'VARCHAR',
  date_start: 'DATE',
  date_end: 'DATE',
  unit: 'VARCHAR',
  value_text: 'VARCHAR',
  value_low: 'DOUBLE',
  value_high: 'DOUBLE',
  value_basis: 'VARCHAR',
  alt_low: 'DOUBLE',
  alt_high: 'DOUBLE',
  alt_unit: 'VARCHAR',
  counts_in_totals: 'BOOLEAN',
  excluded_reason: 'VARCHAR',
} as const

const literal = (cell: unknown): string =>
  cell === null ? 'NULL' : typeof cell === 'string' ? `'${cell}'` : String(cell).toUpperCase()

/** Statements that both engines take, for a table of the columns that the views read. */
export function tableSql(rows: readonly Donation[]): string {
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const create = names.map((name) => `${name} ${columns[name]}`).join(', ')
  const values = rows.map((row) => `(${names.map((name) => literal(row[name])).join(', ')})`).join(',\n')
  return `CREATE TABLE donations (${create});\nINSERT INTO donations VALUES ${values};`
}
