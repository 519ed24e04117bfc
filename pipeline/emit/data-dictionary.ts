import type { Column } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { formatNumber } from './format-number.ts'
import type { TableData } from './table-data.ts'

const exampleLength = 60

const kinds: readonly { readonly kind: TableData['schema']['kind']; readonly title: string; readonly about: string }[] =
  [
    { kind: 'fact', title: 'Fact tables', about: 'What the documents state: one row a fact.' },
    { kind: 'record', title: 'Record tables', about: 'How the facts were read, and what they rest on.' },
    { kind: 'code', title: 'Code tables', about: 'What the codes of the other tables mean.' },
  ]

/** A cell of a Markdown table: on one line, and no bar or angle bracket that ends or hides it. */
const escapeCell = (text: string) =>
  text.replace(/[\s]+/g, ' ').replace(/[\\|]/g, '\\$&').replace(/</g, '&lt;').replace(/\*/g, '\\*')

/** Code in a Markdown table; a bar ends the cell even within code, unless escaped. */
function formatCode(text: string): string {
  const shown = text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
}

function formatExample(value: CellValue): string {
  if (typeof value === 'object' && value !== null) return value.join(';')
  return typeof value === 'number' ? formatNumber(value) : String(value)
}

const isEmpty = (value: CellValue | undefined) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The first cell of the column that holds something, cut where it is long. */
function exampleOf({ rows }: TableData, { name }: Column): string {
  const row = rows.find((candidate) => !isEmpty(candidate[name]))
  if (row === undefined) return ''
  const points = [...formatExample(row[name] ?? null)]
  return formatCode(points.length > exampleLength ? `${points.slice(0, exampleLength - 1).join('')}…` : points.join(''))
}

function typeOf({ type, items, format, nullable, enum: values }: Column): string {
  const name = values === undefined ? type : 'code'
  const detail =
    type === 'list' ? ` of ${items ?? 'string'}s` : format !== undefined && format !== type ? ` (${format})` : ''
  return `${name}${detail}${nullable ? ', may be empty' : ''}`
}

function meaningOf({ description, derived, references }: Column): string {
  const target = references === undefined ? '' : ` Refers to ${formatCode(references)}.`
  return `${escapeCell(description)}${target}${derived ? ' *Derived.*' : ''}`
}

function formatColumn(data: TableData, column: Column): string {
  const cells = [
    formatCode(column.name),
    typeOf(column),
    escapeCell(column.unit ?? ''),
    meaningOf(column),
    (column.enum ?? []).map(formatCode).join(', '),
    exampleOf(data, column),
    escapeCell((column.standard ?? []).join('; ')),
  ]
  return `| ${cells.join(' | ')} |`
}

function formatTable(data: TableData): string {
  const { name, title, description, key } = data.schema
  const count = data.rows.length === 1 ? '1 row' : `${data.rows.length} rows`
  return [
    `### ${title} (\`${name}\`)`,
    `${description}`,
    `${count}. One row from another is told by ${key.map(formatCode).join(', ')}.`,
    [
      '| column | type | unit | meaning | allowed values | example | in other standards |',
      '|---|---|---|---|---|---|---|',
      ...data.columns.map((column) => formatColumn(data, column)),
    ].join('\n'),
  ].join('\n\n')
}

const opening = `# Data dictionary

Every table and column of this release. This page is printed from the schemas and the data; what makes a row is told in
[coding-rules.md](coding-rules.md).

- *may be empty*: an empty cell in CSV, null in the other formats, means that the text does not say.
- *Derived*: the cell follows from other cells or from the place of the row, so it has no row in \`evidence\`.
- A *list* is joined by \`;\` in CSV and is a list in the other formats; none is the empty list, never null.
- A *date* is a day of the calendar, \`YYYY-MM-DD\`; *edtf* is a date as far as it is known (ISO 8601-2).
- An *integer* has 32 bits, a *number* is a double. Offsets count UTF-16 code units of the unedited text.`

/** Every table and column in Markdown: type, unit, meaning, allowed values, an example, terms of other standards. */
export function dataDictionary(tables: readonly TableData[]): string {
  const parts = kinds.flatMap(({ kind, title, about }) => {
    const ofKind = tables.filter(({ schema }) => schema.kind === kind)
    return ofKind.length === 0 ? [] : [`## ${title}`, about, ...ofKind.map(formatTable)]
  })
  return `${[opening, ...parts].join('\n\n')}\n`
}
