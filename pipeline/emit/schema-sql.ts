import { type Column, columnsOf, type TableSchema, tables } from '../../schemas/index.ts'

/** Types that DuckDB and SQLite both take. Lists are joined by semicolons; an empty one is null, as in CSV. */
const types: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  list: 'TEXT',
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** "table", "column" and "unit" are words of SQL in one of the two. */
export const identifier = (name: string): string => `"${name}"`

function columnLine(column: Column): string {
  const check =
    column.enum === undefined ? '' : ` CHECK (${identifier(column.name)} IN (${column.enum.map(quoted).join(', ')}))`
  const required = column.nullable || column.type === 'list' ? '' : ' NOT NULL'
  return `  ${identifier(column.name)} ${types[column.type]}${required}${check}`
}

function keyLine({ key }: TableSchema, columns: readonly Column[]): string {
  const names = key.map(identifier).join(', ')
  const isWhole = key.every((name) => columns.find((column) => column.name === name)?.nullable === false)
  return `  ${isWhole ? 'PRIMARY KEY' : 'UNIQUE'} (${names})`
}

/** Not of lists, which hold several keys, nor into the table itself: DuckDB sees no row that the same statement inserts. */
function foreignKeyLines(table: TableSchema, columns: readonly Column[]): string[] {
  return table.foreignKeys
    .filter(
      ({ column, table: target }) =>
        target !== table.name && columns.find(({ name }) => name === column)?.type !== 'list',
    )
    .map(
      ({ column, table: target, references }) =>
        `  FOREIGN KEY (${identifier(column)}) REFERENCES ${identifier(target)} (${identifier(references)})`,
    )
}

function createTable(table: TableSchema): string {
  const columns = columnsOf(table)
  const lines = [...columns.map(columnLine), keyLine(table, columns), ...foreignKeyLines(table, columns)]
  return `-- ${table.title}: ${table.description}\nCREATE TABLE ${identifier(table.name)} (\n${lines.join(',\n')}\n);\n`
}

/** Each table after those that its keys point into: DuckDB takes no others. */
export function inKeyOrder(published: readonly TableSchema[]): TableSchema[] {
  const sorted: TableSchema[] = []
  const place = (table: TableSchema): void => {
    if (sorted.includes(table)) return
    for (const { table: target } of table.foreignKeys) {
      const other = published.find(({ name }) => name === target)
      if (other !== undefined && other !== table) place(other)
    }
    sorted.push(table)
  }
  for (const table of published) place(table)
  return sorted
}

const introduction = `-- The tables of the release, for DuckDB and SQLite. Lists are joined by semicolons; an empty list is NULL.
-- To load in DuckDB, after this: COPY donations FROM 'csv/donations.csv' (HEADER, NULLSTR '');
`

/** The tables as SQL: columns, types, allowed values, keys. */
export const schemaSql = (published: readonly TableSchema[] = tables): string =>
  [introduction, ...inKeyOrder(published).map(createTable)].join('\n')
