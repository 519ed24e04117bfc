import { statement } from './statement.ts'
import type { TableData } from './table-data.ts'

/** What a binary file says of its table. */
export const tableMetadata = ({ table, version }: TableData): Map<string, string> =>
  new Map([
    ['table', table.name],
    ['title', table.title],
    ['description', table.description],
    ['version', version],
    ['statement', statement],
  ])

/** The same and the description of each column, for formats whose columns bear no metadata of their own. */
export function plainMetadata(data: TableData): Map<string, string> {
  const entries = tableMetadata(data)
  for (const { name, description } of data.columns) entries.set(`column:${name}`, description)
  return entries
}
