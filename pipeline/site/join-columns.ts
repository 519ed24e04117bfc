import { type Column, columnsOf, type TableSchema, tableOf } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import type { Row } from '../emit/table-data.ts'

/** A column that a view has beside those of its table. */
export interface JoinedColumn {
  readonly column: Column
  readonly cellOf: (row: Row) => CellValue
}

const columnOf = (table: TableSchema, name: string): Column | undefined =>
  columnsOf(table).find((column) => column.name === name)

/** The verdict on the figure of each row of a fact table that has verdicts. */
function verdictColumn({ name, key }: TableSchema, tables: Tables): JoinedColumn[] {
  const verdicts = new Map(
    rowsOf(tables, 'corroborations')
      .filter((row) => row.table === name && row.is_verdict && row.statement === 'value')
      .map((row) => [row.row_id, row.judgement]),
  )
  const judgement = columnOf(tableOf('corroborations'), 'judgement')
  if (verdicts.size === 0 || judgement === undefined) return []
  const column = { ...judgement, name: 'verdict', title: 'independent sources' }
  return [{ column, cellOf: (row) => verdicts.get(String(row[key[0] ?? ''])) ?? null }]
}

/** Tables that have many rows for each row that they tell of: there its label would be most of the page. */
const withoutLabels: ReadonlySet<string> = new Set(['facts', 'evidence', 'numbers'])

/** The label of the row that a record tells of. */
function labelColumn(table: TableSchema, tables: Tables): JoinedColumn[] {
  const label = columnOf(tableOf('facts'), 'label')
  const tellsOfRows = columnOf(table, 'table') !== undefined && columnOf(table, 'row_id') !== undefined
  if (!tellsOfRows || label === undefined || withoutLabels.has(table.name)) return []
  const labels = new Map(rowsOf(tables, 'facts').map((fact) => [`${fact.table}/${fact.row_id}`, fact.label]))
  return [{ column: label, cellOf: (row) => labels.get(`${row.table}/${row.row_id}`) ?? null }]
}

/** What a view shows of other tables beside each row. */
export const joinColumns = (table: TableSchema, tables: Tables): JoinedColumn[] =>
  table.kind === 'fact' ? verdictColumn(table, tables) : labelColumn(table, tables)
