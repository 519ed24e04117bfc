import initSqlJs from 'sql.js'
import { type Column, columnsOf, type TableName, tables } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { viewsSql } from '../totals/views-sql.ts'
import { identifier, inKeyOrder, schemaSql } from './schema-sql.ts'
import type { Release, Row } from './table-data.ts'

type Sqlite = string | number | null

function cellOf(value: CellValue | undefined): Sqlite {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object') return value.length === 0 ? null : value.join(';')
  return value
}

const rowOf = (columns: readonly Column[], row: Row): Sqlite[] => columns.map(({ name }) => cellOf(row[name]))

/** One SQLite file with all tables, their keys, and the views of sums; the same rows give the same bytes. */
export async function sqlite({ tables: rowsOf, version }: Release): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const database = new Database()
  try {
    const published = inKeyOrder(tables.filter(({ name }) => rowsOf.has(name)))
    database.run(schemaSql(published))
    database.run('BEGIN')
    for (const table of published) {
      const columns = columnsOf(table)
      const marks = columns.map(() => '?').join(', ')
      const insert = database.prepare(`INSERT INTO ${identifier(table.name)} VALUES (${marks})`)
      const rows = rowsOf.get(table.name as TableName) ?? [] // a member of `tables`
      for (const row of rows) insert.run(rowOf(columns, row))
      insert.free()
    }
    database.run('COMMIT')
    if (rowsOf.has('donations')) database.run(viewsSql())
    database.run(`PRAGMA user_version = ${versionNumber(version)}`)
    return database.export()
  } finally {
    database.close()
  }
}

/** "1.2.3" as 1002003, which SQLite keeps in the head of the file. */
const versionNumber = (version: string): number =>
  version
    .split('.')
    .slice(0, 3)
    .reduce((sum, part) => sum * 1000 + Number.parseInt(part, 10), 0)
