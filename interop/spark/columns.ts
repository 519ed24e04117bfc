import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { corpusTables } from '../../pipeline/corpus/tables.ts'

/** The columns of each table of a folder in one line: their names, types and whether they may be null, by every file of it. */
export async function tableColumns(folder: string): Promise<Map<string, string>> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const ask = async (query: string): Promise<string[]> =>
    (await connection.runAndReadAll(query)).getRows().map((row) => row.map(String).join(' '))
  try {
    const columns = new Map<string, string>()
    for (const { name } of corpusTables) {
      const files = `'${join(folder, name, '*.parquet').replaceAll("'", "''")}'`
      const types = await ask(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${files}))`)
      // Lists and their members have rows of their own; the root, which has one too, says nothing of nulls.
      const nulls = await ask(
        `SELECT DISTINCT name, repetition_type FROM parquet_schema(${files}) WHERE repetition_type IS NOT NULL ORDER BY ALL`,
      )
      columns.set(name, `${types.join(', ')}; ${nulls.join(', ')}`)
    }
    return columns
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
