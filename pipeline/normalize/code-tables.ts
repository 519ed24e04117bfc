import { indicatorRows, itemCategoryRows, unitRows } from '../../schemas/code-tables/index.ts'
import type { TableName } from '../../schemas/index.ts'
import type { Country } from '../reference/reference.ts'
import { areaRows } from './area-table.ts'
import type { Row } from './rows.ts'

/** Areas that rows name, by their codes. */
function usedAreas(facts: Iterable<readonly Row[]>): Set<string> {
  const used = new Set<string>()
  for (const rows of facts) {
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string' && (column.endsWith('_iso3') || column === 'area_id')) used.add(value)
      }
    }
  }
  return used
}

/** The tables that say what the codes mean. */
export function codeTables(
  facts: Iterable<readonly Row[]>,
  countries: readonly Country[],
  neighbours: ReadonlySet<string>,
): Map<TableName, Row[]> {
  const { areas, area_members } = areaRows(usedAreas(facts), countries, neighbours)
  return new Map<TableName, Row[]>([
    ['areas', areas.map((row) => ({ ...row }))],
    ['area_members', area_members.map((row) => ({ ...row }))],
    ['units', unitRows.map((row) => ({ ...row }))],
    ['item_categories', itemCategoryRows.map((row) => ({ ...row }))],
    ['indicators', indicatorRows.map((row) => ({ ...row }))],
  ])
}
