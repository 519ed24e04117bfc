import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { corpusTables } from '../../pipeline/corpus/tables.ts'
import { CliError } from '../../pipeline/issue.ts'
import type { TableSchema } from '../../schemas/index.ts'

/** Columns that tell of the run, not of the documents. */
const runColumns: Readonly<Record<string, readonly string[]>> = { documents: ['seconds'] }

const quoted = (name: string): string => `"${name}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * The rows of a table as CSV. They are sorted by the key, and by what else they hold where a corpus has two documents of one id, so
 * that neither the files nor the order that they were written in play a part.
 */
function copyStatement({ name, key }: TableSchema, folder: string, file: string): string {
  const except = runColumns[name] ?? []
  const columns = except.length === 0 ? '*' : `* EXCLUDE (${except.map(quoted).join(', ')})`
  const rows = `SELECT ${columns} FROM read_parquet(${literal(join(folder, name, '*.parquet'))})`
  const order = [...key.map(quoted), 'hash(rows)'].join(', ')
  return `COPY (SELECT * FROM (${rows}) AS rows ORDER BY ${order}) TO ${literal(file)} (FORMAT csv, HEADER)`
}

/** The rest of such a message is the statement. */
const reasonOf = (error: unknown): string => String(error).split('\n', 1).join('')

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/**
 * SHA-256 of each table of a folder that `extract --corpus` or the Spark job wrote, as CSV sorted by its key. Throws a CliError where
 * a table is missing or cannot be read.
 */
export async function tableSums(folder: string): Promise<Map<string, string>> {
  const work = mkdtempSync(join(tmpdir(), 'table-sums-'))
  const instance = await DuckDBInstance.create(':memory:', { temp_directory: work })
  const connection = await instance.connect()
  try {
    const sums = new Map<string, string>()
    for (const table of corpusTables) {
      const file = join(work, `${table.name}.csv`)
      await connection.run(copyStatement(table, folder, file)).catch((error: unknown) => {
        throw new CliError(
          `${join(folder, table.name)}: expected Parquet files of the table, found ${reasonOf(error)}; check the folder`,
        )
      })
      sums.set(table.name, await sumOf(file))
      rmSync(file)
    }
    return sums
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(work, { recursive: true, force: true })
  }
}
