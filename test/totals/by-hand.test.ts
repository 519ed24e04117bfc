import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTables } from '../../pipeline/read-tables.ts'
import type { Dimension } from '../../pipeline/totals/dimensions.ts'
import { type GiftTotal, giftTotals } from '../../pipeline/totals/gift-totals.ts'
import { donation, figure, rowsOf } from '../support/invented.ts'
import { type ViewRow, viewsInSqlite } from './databases.ts'

/**
 * Sums that were done by hand, from the sentences of raw/ciis-2020-04/report.txt. Each addend has its line there.
 * "Hundreds of thousands" is 100,000 to 999,999.
 */

const donations = rowsOf(readTables('out/latest'), 'donations')
const text = readFileSync('raw/ciis-2020-04/report.txt', 'utf8').split('\n')

interface Addend {
  readonly line: number
  /** As printed there. */
  readonly printed: string
  readonly low: number
  readonly high?: number
}
interface Sum {
  readonly by: Dimension
  readonly group: string
  readonly goods: string
  readonly unit: string | null
  readonly addends: readonly Addend[]
  readonly low: number | null
  readonly high: number | null
  readonly withoutNumber?: number
  readonly leftOut?: Partial<GiftTotal['left_out']>
}

const masksFromChina: readonly Addend[] = [
  { line: 272, printed: '5.1 million face masks', low: 5_100_000 },
  { line: 286, printed: '100 thousand masks', low: 100_000 },
  // Of the "hundreds of thousands" of line 286, which are medical supplies without a unit.
  { line: 292, printed: 'Guangzhou donates 300,000 masks', low: 300_000 },
  { line: 292, printed: 'Heilongjiang donates 20,000 masks', low: 20_000 },
  { line: 296, printed: 'hundreds of thousands of masks', low: 100_000, high: 999_999 },
  { line: 298, printed: '100,000 surgical masks', low: 100_000 },
  { line: 298, printed: '10,000 N-95 masks', low: 10_000 },
  { line: 364, printed: 'Ma Yun donated 1 million masks', low: 1_000_000 },
]
const masksToChina: readonly Addend[] = [
  { line: 142, printed: '2 million face masks', low: 2_000_000 },
  { line: 186, printed: '50 thousand protective masks', low: 50_000 },
  { line: 196, printed: '300 thousand medical masks', low: 300_000 },
]
const suitsFromChina: readonly Addend[] = [
  { line: 272, printed: '140 thousand protective suits', low: 140_000 },
  { line: 286, printed: '5,000 protective suits', low: 5_000 },
]
const kits: readonly Addend[] = [
  { line: 298, printed: '20 thousand test kits', low: 20_000 },
  { line: 298, printed: '2,000 test kits', low: 2_000 },
  { line: 298, printed: '100,000 test kits', low: 100_000 },
]

const sums: readonly Sum[] = [
  // Donors: China, the Republic of Korea, Pakistan.
  {
    by: 'donor',
    group: 'CHN',
    goods: 'mask',
    unit: 'item',
    addends: masksFromChina,
    low: 6_730_000,
    high: 7_629_999,
    // Line 284: the "first batch of mask export" is sold.
    leftOut: { exported: 1 },
  },
  {
    by: 'donor',
    group: 'CHN',
    goods: 'protective_suit',
    unit: 'item',
    addends: suitsFromChina,
    low: 145_000,
    high: 145_000,
  },
  { by: 'donor', group: 'CHN', goods: 'test_kit', unit: 'kit', addends: kits, low: 122_000, high: 122_000 },
  {
    by: 'donor',
    group: 'CHN',
    goods: 'test_kit',
    unit: 'sample',
    addends: [{ line: 296, printed: 'test kits for 60-70 thousand samples', low: 60_000, high: 70_000 }],
    low: 60_000,
    high: 70_000,
  },
  // Line 286: "an emergency test kit donation".
  { by: 'donor', group: 'CHN', goods: 'test_kit', unit: null, addends: [], low: null, high: null, withoutNumber: 1 },
  {
    by: 'donor',
    group: 'KOR',
    goods: 'mask',
    unit: 'item',
    addends: [{ line: 142, printed: '2 million face masks', low: 2_000_000 }],
    low: 2_000_000,
    high: 2_000_000,
    // Line 156: "plans to provide 2 million face masks", which are those of line 142.
    leftOut: { superseded: 1 },
  },
  {
    by: 'donor',
    group: 'KOR',
    goods: 'protective_suit',
    unit: 'set',
    addends: [{ line: 142, printed: '100 thousand sets of protective clothing', low: 100_000 }],
    low: 100_000,
    high: 100_000,
  },
  {
    by: 'donor',
    group: 'PAK',
    goods: 'protective_suit',
    unit: 'item',
    addends: [{ line: 196, printed: '800 medical protective suits', low: 800 }],
    low: 800,
    high: 800,
  },
  {
    by: 'donor',
    group: 'PAK',
    goods: 'gloves',
    unit: 'pair',
    addends: [{ line: 196, printed: '6,800 pairs of gloves', low: 6_800 }],
    low: 6_800,
    high: 6_800,
  },
  // Line 162: five thousand yen from each member, asked for.
  {
    by: 'donor',
    group: 'JPN',
    goods: 'cash',
    unit: 'JPY',
    addends: [],
    low: null,
    high: null,
    leftOut: { called_for: 1 },
  },
  // Goods: masks, protective suits, test kits.
  {
    by: 'goods',
    group: 'mask',
    goods: 'mask',
    unit: 'item',
    addends: [...masksToChina, ...masksFromChina],
    low: 9_080_000,
    high: 9_979_999,
    leftOut: { exported: 1, superseded: 1 },
  },
  {
    by: 'goods',
    group: 'protective_suit',
    goods: 'protective_suit',
    unit: 'item',
    addends: [
      { line: 162, printed: '5,000 protective suits', low: 5_000 },
      { line: 196, printed: '800 medical protective suits', low: 800 },
      ...suitsFromChina,
    ],
    low: 150_800,
    high: 150_800,
  },
  { by: 'goods', group: 'test_kit', goods: 'test_kit', unit: 'kit', addends: kits, low: 122_000, high: 122_000 },
  // The second statement of an amount is in no sum: 2.27 million sets beside 23 tons, 5.3 million yuan beside 39 million pesos.
  {
    by: 'goods',
    group: 'medical_supplies',
    goods: 'medical_supplies',
    unit: 'ton',
    addends: [{ line: 118, printed: '23 tons or 2.27 million sets of medical items', low: 23 }],
    low: 23,
    high: 23,
  },
  {
    by: 'goods',
    group: 'medical_supplies',
    goods: 'medical_supplies',
    unit: 'set',
    addends: [{ line: 312, printed: 'hundreds of thousands of sets of medical items', low: 100_000, high: 999_999 }],
    low: 100_000,
    high: 999_999,
  },
  {
    by: 'goods',
    group: 'cash',
    goods: 'cash',
    unit: 'CNY',
    addends: [{ line: 288, printed: 'nearly RMB 4 million yuan', low: 4_000_000 }],
    low: 4_000_000,
    high: 4_000_000,
  },
  // The other ways to sum.
  {
    by: 'flow',
    group: 'to_china',
    goods: 'mask',
    unit: 'item',
    addends: masksToChina,
    low: 2_350_000,
    high: 2_350_000,
    leftOut: { superseded: 1 },
  },
  {
    by: 'recipient',
    group: 'PHL',
    goods: 'test_kit',
    unit: 'kit',
    addends: kits.slice(1),
    low: 102_000,
    high: 102_000,
  },
  {
    by: 'status',
    group: 'exported',
    goods: 'mask',
    unit: 'item',
    addends: [{ line: 284, printed: 'totaling 5 million pieces', low: 5_000_000 }],
    low: 5_000_000,
    high: 5_000_000,
  },
  {
    by: 'status',
    group: 'pledged',
    goods: 'livestock',
    unit: 'item',
    addends: [{ line: 105, printed: 'a gift of 30,000 sheep', low: 30_000 }],
    low: 30_000,
    high: 30_000,
  },
  // 16, 21 and 28 March.
  { by: 'month', group: '2020-03', goods: 'test_kit', unit: 'kit', addends: kits, low: 122_000, high: 122_000 },
  // 21 March alone: "by March 13th" and the days of works cited are of no month.
  {
    by: 'month',
    group: '2020-03',
    goods: 'mask',
    unit: 'item',
    addends: masksFromChina.slice(5, 7),
    low: 110_000,
    high: 110_000,
  },
]

let views = new Map<Dimension, ViewRow[]>()
beforeAll(async () => {
  const file = readFileSync('out/latest/sqlite/covid-neighborhood-data.sqlite')
  views = await viewsInSqlite('', '', file)
})

describe.each(sums)('by $by: $group, $goods in $unit', ({ by, group, goods, unit, addends, low, high, ...rest }) => {
  const expected = {
    total_low: low,
    total_high: high,
    rows_counted: addends.length,
    open_rows: 0,
    rows_without_number: rest.withoutNumber ?? 0,
    rows_left_out: Object.values(rest.leftOut ?? {}).reduce((sum, one) => sum + one, 0),
  }

  test('the addends stand in the report, and add up', () => {
    for (const { line, printed } of addends) expect(text[line - 1]).toContain(printed)
    const sum = (ends: number[]): number | null => (ends.length === 0 ? null : ends.reduce((a, b) => a + b, 0))
    expect(sum(addends.map((one) => one.low))).toBe(low)
    expect(sum(addends.map((one) => one.high ?? one.low))).toBe(high)
  })
  test('the function has the sum', () => {
    const [line, ...more] = giftTotals(donations, by).filter(
      (one) => one.group === group && one.item_category === goods && one.unit === unit,
    )
    expect(more).toEqual([])
    expect(line).toMatchObject({ ...expected, left_out: rest.leftOut ?? {} })
  })
  test('and the view', () => {
    const column = { donor: 'donor_iso3', recipient: 'recipient_iso3', goods: 'item_category' }[by as string] ?? by
    const lines = (views.get(by) ?? []).filter(
      (one) => one[column] === group && one.item_category === goods && one.unit === unit,
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject(expected)
  })
})

test('one open end opens the end of the sum, and the rows with one are counted', () => {
  const rows = [
    donation(figure('300', 300)),
    donation(figure('over 40', 40, null, 'at_least')),
    donation(figure('more than 5', 5, null, 'at_least')),
    donation({ value_text: null }),
  ]
  expect(giftTotals(rows, 'donor')).toMatchObject([
    { total_low: 345, total_high: null, rows_counted: 3, open_rows: 2, rows_without_number: 1, rows_left_out: 0 },
  ])
  const upTo = donation(figure('up to 9', null, 9, 'at_most'))
  expect(giftTotals([rows[0] ?? upTo, upTo], 'donor')).toMatchObject([
    { total_low: null, total_high: 309, rows_counted: 2, open_rows: 1 },
  ])
})
