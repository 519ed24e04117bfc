import { stringify } from 'csv-stringify/sync'
import type { CellValue } from '../claim.ts'
import { formatNumber } from './format-number.ts'
import { cellOf, type TableData } from './table-data.ts'

function formatCell(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'object') return value.map(formatCell).join(';')
  return String(value)
}

/**
 * RFC 4180 with a header; UTF-8 without byte order mark, LF between rows, empty for null and for the empty list.
 * Cells that a spreadsheet takes for a formula stay as they are: a changed cell would no longer be the data.
 */
export function formatCsv(data: TableData): Uint8Array {
  const records = data.rows.map((row) => data.columns.map((column) => formatCell(cellOf(data, column, row))))
  const csv = stringify([data.columns.map(({ name }) => name), ...records], {
    record_delimiter: '\n',
    // By itself the library leaves a lone carriage return bare, which readers take for the end of the row.
    quoted_match: /\r/,
  })
  return new TextEncoder().encode(csv)
}
