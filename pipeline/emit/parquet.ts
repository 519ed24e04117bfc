import type * as Arrow from 'apache-arrow'
import type * as Parquet from 'parquet-wasm'
import { type ArrowLibrary, arrowTable } from './arrow-table.ts'
import { plainMetadata } from './metadata.ts'
import { replaceMetadata } from './parquet-footer.ts'
import type { Format } from './table-data.ts'

/** The first message of an IPC stream, in base64: what Arrow readers expect in `ARROW:schema`. */
function schemaMessage(stream: Uint8Array): string {
  const length = new DataView(stream.buffer, stream.byteOffset).getInt32(4, true)
  return Buffer.from(stream.subarray(0, 8 + length)).toString('base64')
}

/** The writer copies metadata through a hash map, whose order changes: it gets none, and the footer is filled after it. */
function withoutMetadata(arrow: ArrowLibrary, { schema, batches }: Arrow.Table): Arrow.Table {
  const fields = schema.fields.map(({ name, type, nullable }) => new arrow.Field(name, type, nullable))
  const bare = new arrow.Schema(fields)
  return new arrow.Table(
    bare,
    batches.map(({ data }) => new arrow.RecordBatch(bare, data)),
  )
}

/** What the footer of a file of these columns says: the metadata, and its schema as Arrow readers expect it. */
export function parquetMetadata(
  arrow: ArrowLibrary,
  schema: Arrow.Schema,
  metadata: ReadonlyMap<string, string>,
): Map<string, string> {
  const described = schemaMessage(arrow.tableToIPC(new arrow.Table(schema), 'stream'))
  return new Map([...metadata, ['ARROW:schema', described]])
}

/** How a file is packed. */
export interface Packing {
  readonly compression: 'SNAPPY' | 'ZSTD'
  readonly hasDictionary: boolean
  /** The library's own where it is not given. */
  readonly groupRows?: number
}

/** How the library is to write: with statistics of each column. */
export function writerProperties(
  { WriterPropertiesBuilder, Compression, EnabledStatistics }: typeof Parquet,
  { compression, hasDictionary, groupRows }: Packing,
): Parquet.WriterProperties {
  const properties = new WriterPropertiesBuilder()
    .setCompression(Compression[compression])
    .setDictionaryEnabled(hasDictionary)
    .setStatisticsEnabled(EnabledStatistics.Chunk)
  return (groupRows === undefined ? properties : properties.setMaxRowGroupSize(groupRows)).build()
}

/** A Parquet file with metadata of the whole in its footer. */
export async function parquetFile(
  table: Arrow.Table,
  metadata: ReadonlyMap<string, string>,
  packing: Packing,
): Promise<Uint8Array> {
  const [arrow, parquet] = await Promise.all([import('apache-arrow'), import('parquet-wasm')])
  const stream = arrow.tableToIPC(withoutMetadata(arrow, table), 'stream')
  const bytes = parquet.writeParquet(parquet.Table.fromIPCStream(stream), writerProperties(parquet, packing))
  return replaceMetadata(bytes, parquetMetadata(arrow, table.schema, metadata))
}

export const parquet: Format = {
  name: 'parquet',
  // parquetjs-lite fails on RLE_DICTIONARY pages.
  format: async (data) =>
    parquetFile(arrowTable(await import('apache-arrow'), data), plainMetadata(data), {
      compression: 'SNAPPY',
      hasDictionary: false,
    }),
}
