import { type Column, columnsOf, type TableSchema, tables } from '../../schemas/index.ts'
import { sha256Of } from './checksums.ts'
import { dataset } from './dataset.ts'
import { type Described, formatJsonFile } from './descriptors.ts'

/** In CSV a list is text, joined by semicolons: the published profile has no list that every validator knows. */
const types: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
}

function constraintsOf(column: Column, isKey: boolean): Record<string, unknown> | undefined {
  const constraints = {
    // An empty list is an empty cell, and so no breach of what must be there.
    ...(column.nullable || column.type === 'list' ? {} : { required: true }),
    ...(column.enum === undefined ? {} : { enum: column.enum }),
    ...(isKey ? { unique: true } : {}),
  }
  return Object.keys(constraints).length === 0 ? undefined : constraints
}

function fieldOf(column: Column, isKey: boolean): Record<string, unknown> {
  const constraints = constraintsOf(column, isKey)
  return {
    name: column.name,
    type: types[column.type],
    ...(column.format === 'uri' || column.format === 'edtf' ? { 'x-format': column.format } : {}),
    description: column.description,
    ...(column.enum === undefined ? {} : { categories: column.enum }),
    ...(constraints === undefined ? {} : { constraints }),
    ...(column.type === 'list' ? { 'x-list': { delimiter: ';', items: column.items } } : {}),
    ...(column.unit === undefined ? {} : { 'x-unit': column.unit }),
    ...(column.standard === undefined ? {} : { 'x-standard': column.standard }),
    ...(column.references === undefined ? {} : { 'x-references': column.references }),
    'x-derived': column.derived,
  }
}

/** Columns of lists point to several rows each, which no foreign key can say. */
function foreignKeysOf(table: TableSchema, published: ReadonlySet<string>): unknown[] {
  const lists = new Set(columnsOf(table).flatMap(({ name, type }) => (type === 'list' ? [name] : [])))
  return table.foreignKeys
    .filter(({ column, table: target }) => !lists.has(column) && published.has(target))
    .map(({ column, table: target, references }) => ({
      fields: [column],
      reference: { resource: target === table.name ? '' : target, fields: [references] },
    }))
}

function schemaOf(table: TableSchema, published: ReadonlySet<string>): Record<string, unknown> {
  const foreignKeys = foreignKeysOf(table, published)
  const columns = columnsOf(table)
  const nullable = new Set(columns.flatMap((column) => (column.nullable ? [column.name] : [])))
  const [only] = table.key
  return {
    fields: columns.map((column) => fieldOf(column, table.key.length === 1 && column.name === only)),
    // A key with a cell that may be empty is no primary key there; it is one of our own validation.
    ...(table.key.some((name) => nullable.has(name)) ? { 'x-key': table.key } : { primaryKey: table.key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  }
}

const dialect = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true }

/** `datapackage.json`, after Data Package 2.0: the CSV files with their columns, checksums, keys and meanings. */
export function datapackage({ version, released, documents, tables: rowsOf, files }: Described): string {
  const published = new Set<string>(tables.flatMap(({ name }) => (rowsOf.has(name) ? [name] : [])))
  const resources = tables
    .filter(({ name }) => published.has(name))
    .map((table) => {
      const path = `csv/${table.name}.csv`
      const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
      return {
        name: table.name,
        type: 'table',
        path,
        title: table.title,
        description: table.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${sha256Of(bytes)}`,
        dialect,
        schema: schemaOf(table, published),
      }
    })
  return formatJsonFile({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.name,
    title: dataset.title,
    description: `${dataset.summary}\n\n${dataset.statement}`,
    version,
    ...(released === null ? {} : { created: `${released}T00:00:00Z` }),
    keywords: dataset.keywords,
    licenses: [dataset.licence],
    contributors: [{ title: dataset.creator, roles: ['creator'] }],
    sources: documents.map(({ record }) => ({
      title: `${record.title}, ${record.publisher}, ${record.date}`,
      version: record.date,
    })),
    resources,
  })
}
