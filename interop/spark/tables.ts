import { isOfLines } from '../../pipeline/corpus/items.ts'
import { corpusTables } from '../../pipeline/corpus/tables.ts'
import { formOf } from '../../pipeline/forms/read-form.ts'
import { type Column, columnsOf, type TableSchema } from '../../schemas/index.ts'

const atoms = { string: 'string', integer: 'integer', number: 'double', boolean: 'boolean', date: 'date' } as const

const typeOf = ({ type, items = 'string' }: Column): unknown =>
  type === 'list' ? { type: 'array', elementType: atoms[items], containsNull: false } : atoms[type]

/** A table as Spark writes its own schemas down. */
const structOf = (table: TableSchema): unknown => ({
  type: 'struct',
  fields: columnsOf(table).map((column) => ({
    name: column.name,
    type: typeOf(column),
    nullable: column.nullable,
    metadata: { comment: column.description },
  })),
})

const known = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'ndjson', 'jsonl']

/** What the Spark job must know of the program: the endings of names that it reads, and the columns of the tables of a corpus. */
export const sparkTables = (): unknown => ({
  documents: known.filter((ending) => formOf(`x.${ending}`) !== null),
  lines: known.filter((ending) => isOfLines(`x.${ending}`)),
  tables: Object.fromEntries(corpusTables.map((table) => [table.name, structOf(table)])),
})
