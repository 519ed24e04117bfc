import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parquet } from '../pipeline/emit/parquet.ts'
import type { Row } from '../pipeline/emit/table-data.ts'
import { type Column, columnsOf, tableOf } from '../schemas/index.ts'

/** The part of parquetjs-lite that is used: it is CommonJS without types. */
interface Lite {
  readonly ParquetSchema: new (fields: Record<string, unknown>) => object
  readonly ParquetWriter: {
    openFile: (
      schema: object,
      file: string,
    ) => Promise<{ appendRow: (row: Record<string, unknown>) => Promise<void>; close: () => Promise<void> }>
  }
}

const { ParquetSchema, ParquetWriter } = createRequire(import.meta.url)('parquetjs-lite') as Lite

/** Compares the Parquet writer of a release with `parquetjs-lite`, on the report's donations again and again, in one run. */
const wanted = 50_000
const table = tableOf('donations')
const columns = columnsOf(table)
const known = JSON.parse(readFileSync(new URL('../out/latest/json/donations.json', import.meta.url), 'utf8')) as Row[]
const rows = Array.from({ length: wanted }, (_, i) => ({
  ...known[i % known.length],
  donation_id: i.toString(16).padStart(10, '0'),
}))

const liteTypes = {
  string: 'UTF8',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  list: 'UTF8',
} as const

const liteField = ({ type, nullable }: Column) => ({
  type: liteTypes[type],
  compression: 'SNAPPY',
  ...(type === 'list' ? { repeated: true } : { optional: nullable }),
})

/** parquetjs-lite takes a missing key for a null and a Date for a day. */
function liteRow(row: Row): Record<string, unknown> {
  const cells = columns.map(({ name, type }) => [
    name,
    type === 'date' && row[name] !== null ? new Date(String(row[name])) : row[name],
  ])
  return Object.fromEntries(cells.filter(([, value]) => value !== null))
}

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

async function timed(write: () => Promise<number>): Promise<Measured> {
  const start = performance.now()
  const bytes = await write()
  return { seconds: (performance.now() - start) / 1000, megabytes: bytes / 1e6 }
}

const writeOurs = async (): Promise<number> => (await parquet.format({ table, columns, rows, version: '0.0.0' })).length

async function writeLite(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
  const file = join(folder, 'donations.parquet')
  const schema = new ParquetSchema(Object.fromEntries(columns.map((column) => [column.name, liteField(column)])))
  const writer = await ParquetWriter.openFile(schema, file)
  for (const row of rows) await writer.appendRow(liteRow(row))
  await writer.close()
  const { size } = statSync(file)
  rmSync(folder, { recursive: true })
  return size
}

const ours = await timed(writeOurs)
const lite = await timed(writeLite)
const line = (name: string, { seconds, megabytes }: Measured): string =>
  `${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s${megabytes.toFixed(1).padStart(8)} MB`
process.stdout.write(
  `${wanted.toLocaleString('en')} rows of donations as Parquet\n${line('parquet-wasm', ours)}\n${line('parquetjs-lite', lite)}\n`,
)
process.stdout.write(
  `parquetjs-lite / parquet-wasm: time ${(lite.seconds / ours.seconds).toFixed(1)}, size ${(lite.megabytes / ours.megabytes).toFixed(1)}\n`,
)
