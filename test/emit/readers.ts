import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type Json } from '@duckdb/node-api'
import type { Column } from '../../schemas/index.ts'

/** Asks DuckDB about a file that holds `bytes`; `$file` in the query is its path. */
export async function askDuckDb(bytes: Uint8Array, name: string, query: string): Promise<Record<string, Json>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'emit-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const reader = await connection.runAndReadAll(query.replaceAll('$file', `'${file}'`))
    const rows = reader.getRowObjectsJson()
    connection.closeSync()
    instance.closeSync()
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface LiteReader {
  getCursor(): { next(): Promise<Record<string, unknown> | null> }
  getMetadata(): Record<string, string>
  close(): Promise<void>
}
interface Lite {
  ParquetReader: { openBuffer(buffer: Buffer): Promise<LiteReader> }
}

/** parquetjs-lite: a null is a missing key, a list is `{ list: [{ element }] }`. */
export async function readLite(
  bytes: Uint8Array,
): Promise<{ rows: Record<string, unknown>[]; metadata: Record<string, string> }> {
  // It is CommonJS without types; this is the part of it that is used.
  const lite = createRequire(import.meta.url)('parquetjs-lite') as Lite
  const reader = await lite.ParquetReader.openBuffer(Buffer.from(bytes))
  const cursor = reader.getCursor()
  const rows: Record<string, unknown>[] = []
  for (let row = await cursor.next(); row !== null; row = await cursor.next()) rows.push(row)
  const metadata = reader.getMetadata()
  await reader.close()
  return { rows, metadata }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** What other readers give, as the pipeline's own values. A list without members is `{}` in parquetjs-lite. */
export function normalize(value: unknown, type: Column['type']): unknown {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return isoDay(value)
  if (type !== 'list' || Array.isArray(value)) return value
  const { list = [] } = value as { list?: { element: unknown }[] } // Its physical form, as said above.
  return list.map(({ element }) => element)
}
