import { expect, test } from 'vitest'
import { corroborate } from '../../pipeline/corroborate/corroborate.ts'
import type { Rate } from '../../pipeline/reference/reference.ts'
import type { RowOf } from '../../schemas/index.ts'
import { donation, figure, invent, referenceOf, tablesOf } from '../support/invented.ts'

const rate = (currency: string, date_or_month: string, units_per_usd: number, source_id = 'a'): Rate => ({
  currency,
  date_or_month,
  units_per_usd,
  basis: 'published',
  source_id,
})
const rates = [
  rate('FJD', '2021-03', 2),
  rate('FJD', '2021-04', 2.1),
  rate('FJD', '2021-05', 2.5),
  rate('KES', '2021-03', 100),
  rate('KES', '2021-04', 110),
  rate('KES', '2021-05', 120),
  rate('KES', '2021-05-04', 90),
]

/** "4 million dollars (about 200 million shillings)": 100 to 2 in March, 110 to 2.1 in April. */
const row = (changes: Partial<RowOf<'donations'>> = {}): RowOf<'donations'> =>
  donation({
    ...figure('4 million', 4e6),
    donation_id: '1',
    unit: 'FJD',
    item_category: 'cash',
    alt_low: 200e6,
    alt_high: 200e6,
    alt_unit: 'KES',
    date_edtf: '2021-04-20',
    ...changes,
  })
const printed = (exact: string) => [invent('evidence', { table: 'donations', row_id: '1', column: 'alt_low', exact })]
const compare = (changes: Partial<RowOf<'donations'>>, exact: string, of: readonly Rate[] = rates) =>
  corroborate({
    tables: tablesOf({ donations: [row(changes)], evidence: printed(exact) }),
    reference: referenceOf({ rates: of }),
  })
    .filter(({ statement }) => statement === 'alt')
    .map((one) => [one.independent_as_of, one.independent_low, one.judgement, one.difference_kind, one.is_verdict])

test('the second amount is right at the average of a month up to the date; other months do not speak against it', () => {
  // 4,000,000 / 2 × 100 = 200,000,000; 4,000,000 / 2.1 × 110 = 209,523,810 (rounded).
  expect(compare({}, '200 million')).toEqual([
    ['2021-03', 200_000_000, 'agrees', null, true],
    ['2021-04', 209_523_810, 'not_comparable', 'period', false],
  ])
})

test('rounded to the last digit printed in the evidence', () => {
  // To the million: 209.52 is 210 to the ten, but not to the one.
  const changes = { alt_low: 210e6, alt_high: 210e6 }
  expect(compare(changes, '210 million')[1]).toEqual(['2021-04', 209_523_810, 'rounding', null, true])
  expect(compare({ alt_low: 209.4e6, alt_high: 209.4e6 }, '209.4 million')[1]?.slice(2)).toEqual([
    'discrepancy',
    'amount',
    true,
  ])
})

test('no month after the date is taken, and no daily rate', () => {
  expect(compare({ date_edtf: '2021-03-31' }, '200 million').map(([month]) => month)).toEqual(['2021-03'])
  expect(compare({ date_edtf: null }, '200 million').map(([month]) => month)).toEqual(['2021-03', '2021-04', '2021-05'])
})

test('only rates of one source are compared', () => {
  const apart = [rate('FJD', '2021-03', 2, 'a'), rate('KES', '2021-03', 100, 'b')]
  expect(compare({}, '200 million', apart)).toEqual([[null, null, 'no_independent_figure', null, true]])
})

test('two statements that are not both money have no rate', () => {
  expect(compare({ alt_unit: 'set' }, '200 million')).toEqual([[null, null, 'no_independent_figure', null, true]])
})
