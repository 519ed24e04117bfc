import { type ForeignKey, type TableName, type TableSchema, tables } from '../../../schemas/index.ts'
import type { CellValue } from '../../claim.ts'
import type { Issue } from '../../issue.ts'
import { type Row, type Rule, rowsOfKind, textOf, type ValidationContext } from '../rule.ts'

/** Columns that name a table and the id of a row in it. */
const pointers: readonly (readonly [table: string, id: string])[] = [
  ['table', 'row_id'],
  ['from_table', 'from_id'],
  ['to_table', 'to_id'],
]

const valuesOf = (value: CellValue | undefined): readonly CellValue[] => {
  if (value === null || value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value as CellValue] // `isArray` leaves readonly arrays in the other branch
}

interface Ids {
  readonly has: (table: string, column: string, id: string) => boolean
}

function indexIds({ tables: rowsOf }: ValidationContext): Ids {
  const known = new Map<string, ReadonlySet<string>>()
  const idsOf = (table: TableSchema, column: string): ReadonlySet<string> => {
    const name = `${table.name}.${column}`
    const found =
      known.get(name) ?? new Set((rowsOf.get(table.name as TableName) ?? []).map((row) => textOf(row[column])))
    known.set(name, found)
    return found
  }
  return {
    has: (name, column, id) => {
      const table = tables.find((one) => one.name === name)
      return table !== undefined && idsOf(table, column || (table.key[0] ?? '')).has(id)
    },
  }
}

function danglingKeys(ids: Ids, keys: readonly ForeignKey[], row: Row, place: string): Issue[] {
  return keys.flatMap(({ column, table, references }) =>
    valuesOf(row[column])
      .map(textOf)
      .filter((id) => !ids.has(table, references, id))
      .map(
        (found): Issue => ({
          code: 'reference',
          level: 'error',
          place: `${place} ${column}`,
          found,
          expected: `a ${references} of ${table}`,
          tip: `look whether ${table} lacks it`,
        }),
      ),
  )
}

function danglingPointers(ids: Ids, row: Row, place: string): Issue[] {
  return pointers.flatMap(([tableColumn, idColumn]): Issue[] => {
    const [table, id] = [textOf(row[tableColumn]), textOf(row[idColumn])]
    if ((table === '' && id === '') || ids.has(table, '', id)) return []
    return [
      {
        code: 'reference',
        level: 'error',
        place: `${place} ${idColumn}`,
        found: `${table}/${id}`,
        expected: 'a row of a fact table',
        tip: 'look whether the row was dropped',
      },
    ]
  })
}

export const references: Rule = {
  name: 'reference',
  description:
    'Ids and codes that point to a row of another table find it: works cited, areas, categories, rows of evidence and numbers.',
  check: (context) => {
    const ids = indexIds(context)
    const keysOf = new Map<string, readonly ForeignKey[]>(tables.map(({ name, foreignKeys }) => [name, foreignKeys]))
    return (['fact', 'record', 'code'] as const).flatMap((kind) =>
      [...rowsOfKind(context, kind)].flatMap(({ table, row, place }) => [
        ...danglingKeys(ids, keysOf.get(table) ?? [], row, place),
        ...danglingPointers(ids, row, place),
      ]),
    )
  },
}
