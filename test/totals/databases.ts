import { DuckDBInstance } from '@duckdb/node-api'
import initSqlJs from 'sql.js'
import type { Dimension } from '../../pipeline/totals/dimensions.ts'
import { dimensions } from '../../pipeline/totals/dimensions.ts'
import type { GiftTotal } from '../../pipeline/totals/gift-totals.ts'

/** A row of a view, cell by cell. */
export type ViewRow = Readonly<Record<string, string | number | null>>

const query = (by: Dimension): string => `SELECT * FROM gift_totals_by_${by}`

/** The rows of all views in DuckDB, after the statements that make the table. */
export async function viewsInDuckDb(table: string, views: string): Promise<Map<Dimension, ViewRow[]>> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(table)
    await connection.run(views)
    const found = new Map<Dimension, ViewRow[]>()
    for (const { by } of dimensions) {
      const reader = await connection.runAndReadAll(query(by))
      found.set(by, reader.getRowObjectsJson() as ViewRow[]) // no column is nested
    }
    return found
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** The same in SQLite; of a file, if one is given, whose views are in it. */
export async function viewsInSqlite(
  table: string,
  views: string,
  file?: Uint8Array,
): Promise<Map<Dimension, ViewRow[]>> {
  const { Database } = await initSqlJs()
  const database = new Database(file)
  try {
    if (table !== '') database.run(table)
    if (views !== '') database.run(views)
    return new Map(
      dimensions.map(({ by }) => {
        const [result] = database.exec(query(by))
        const rows = result?.values ?? []
        return [by, rows.map((row) => Object.fromEntries(row.map((cell, i) => [result?.columns[i] ?? '', cell])))]
      }),
    )
  } finally {
    database.close()
  }
}

/** A line of the function as the view has it. */
export function asViewRow({ group, left_out, ...line }: GiftTotal, by: Dimension): ViewRow {
  const column = dimensions.find((one) => one.by === by)?.column ?? ''
  const reasons = Object.entries(left_out).map(([reason, count]) => [`left_out_${reason}`, count])
  return { [column]: group, ...line, ...Object.fromEntries(reasons) }
}

/** In one order, whatever that of the engine: cells by name, rows by their cells. */
export const inOrder = (rows: readonly ViewRow[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()
