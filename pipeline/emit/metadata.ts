import type { Column, TableSchema } from '../../schemas/index.ts'
import { statement } from './statement.ts'
import type { TableData } from './table-data.ts'

/** What a file says of its table; `version` is that of the program. */
export const describedTable = ({ name, title, description }: TableSchema, version: string): Map<string, string> =>
  new Map([
    ['table', name],
    ['title', title],
    ['description', description],
    ['version', version],
  ])

/** The same with the description of each column, for formats whose columns bear no metadata of their own. */
export function withColumns(metadata: ReadonlyMap<string, string>, columns: readonly Column[]): Map<string, string> {
  const entries = new Map(metadata)
  for (const { name, description } of columns) entries.set(`column:${name}`, description)
  return entries
}

/** What a binary file of a release says of its table. */
export const tableMetadata = ({ table, version }: TableData): Map<string, string> =>
  describedTable(table, version).set('statement', statement)

export const plainMetadata = (data: TableData): Map<string, string> => withColumns(tableMetadata(data), data.columns)
