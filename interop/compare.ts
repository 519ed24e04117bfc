import type { ReadTable, TableShape } from './shape.ts'

export interface Difference {
  readonly table: string
  /** Counted from 1; 0 where the whole table differs. */
  readonly row: number
  readonly column: string
  readonly found: string
  readonly expected: string
}

/** Forms without lists hold them as text, joined by semicolons, and an empty one as null. */
const joined = (value: unknown): unknown => (Array.isArray(value) ? value.join(';') || null : value)

type Conversion = (value: unknown) => unknown

const same: Conversion = (value) => value

/** How a form holds a cell of the JSON form, where it holds it otherwise. */
const heldAs: Readonly<Record<string, Conversion>> = {
  csv: joined,
  xlsx: joined,
  // SQLite has no truth values of its own.
  sqlite: (value) => (typeof value === 'boolean' ? Number(value) : joined(value)),
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)))

const isSame = (found: unknown, expected: unknown): boolean =>
  Array.isArray(expected) || Array.isArray(found) ? shown(found) === shown(expected) : Object.is(found, expected)

function columnDifferences({ name, columns }: TableShape, { columns: found }: ReadTable): Difference[] {
  const names = columns.map((column) => column.name)
  return Array.from({ length: Math.max(names.length, found.length) }, (_, i) => i)
    .filter((i) => names[i] !== found[i])
    .map((i) => ({ table: name, row: 0, column: String(i + 1), found: shown(found[i]), expected: shown(names[i]) }))
}

function typeDifferences({ name, columns }: TableShape, types: readonly string[] | null): Difference[] {
  if (types === null) return []
  return columns.flatMap(({ name: column, kind }, i): Difference[] =>
    types[i] === kind ? [] : [{ table: name, row: 0, column, found: `type ${types[i]}`, expected: `type ${kind}` }],
  )
}

/** Every cell of the rows that both have; values are compared with their types, so that "1" is not 1. */
function cellDifferences(shape: TableShape, form: string, found: ReadTable, expected: unknown[][]): Difference[] {
  const convert = heldAs[form] ?? same
  const differences: Difference[] = []
  for (const [row, cells] of expected.slice(0, found.rows.length).entries()) {
    for (const [i, { name: column }] of shape.columns.entries()) {
      const [value, wanted] = [found.rows[row]?.[i], convert(cells[i])]
      if (!isSame(value, wanted))
        differences.push({ table: shape.name, row: row + 1, column, found: shown(value), expected: shown(wanted) })
    }
  }
  return differences
}

/** Where a table, as a reader found it in a form, is not what the JSON form holds: columns, types, rows, cells. */
export function compareTable(
  shape: TableShape,
  form: string,
  found: ReadTable | undefined,
  expected: unknown[][],
): Difference[] {
  const { name } = shape
  if (found === undefined) return [{ table: name, row: 0, column: '', found: 'no table', expected: 'the table' }]
  const columns = columnDifferences(shape, found)
  if (columns.length > 0) return columns
  const [rows, wanted] = [found.rows.length, expected.length]
  const counts =
    rows === wanted ? [] : [{ table: name, row: 0, column: '', found: `${rows} rows`, expected: `${wanted} rows` }]
  return [...counts, ...typeDifferences(shape, found.types), ...cellDifferences(shape, form, found, expected)]
}
