import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTables } from '../../pipeline/read-tables.ts'
import { type Dimension, dimensions } from '../../pipeline/totals/dimensions.ts'
import { giftTotals } from '../../pipeline/totals/gift-totals.ts'
import { viewsSql } from '../../pipeline/totals/views-sql.ts'
import { rowsOf } from '../support/invented.ts'
import { asViewRow, inOrder, type ViewRow, viewsInDuckDb, viewsInSqlite } from './databases.ts'
import { type Donation, gifts, tableSql } from './invented-gifts.ts'

const release = 'out/latest'
const names = dimensions.map(({ by }) => by)

function check(views: ReadonlyMap<Dimension, readonly ViewRow[]>, donations: readonly Donation[], by: Dimension): void {
  const lines = giftTotals(donations, by).map((line) => asViewRow(line, by))
  expect(lines.length).toBeGreaterThan(1)
  expect(inOrder(views.get(by) ?? [])).toEqual(inOrder(lines))
}

describe('over the report', () => {
  const donations = rowsOf(readTables(release), 'donations')
  const sql = readFileSync(`${release}/sql/views.sql`, 'utf8')
  let duckDb = new Map<Dimension, ViewRow[]>()
  let file = new Map<Dimension, ViewRow[]>()
  beforeAll(async () => {
    duckDb = await viewsInDuckDb(`CREATE TABLE donations AS SELECT * FROM '${release}/parquet/donations.parquet'`, sql)
    file = await viewsInSqlite('', '', readFileSync(`${release}/sqlite/covid-neighborhood-data.sqlite`))
  })

  test('the release has the views of the pipeline', () => expect(sql).toBe(viewsSql()))
  test.each(names)('each line by %s is the same in DuckDB and by the function', (by) => check(duckDb, donations, by))
  test.each(names)('each line by %s is the same in the SQLite file', (by) => check(file, donations, by))
})

describe('over invented gifts', () => {
  const donations = fc.sample(gifts, { numRuns: 800, seed: 7 })
  const table = tableSql(donations)
  let duckDb = new Map<Dimension, ViewRow[]>()
  let sqlite = new Map<Dimension, ViewRow[]>()
  beforeAll(async () => {
    duckDb = await viewsInDuckDb(table, viewsSql())
    sqlite = await viewsInSqlite(table, viewsSql())
  })

  test.each(names)('each line by %s is the same in DuckDB and by the function', (by) => check(duckDb, donations, by))
  test.each(names)('each line by %s is the same in SQLite', (by) => check(sqlite, donations, by))
})
