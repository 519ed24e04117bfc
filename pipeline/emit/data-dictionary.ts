import { type Column, columnsOf, type TableName, type TableSchema, tables } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { formatPlain } from '../plain-number.ts'
import { code } from './markdown.ts'
import { statements } from './statement.ts'
import type { Row } from './table-data.ts'

/** Longest example, in characters. */
const maxExample = 60

const types: Record<Column['type'], string> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'true or false',
  date: 'date',
  list: 'list',
}

/** On one line; a bar ends a cell of a Markdown table even within code. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

function exampleText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'number') return formatPlain(value)
  return typeof value === 'object' ? value.join(';') : String(value)
}

/** The first value that is short enough, else the first one cut. */
function exampleOf(name: string, rows: readonly Row[]): string {
  let first: string | null = null
  for (const row of rows) {
    const value = row[name] ?? null
    if (value === null || (typeof value === 'object' && value.length === 0)) continue
    const text = exampleText(value)
    if (text.length <= maxExample) return cell(code(text))
    first ??= text
  }
  return first === null ? '' : cell(code(`${[...first].slice(0, maxExample).join('')}…`))
}

function typeOf(column: Column): string {
  const of = column.type === 'list' ? ` of ${column.items === 'integer' ? 'integers' : 'text'}` : ''
  const format = column.format === 'edtf' ? ' (EDTF)' : column.format === 'uri' ? ' (address)' : ''
  return `${types[column.type]}${of}${format}${column.nullable ? ', may be empty' : ''}`
}

function allowedOf(column: Column): string {
  if (column.enum !== undefined) return column.enum.map((value) => `\`${value}\``).join(', ')
  return column.references === undefined ? '' : `\`${column.references}\``
}

function meaningOf(column: Column): string {
  const derived = column.derived ? ' *Derived.*' : ''
  const standard = column.standard === undefined ? '' : ` Matches ${column.standard.join(', ')}.`
  return cell(`${column.description}${derived}${standard}`)
}

const columnLine = (column: Column, rows: readonly Row[]): string =>
  `| \`${column.name}\` | ${typeOf(column)} | ${column.unit ?? ''} | ${meaningOf(column)} | ${allowedOf(column)} | ${exampleOf(column.name, rows)} |`

function section(table: TableSchema, rows: readonly Row[]): string {
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`
  return [
    `## ${table.title} (\`${table.name}\`)`,
    '',
    table.description,
    '',
    `Kind: ${table.kind}. Key: ${table.key.map((name) => `\`${name}\``).join(', ')}. ${count}.`,
    '',
    '| column | type | unit | meaning | allowed values | example |',
    '|---|---|---|---|---|---|',
    ...columnsOf(table).map((column) => columnLine(column, rows)),
    '',
  ].join('\n')
}

const introduction = `# Data dictionary

Every table and column of the release, printed from the schemas. Each table stands in CSV, JSON, Parquet and Arrow with the
same rows in the same order. An empty cell in CSV is null in the other formats; a list is joined by semicolons in CSV, and an
empty list is an empty cell. Columns marked *derived* follow from other cells or from the place of the row; all others have
their pieces of text in \`evidence\`. Allowed values that read \`table.column\` are the values of that column.

${statements.map((one) => `- ${one}`).join('\n')}
`

/** Every table of the release in Markdown: its columns with type, unit, meaning, allowed values and an example. */
export function dataDictionary(release: ReadonlyMap<TableName, readonly Row[]>): string {
  const sections = tables.flatMap((table) => {
    const rows = release.get(table.name)
    return rows === undefined ? [] : [section(table, rows)]
  })
  return [introduction, ...sections].join('\n')
}
