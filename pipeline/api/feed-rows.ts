import { type FeedTable, feedShape, feedTables } from '../../schemas/api-rows.ts'
import { tableOf } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { textOf } from '../validate/rule.ts'

/** A row of a feed: the columns of its table's shape in `schemas/api-rows.ts`. */
export type FeedRow = { readonly address: string; readonly label: string } & Readonly<Record<string, CellValue>>

/** The rows of each fact table as the feeds tell them, in published order: what `facts` says, and columns of the table itself. */
export function feedRows(tables: Tables): ReadonlyMap<FeedTable, readonly FeedRow[]> {
  const facts = new Map(rowsOf(tables, 'facts').map((fact) => [`${fact.table}/${fact.row_id}`, fact]))
  const rowsOfTable = (table: FeedTable): FeedRow[] => {
    const [id = ''] = tableOf(table).key
    const columns = Object.keys(feedShape(table))
    return (tables.get(table) ?? []).map((row) => {
      const address = `${table}/${textOf(row[id])}`
      const fact: Readonly<Record<string, CellValue>> = facts.get(address) ?? {}
      const cells = columns.map((column) => [column, fact[column] ?? row[column] ?? null])
      return { ...Object.fromEntries(cells), address, label: textOf(row.label) }
    })
  }
  return new Map(feedTables.map((table) => [table, rowsOfTable(table)]))
}
