import type { TableSchema } from '../../schemas/index.ts'
import type { ArrowLibrary, TableBuilder } from '../emit/arrow-table.ts'
import { parquetFile } from '../emit/parquet.ts'
import type { CorpusRows } from './document-rows.ts'
import { builderOf, footerOf } from './parquet-tables.ts'
import { corpusPacking, corpusTables } from './tables.ts'

/** So many rows are kept as rows before they are packed into columns. */
const batchRows = 1024

interface OpenTable {
  readonly schema: TableSchema
  readonly builder: TableBuilder
  count: number
}

function openTable(arrow: ArrowLibrary, schema: TableSchema): OpenTable {
  return { schema, builder: builderOf(arrow, schema), count: 0 }
}

function addRows(table: OpenTable, rows: CorpusRows): void {
  for (const row of rows.get(table.schema.name) ?? []) {
    table.builder.append(row)
    table.count += 1
    if (table.count % batchRows === 0) table.builder.cut()
  }
}

async function* packed(tables: readonly OpenTable[]): AsyncGenerator<{ table: string; bytes: Uint8Array }> {
  for (const { schema, builder } of tables) {
    yield { table: schema.name, bytes: await parquetFile(builder.finish(), footerOf(schema), corpusPacking) }
  }
}

/** The tables of a part, filled document by document. */
export interface PartTables {
  readonly add: (rows: CorpusRows) => void
  /** Rows by table. */
  readonly counts: () => Record<string, number>
  /** One Parquet file a table, also where it has no rows: readers of the folder learn its columns from any. */
  readonly files: () => AsyncGenerator<{ readonly table: string; readonly bytes: Uint8Array }>
}

export function openTables(arrow: ArrowLibrary): PartTables {
  const tables = corpusTables.map((schema) => openTable(arrow, schema))
  return {
    add: (rows) => {
      for (const table of tables) addRows(table, rows)
    },
    counts: () => Object.fromEntries(tables.map(({ schema, count }) => [schema.name, count])),
    files: () => packed(tables),
  }
}
