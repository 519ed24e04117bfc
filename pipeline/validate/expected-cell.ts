import { z } from 'zod'
import { type Column, columnsOf, type TableSchema } from '../../schemas/table.ts'
import type { CellValue } from '../claim.ts'

const kinds: Readonly<Record<Column['type'], string>> = {
  string: 'a text that is not empty',
  integer: 'a whole number of 0 or more',
  number: 'a number',
  boolean: 'true or false',
  date: 'a day YYYY-MM-DD',
  list: 'a list of texts without semicolons',
}

function describe(column: Column): string {
  if (column.enum !== undefined) return `one of ${column.enum.join(', ')}`
  if (column.items === 'integer') return 'a list of whole numbers'
  if (column.references === 'areas.area_id' && column.standard?.includes('ISO 3166-1 alpha-3'))
    return 'a code of three capital letters'
  return kinds[column.type]
}

/** What the schema wants of a cell, in words; null where `value` is such a one, or the table has no such column. */
export function expectedCell(
  table: Pick<TableSchema, 'row'>,
  name: string,
  value: CellValue | undefined,
): string | null {
  const column = columnsOf(table).find((one) => one.name === name)
  const type = table.row.shape[name]
  if (column === undefined || type === undefined) return null
  if (z.safeParse(type, value).success) return null
  return `${describe(column)}${column.nullable ? ', or null' : ''}`
}
