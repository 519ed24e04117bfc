import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataType, Table, Type, tableFromIPC } from 'apache-arrow'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import initSqlJs from 'sql.js'
import { normalize, readLite } from '../../test/emit/readers.ts'
import type { Kind, ReadTable, TableShape } from '../shape.ts'

const rowsOf = (columns: readonly string[], objects: readonly Record<string, unknown>[]): unknown[][] =>
  objects.map((object) => columns.map((column) => object[column] ?? null))

const namesOf = (shape: TableShape): string[] => shape.columns.map(({ name }) => name)

const bytesOf = (release: string, form: string, table: string): Uint8Array =>
  readFileSync(join(release, form, `${table}.${form}`))

/** A whole number that a reader gives as a bigint; too large a one stays so, and differs. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value ?? null
}

async function hyparquet(release: string, shape: TableShape): Promise<ReadTable> {
  const bytes = bytesOf(release, 'parquet', shape.name)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer // Node's own kind
  const objects = await parquetReadObjects({ file })
  const columns = Object.keys(objects[0] ?? {})
  return { columns, types: null, rows: rowsOf(columns, objects).map((row) => row.map(plain)) }
}

/** It leaves out what is null, so the columns are those of the description. */
async function parquetjsLite(release: string, shape: TableShape): Promise<ReadTable> {
  const { rows } = await readLite(bytesOf(release, 'parquet', shape.name))
  const known = new Set(namesOf(shape))
  const others = [...new Set(rows.flatMap(Object.keys))].filter((name) => !known.has(name))
  return {
    columns: [...known, ...others],
    types: null,
    rows: rows.map((row) => shape.columns.map(({ name, kind }) => plain(normalize(row[name], kind)))),
  }
}

const arrowKinds = new Map<Type, Kind>([
  [Type.Utf8, 'string'],
  [Type.Int, 'integer'],
  [Type.Float, 'number'],
  [Type.Bool, 'boolean'],
  [Type.Date, 'date'],
  [Type.List, 'list'],
])

const arrowCell = (value: unknown, type: DataType): unknown => {
  if (value === null) return null
  if (type.typeId === Type.Date) return new Date(Number(value)).toISOString().slice(0, 10)
  if (type.typeId === Type.List) return [...(value as Iterable<unknown>)] // What a list column gives.
  return plain(value)
}

function apacheArrow(release: string, shape: TableShape): ReadTable {
  const table = tableFromIPC(bytesOf(release, 'arrow', shape.name))
  if (!(table instanceof Table)) throw new TypeError('expected a table')
  const { fields } = table.schema
  const columns = fields.map((_, i) => table.getChildAt(i))
  return {
    columns: fields.map(({ name }) => name),
    types: fields.map(({ type }) => arrowKinds.get(type.typeId) ?? String(type)),
    rows: Array.from({ length: table.numRows }, (_, row) =>
      fields.map(({ type }, i) => arrowCell(columns[i]?.get(row), type)),
    ),
  }
}

/** CSV holds text only; a cell is taken as what the description says it is. */
function csvCell(text: string, kind: Kind): unknown {
  if (text === '') return null
  if (kind === 'integer' || kind === 'number') return Number(text)
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

function csvParse(release: string, shape: TableShape): ReadTable {
  const records: string[][] = parse(Buffer.from(bytesOf(release, 'csv', shape.name)))
  const [columns = [], ...rows] = records
  return {
    columns,
    types: null,
    rows: rows.map((row) => row.map((text, i) => csvCell(text, shape.columns[i]?.kind ?? 'string'))),
  }
}

async function sqlJs(release: string, shape: TableShape): Promise<ReadTable> {
  const folder = join(release, 'sqlite')
  const file = readdirSync(folder).find((name) => name.endsWith('.sqlite')) ?? ''
  const { Database } = await initSqlJs()
  const database = new Database(readFileSync(join(folder, file)))
  try {
    const [result] = database.exec(`SELECT * FROM "${shape.name}" ORDER BY rowid`)
    return { columns: result?.columns ?? [], types: null, rows: result?.values ?? [] }
  } finally {
    database.close()
  }
}

type TableReader = (release: string, shape: TableShape) => ReadTable | Promise<ReadTable>

/** Readers of Node.js by name and form. */
export const javascriptReaders: readonly { reader: string; form: string; read: TableReader }[] = [
  { reader: 'csv-parse', form: 'csv', read: csvParse },
  { reader: 'hyparquet', form: 'parquet', read: hyparquet },
  { reader: 'parquetjs-lite', form: 'parquet', read: parquetjsLite },
  { reader: 'apache-arrow', form: 'arrow', read: apacheArrow },
  { reader: 'sql.js', form: 'sqlite', read: sqlJs },
]
