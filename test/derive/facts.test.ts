import { describe, expect, test } from 'vitest'
import { factTables } from '../../pipeline/claim.ts'
import { facts } from '../../pipeline/derive/facts.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { columnsOf, tableOf } from '../../schemas/index.ts'
import { donation, figure, invent, rowsOf, tablesOf } from '../support/invented.ts'

const built = readTables('out/latest')
const rows = rowsOf(built, 'facts')

test('there is one line for each row of a fact table, in their order', () => {
  const expected = factTables.flatMap((table) =>
    (built.get(table) ?? []).map((row) => `${table} ${row[tableOf(table).key[0] ?? '']}`),
  )
  expect(rows.map(({ table, row_id }) => `${table} ${row_id}`)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(200)
})

/** Where a column of the fact tables stands in `facts`. */
const renamed: Readonly<Record<string, string>> = { as_of: 'date_edtf', period: 'date_edtf' }
const sides: Readonly<Record<string, string>> = {
  from_iso3: 'from_iso3',
  to_iso3: 'to_iso3',
  donor_iso3: 'from_iso3',
  recipient_iso3: 'to_iso3',
  actor_iso3: 'from_iso3',
  counterpart_iso3: 'to_iso3',
  area_iso3: 'area_iso3',
}
const statuses = ['visit_status', 'status', 'accumulation', 'figure_role', 'engagement_status']
const whats = ['visitor', 'item', 'measure', 'indicator', 'subject']

test.each(factTables)('values of %s are those of its table', (table) => {
  const columns = columnsOf(tableOf('facts')).map(({ name }) => name)
  const lines = new Map(
    rows.filter((row) => row.table === table).map((row) => [row.row_id, row as Record<string, unknown>]),
  )
  let compared = 0
  for (const row of built.get(table) ?? []) {
    const line = lines.get(String(row[tableOf(table).key[0] ?? ''])) ?? {}
    for (const [column, value] of Object.entries(row)) {
      const target =
        sides[column] ??
        (statuses.includes(column) ? 'status' : whats.includes(column) ? 'what' : (renamed[column] ?? column))
      if (!columns.includes(target)) continue
      compared++
      expect([line.row_id, target, line[target]]).toEqual([line.row_id, target, value])
    }
  }
  expect(compared).toBeGreaterThan(lines.size * 8)
})

describe('beside them stand', () => {
  const areas = [invent('areas', { area_id: 'FJI', name_en: 'Fiji', name_zh: '斐济', subregion: 'Melanesia' })]
  const sources = [invent('sources', { source_id: 's', title: 'T', url: 'https://a.example/' })]
  const row = donation({ ...figure('300', 300), donation_id: '1', unit: 'FJD', source_ids: ['s', 'u'] })
  const value = { table: 'donations' as const, row_id: '1', statement: 'value' as const }
  const verdict = invent('corroborations', { ...value, judgement: 'rounding', is_verdict: true })
  const other = { ...verdict, judgement: 'discrepancy' as const, is_verdict: false }
  const usd = invent('usd_values', { ...value, usd_low: 150, usd_high: 160 })
  const tables = {
    donations: [row],
    areas,
    sources,
    corroborations: [other, verdict, other],
    usd_values: [usd],
  }

  test('names in two languages, dollars, the verdict and the first source', () => {
    expect(facts(tablesOf(tables))).toMatchObject([
      {
        from_name_en: 'Fiji',
        from_name_zh: '斐济',
        from_subregion: 'Melanesia',
        to_iso3: 'TON',
        to_name_en: null,
        usd_low: 150,
        usd_high: 160,
        verdict: 'rounding',
        source_title: 'T',
        source_url: 'https://a.example/',
      },
    ])
  })
  test('nothing of the second statement of an amount', () => {
    const alt = { statement: 'alt' as const }
    const [fact] = facts(
      tablesOf({ ...tables, corroborations: [{ ...verdict, ...alt }], usd_values: [{ ...usd, ...alt }] }),
    )
    expect([fact?.verdict, fact?.usd_low]).toEqual([null, null])
  })
})

test('verdicts and dollars of the report are those of their tables', () => {
  const verdicts = rowsOf(built, 'corroborations').filter((one) => one.is_verdict && one.statement === 'value')
  expect(rows.filter(({ verdict }) => verdict !== null).map(({ row_id, verdict }) => [row_id, verdict])).toEqual(
    verdicts.map(({ row_id, judgement }) => [row_id, judgement]),
  )
  const dollars = rowsOf(built, 'usd_values').filter(({ statement }) => statement === 'value')
  expect(
    rows
      .filter(({ usd_low, usd_high }) => usd_low !== null || usd_high !== null)
      .map(({ row_id, usd_low }) => [row_id, usd_low]),
  ).toEqual(dollars.map(({ row_id, usd_low }) => [row_id, usd_low]))
})
