import { join } from 'node:path'
import { ReadableStream } from 'node:stream/web'
import type * as Parquet from 'parquet-wasm'
import { parquetMetadata, writerProperties } from '../emit/parquet.ts'
import { replaceMetadata } from '../emit/parquet-footer.ts'
import { readBytes } from '../io.ts'
import { replaceFile } from '../replace-file.ts'
import { type Fault, faultOf } from './fault.ts'
import { partFile, partFolder, tableFile } from './layout.ts'
import { builderOf, footerOf } from './parquet-tables.ts'
import { corpusPacking, corpusTable, rowsPerGroup } from './tables.ts'

/** Rows of one table, out of parts that follow each other, that make one file. */
export interface Merge {
  readonly out: string
  readonly table: string
  readonly parts: readonly number[]
  /** Number of the file. */
  readonly number: number
}

type ParquetLibrary = typeof Parquet

function* batchesOf({ readParquet }: ParquetLibrary, files: readonly string[]): Generator<Parquet.RecordBatch> {
  for (const file of files) {
    const table = readParquet(readBytes(file))
    const batches = table.recordBatches()
    // The library's memory is not collected while it is in use: without this all parts of a file would stand in it.
    table.free()
    yield* batches
  }
}

/** The rows of all files in row groups of a size that readers like; null where there is no row. One file at a time is in memory. */
async function mergeFiles(
  parquet: ParquetLibrary,
  files: readonly string[],
  groupRows: number,
): Promise<Buffer | null> {
  const batches = batchesOf(parquet, files)
  const first = batches.next()
  // The library takes the columns from the first batch.
  if (first.done === true) return null
  const properties = writerProperties(parquet, { ...corpusPacking, groupRows })
  const all = (function* () {
    yield first.value
    yield* batches
  })()
  const stream = await parquet.transformParquetStream(ReadableStream.from(all), properties)
  const pieces: Uint8Array[] = []
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece) // as the library writes bytes
  return Buffer.concat(pieces)
}

async function writeMerged({ out, table, parts, number }: Merge): Promise<void> {
  const [arrow, parquet] = await Promise.all([import('apache-arrow'), import('parquet-wasm')])
  const schema = corpusTable(table)
  const files = parts.map((part) => join(partFolder(out, part), partFile(table)))
  const merged = await mergeFiles(parquet, files, rowsPerGroup(table))
  const empty = builderOf(arrow, schema).finish()
  const metadata = parquetMetadata(arrow, empty.schema, footerOf(schema))
  const bytes = merged === null ? readBytes(files[0] ?? '') : replaceMetadata(merged, metadata)
  replaceFile(join(out, table), tableFile(number), bytes)
}

/** Writes the rows of parts as one file of their table. Runs in a thread. */
export const mergeParts = (merge: Merge): Promise<Fault | null> => faultOf(merge.out, () => writeMerged(merge))
