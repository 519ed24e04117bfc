import { describe, expect, test } from 'vitest'
import { usdValues } from '../../pipeline/derive/usd-values.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { rateOfDay, rateOfMonth } from '../../pipeline/reference/rates.ts'
import { readReference } from '../../pipeline/reference/read-reference.ts'
import type { Rate } from '../../pipeline/reference/reference.ts'
import type { RowOf } from '../../schemas/index.ts'
import { donation, estimate, figure, rowsOf, tablesOf, tally } from '../support/invented.ts'

const rate = (currency: string, date_or_month: string, units_per_usd: number, basis = 'published'): Rate => ({
  currency,
  date_or_month,
  units_per_usd,
  basis,
  source_id: `${basis} source`,
})
const rates = [
  rate('FJD', '2021-05', 2),
  rate('FJD', '2021-05-07', 2.5, 'derived'),
  rate('FJD', '2021-05-07', 2.4),
  rate('FJD', '2021-05-10', 2.1),
]

const gift = (changes: Partial<RowOf<'donations'>>): RowOf<'donations'> =>
  donation({ ...figure('1,200', 1200), donation_id: '1', unit: 'FJD', date_role: 'event', ...changes })
const dollarsOf = (changes: Partial<RowOf<'donations'>>, of: readonly Rate[] = rates) => {
  const [value] = usdValues(tablesOf({ donations: [gift(changes)] }), of)
  return value === undefined ? null : [value.usd_low, value.usd_high, value.rate_date, value.no_rate_reason]
}

describe('the rate', () => {
  test('of the day is taken where the day of the event is known, a published one before a derived one', () => {
    expect(dollarsOf({ date_edtf: '2021-05-10' })).toEqual([571.43, 571.43, '2021-05-10', null])
    expect(dollarsOf({ date_edtf: '2021-05-07' })).toEqual([500, 500, '2021-05-07', null])
    expect(dollarsOf({ date_edtf: '2021-05-07T18:00' })).toEqual([500, 500, '2021-05-07', null])
  })
  test('of a day without one is that of the last day before, up to a week', () => {
    expect(dollarsOf({ date_edtf: '2021-05-09' })).toEqual([500, 500, '2021-05-07', null])
    expect(dollarsOf({ date_edtf: '2021-05-17' })?.[2]).toBe('2021-05-10')
    expect(dollarsOf({ date_edtf: '2021-05-18' })).toEqual([null, null, null, 'no_rate_at_date'])
    expect(dollarsOf({ date_edtf: '2021-05-06' })?.[3]).toBe('no_rate_at_date')
  })
  test('of the month is taken for a month, its half, and the day of a work cited', () => {
    const average = [600, 600, '2021-05', null]
    expect(dollarsOf({ date_edtf: '2021-05' })).toEqual(average)
    expect(dollarsOf({ date_edtf: '2021-05-16/2021-05-31' })).toEqual(average)
    expect(dollarsOf({ date_edtf: '2021-05-07', date_role: 'source' })).toEqual(average)
  })
  test('is not made up for longer or open times, and it says why', () => {
    for (const date_edtf of ['2021', '2021-04/2021-05', '../2021-05-07', '2021-06'])
      expect(dollarsOf({ date_edtf })).toEqual([null, null, null, 'no_rate_at_date'])
    expect(dollarsOf({ date_edtf: null })).toEqual([null, null, null, 'no_date'])
    expect(dollarsOf({ date_edtf: '2021-05', unit: 'TOP' })).toEqual([null, null, null, 'no_rate_for_currency'])
  })
  test('of a month is never that of a day', () => {
    expect(rateOfMonth(rates, 'FJD', '2021-05')?.units_per_usd).toBe(2)
    expect(rateOfDay(rates, 'FJD', '2021-06-01')).toBeNull()
    expect(rateOfMonth(rates, 'TOP', '2021-05')).toBeNull()
  })
})

test('bounds stay bounds: ranges, open ends, and what holds for each', () => {
  expect(dollarsOf({ ...figure('1,200-2,400', 1200, 2400, 'range'), date_edtf: '2021-05' })).toEqual([
    600,
    1200,
    '2021-05',
    null,
  ])
  expect(dollarsOf({ ...figure('over 1,200', 1200, null, 'at_least'), date_edtf: '2021-05' })?.slice(0, 2)).toEqual([
    600,
    null,
  ])
  const [each] = usdValues(tablesOf({ donations: [gift({ date_edtf: '2021-05', value_basis: 'each_donor' })] }), rates)
  expect(each).toMatchObject({ value_basis: 'each_donor', stated_low: 1200, currency: 'FJD', usd_low: 600 })
})

test('goods have no amount; both statements of a gift and the money of other tables have', () => {
  const donations = [gift({ unit: 'item' }), gift({ donation_id: '2', alt_low: 90, alt_high: 90, alt_unit: 'USD' })]
  const estimates = [estimate({ ...figure('3 million', 3e6), unit: 'FJD', period: '2021-05' })]
  const tallies = [tally({ ...figure('8', 8), unit: 'USD', as_of: null })]
  const values = usdValues(tablesOf({ donations, economic_estimates: estimates, tallies }), rates)
  expect(values.map((one) => [one.table, one.row_id, one.statement, one.currency])).toEqual([
    ['donations', '2', 'value', 'FJD'],
    ['donations', '2', 'alt', 'USD'],
    ['economic_estimates', 'e', 'value', 'FJD'],
    ['tallies', 't', 'value', 'USD'],
  ])
  // Dollars need no rate and no date.
  expect(values[3]).toMatchObject({ usd_low: 8, units_per_usd: 1, rate_date: null, no_rate_reason: null })
})

describe('the amounts of the report', () => {
  const built = readTables('out/latest')
  const values = rowsOf(built, 'usd_values')
  const { rates: all } = readReference('raw')

  test('each amount of a fact table in a currency has a row', () => {
    const isMoney = (unit: string | null): boolean => /^[A-Z]{3}$/.test(unit ?? '')
    const amounts = [
      ...rowsOf(built, 'donations').flatMap((row) => [
        ...(isMoney(row.unit) ? [`${row.donation_id} value`] : []),
        ...(isMoney(row.alt_unit) ? [`${row.donation_id} alt`] : []),
      ]),
      ...rowsOf(built, 'economic_estimates').flatMap((row) => (isMoney(row.unit) ? [`${row.estimate_id} value`] : [])),
      ...rowsOf(built, 'tallies').flatMap((row) => (isMoney(row.unit) ? [`${row.tally_id} value`] : [])),
    ]
    expect(values.map(({ row_id, statement }) => `${row_id} ${statement}`)).toEqual(amounts)
    expect(amounts).toHaveLength(11)
  })

  test('each has its dollars, for the reference has a rate of every currency in these months', () => {
    for (const value of values) {
      expect(value.no_rate_reason).toBeNull()
      expect(value.usd_low ?? value.usd_high).toBeGreaterThan(0)
      if (value.currency === 'USD') continue
      const of = all.find(
        (one) =>
          one.currency === value.currency &&
          one.date_or_month === value.rate_date &&
          one.source_id === value.reference_source_id,
      )
      expect(of?.units_per_usd).toBe(value.units_per_usd)
    }
  })

  test('without the rates of a currency there is no figure, but a reason', () => {
    const some = usdValues(
      built,
      all.filter(({ currency }) => currency !== 'KRW'),
    )
    expect(some.find(({ currency }) => currency === 'KRW')).toMatchObject({
      usd_low: null,
      usd_high: null,
      units_per_usd: null,
      no_rate_reason: 'no_rate_for_currency',
    })
    expect(some.filter(({ usd_low }) => usd_low === null)).toHaveLength(1)
  })

  /** The largest that are not stated in dollars, worked out with a pocket calculator from exchange-rates.csv. */
  test.each([
    // Line 180, cited work of 17 March 2020: PHP, ECB mean of March 51.0302. 39,000,000 ÷ 51.0302 = 764,253.3245
    ['PHP', 39_000_000, '2020-03', 51.0302, 764_253.32],
    // The same gift in yuan: FRED mean of March 7.0205. 5,300,000 ÷ 7.0205 = 754,931.9849
    ['CNY', 5_300_000, '2020-03', 7.0205, 754_931.98],
    // Line 288, cited work of 13 March 2020: 4,000,000 ÷ 7.0205 = 569,759.9886
    ['CNY', 4_000_000, '2020-03', 7.0205, 569_759.99],
    // Line 148, cited work of 11 February 2020: FRED mean of February 1195.3358. 600,000,000 ÷ 1,195.3358 = 501,950.9999
    ['KRW', 600_000_000, '2020-02', 1195.3358, 501_951],
  ])('%s %d at the rate of %s', (currency, amount, month, perDollar, dollars) => {
    const found = values.filter((one) => one.currency === currency && one.stated_low === amount)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ rate_date: month, units_per_usd: perDollar, usd_low: dollars, usd_high: dollars })
  })

  test('no other amount that is not in dollars is larger', () => {
    const sizes = values.filter(({ currency }) => currency !== 'USD').map(({ usd_high }) => usd_high ?? 0)
    expect(sizes.toSorted((a, b) => b - a)).toEqual([764_253.32, 754_931.98, 569_759.99, 501_951, 45.44])
  })
})
