import { type Format, type TableData, utf8 } from './table-data.ts'

/** An array of typed rows, one row a line, keys in the order of the columns. */
export function formatJson({ columns, rows }: TableData): string {
  if (rows.length === 0) return '[]\n'
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
  )
  return `[\n${lines.join(',\n')}\n]\n`
}

export const json: Format = { name: 'json', format: (data) => utf8(formatJson(data)) }
