import { cellOf, type TableData } from './table-data.ts'

/** An array of typed rows, one row a line, keys in the order of the columns. */
export function formatJson(data: TableData): Uint8Array {
  const lines = data.rows.map((row) =>
    JSON.stringify(Object.fromEntries(data.columns.map((column) => [column.name, cellOf(data, column, row)]))),
  )
  return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`)
}
