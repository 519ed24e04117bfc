import { corpusDocuments, corpusPlaces, corpusTexts } from '../../schemas/corpus.ts'
import { columnsOf, type TableSchema, tableOf } from '../../schemas/index.ts'
import { factTables } from '../claim.ts'
import { type ArrowLibrary, type TableBuilder, tableBuilder } from '../emit/arrow-table.ts'
import { describedTable, withColumns } from '../emit/metadata.ts'
import { version } from '../version.ts'

/** What is written of a corpus: the facts, what they cite and how they stand to each other, and the documents themselves. */
export const corpusTables: readonly TableSchema[] = [
  ...factTables.map(tableOf),
  tableOf('sources'),
  tableOf('relations'),
  corpusDocuments,
  corpusTexts,
  corpusPlaces,
]

export function corpusTable(name: string): TableSchema {
  const found = corpusTables.find((table) => table.name === name)
  if (found === undefined) throw new RangeError(`no table ${name}`)
  return found
}

/** What the file of a table says of itself in its footer. */
export const footerOf = (table: TableSchema): ReturnType<typeof withColumns> =>
  withColumns(describedTable(table, version), columnsOf(table))

export const builderOf = (arrow: ArrowLibrary, table: TableSchema): TableBuilder =>
  tableBuilder(arrow, { table, columns: columnsOf(table) }, describedTable(table, version))

/** Small files for many readers; those of a release must be read by more programs. */
export const corpusPacking = { compression: 'ZSTD', hasDictionary: true } as const

/** Rows that readers take in at once. A row of texts is a whole document. */
export const rowsPerGroup = (table: string): number => (table === 'texts' ? 512 : 131_072)

/** Rows of a file, but for those that its last part has more. */
export const rowsPerFile = (table: string): number => 4 * rowsPerGroup(table)
