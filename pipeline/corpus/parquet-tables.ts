import { columnsOf, type TableSchema } from '../../schemas/index.ts'
import { type ArrowLibrary, type TableBuilder, tableBuilder } from '../emit/arrow-table.ts'
import { describedTable, withColumns } from '../emit/metadata.ts'
import { version } from '../version.ts'

/** What the file of a table says of itself in its footer. */
export const footerOf = (table: TableSchema): ReturnType<typeof withColumns> =>
  withColumns(describedTable(table, version), columnsOf(table))

export const builderOf = (arrow: ArrowLibrary, table: TableSchema): TableBuilder =>
  tableBuilder(arrow, { table, columns: columnsOf(table) }, describedTable(table, version))
