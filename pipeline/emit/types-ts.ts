import { type Column, columnsOf, type TableSchema, tables } from '../../schemas/index.ts'

const words = (name: string): string => name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

function typeOf(column: Column): string {
  const base: Readonly<Record<Column['type'], string>> = {
    string: 'string',
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
    // In JSON a date is text, YYYY-MM-DD.
    date: 'string',
    list: `${column.items === 'integer' ? 'number' : 'string'}[]`,
  }
  const type = column.enum === undefined ? base[column.type] : column.enum.map((value) => `'${value}'`).join(' | ')
  return column.nullable ? `${type} | null` : type
}

/** A comment cannot hold its own end. */
const comment = (text: string): string => `/** ${text.replaceAll('*/', '*\\/')} */`

function interfaceOf(table: TableSchema): string {
  const fields = columnsOf(table).flatMap((column) => [
    `  ${comment(column.description)}`,
    `  readonly ${column.name}: ${typeOf(column)}`,
  ])
  return [comment(table.description), `export interface ${words(table.name)} {`, ...fields, '}', ''].join('\n')
}

/** TypeScript types of the rows of the JSON files. */
export function typesTs(): string {
  const all = tables.map(({ name }) => `  readonly ${name}: readonly ${words(name)}[]`)
  return [
    ...tables.map(interfaceOf),
    comment('The JSON files by table.'),
    'export interface Tables {',
    ...all,
    '}',
    '',
  ].join('\n')
}
