import { stringify } from 'csv-stringify/sync'
import type { CellValue } from '../claim.ts'
import { formatPlain } from '../plain-number.ts'
import { type Format, type TableData, utf8 } from './table-data.ts'

/** A cell as text; empty for null and for a list of none. */
export function formatCell(cell: CellValue | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'number') return formatPlain(cell)
  if (typeof cell === 'object') return cell.join(';')
  return String(cell)
}

/**
 * RFC 4180: a header, LF between rows, empty for null and for a list of none.
 * What a spreadsheet would take for a formula stays as it is: a changed cell would no longer be the data.
 */
export function formatCsv({ columns, rows }: TableData): string {
  const names = columns.map(({ name }) => name)
  const records = rows.map((row) => names.map((name) => formatCell(row[name])))
  // Readers take a bare carriage return for the end of a row; the library quotes only for LF.
  return stringify([names, ...records], { record_delimiter: '\n', quoted_match: '\r' })
}

export const csv: Format = { name: 'csv', format: (data) => utf8(formatCsv(data)) }
