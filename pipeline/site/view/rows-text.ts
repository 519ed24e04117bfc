import type { Cell, TableView } from './table-view.ts'

/** Never with an exponent, as in the published CSV. */
function digits(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}

function cellOfCsv(cell: Cell): string {
  const text =
    cell === null
      ? ''
      : typeof cell === 'number'
        ? digits(cell)
        : typeof cell === 'object'
          ? cell.join(';')
          : String(cell)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const published = (view: TableView): number[] => [...view.columns.keys()].filter((at) => view.columns[at]?.isPublished)

/** The rows at those places as CSV, in the form of the published files: all columns, RFC 4180, LF. */
export function csvOf(view: TableView, places: readonly number[]): string {
  const columns = published(view)
  const lines = places.map((place) => columns.map((at) => cellOfCsv(view.rows[place]?.[at] ?? null)).join(','))
  return [columns.map((at) => view.columns[at]?.name).join(','), ...lines, ''].join('\n')
}

/** The rows at those places as JSON, in the form of the published files. */
export function jsonOf(view: TableView, places: readonly number[]): string {
  const columns = published(view)
  const rows = places.map((place) => {
    const row = view.rows[place]
    return JSON.stringify(Object.fromEntries(columns.map((at) => [view.columns[at]?.name ?? '', row?.[at] ?? null])))
  })
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`
}
