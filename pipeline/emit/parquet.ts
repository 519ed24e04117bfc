import { arrowTable } from './arrow-table.ts'
import { columnNotes, tableNotes } from './column-notes.ts'
import type { TableData } from './table-data.ts'

/** `description`, `<column>.description`, `<column>.unit` …: what a reader without Arrow sees of the metadata. */
function keyValues({ schema, columns }: TableData): Map<string, string> {
  const ofColumns = columns.flatMap((column) =>
    [...columnNotes(column)].map(([note, value]) => [`${column.name}.${note}`, value] as const),
  )
  return new Map([...tableNotes(schema), ...ofColumns])
}

/**
 * A Parquet file: SNAPPY, with statistics, and without dictionaries, which parquetjs-lite cannot read
 * (it fails on RLE_DICTIONARY pages).
 */
export async function formatParquet(data: TableData): Promise<Uint8Array> {
  const { tableToIPC } = await import('apache-arrow')
  const parquet = await import('parquet-wasm')
  const properties = new parquet.WriterPropertiesBuilder()
    .setCompression(parquet.Compression.SNAPPY)
    .setDictionaryEnabled(false)
    .setStatisticsEnabled(parquet.EnabledStatistics.Chunk)
    .setKeyValueMetadata(keyValues(data))
    .setCreatedBy('covid-neighborhood-data')
    .build()
  const table = parquet.Table.fromIPCStream(tableToIPC(await arrowTable(data), 'stream'))
  return parquet.writeParquet(table, properties)
}
