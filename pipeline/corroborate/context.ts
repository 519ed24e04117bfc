import type { RowOf } from '../../schemas/index.ts'
import type { FactTable } from '../claim.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { findAreas } from '../extract/areas.ts'
import { tokenize } from '../extract/tokenize.ts'
import { groups, newsGroups } from '../lexicon/areas/index.ts'
import type { Reference } from '../reference/reference.ts'
import type { Stated } from './comparison.ts'

/** What comparisons are made of. */
export interface Context {
  readonly tables: Tables
  readonly reference: Reference
}

/** The area that a reference file names: its id in the code table, finer than the country where the name says so. */
export function areaIdOf(name: string, iso3: string | null): string | null {
  const whole = [...groups, ...newsGroups].find((group) => group.name === name)
  if (whole !== undefined && iso3 === null) return whole.id
  const [found] = findAreas(tokenize(name))
  if (found !== undefined && (iso3 === null || found.iso3 === iso3)) return found.areaId
  return iso3
}

interface FigureRow {
  readonly value_text: string | null
  readonly value_low: number | null
  readonly value_high: number | null
  readonly qualifier: string | null
  readonly unit: string | null
}

/** The value of a row; null where it has no figure. */
export function statedValue(table: FactTable, rowId: string, row: FigureRow): Stated | null {
  if (row.value_text === null) return null
  const { value_low: low, value_high: high, qualifier, unit, value_text: text } = row
  return { table, rowId, statement: 'value', figure: { low, high, qualifier, unit, text } }
}

/** The second statement of a gift's amount, as printed in its evidence. */
export function statedAlt({ tables }: Context, row: RowOf<'donations'>): Stated | null {
  const { donation_id: rowId, alt_low: low, alt_high: high, alt_unit: unit } = row
  if (low === null && high === null) return null
  const printed = rowsOf(tables, 'evidence').find(
    ({ row_id, column }) => row_id === rowId && (column === 'alt_low' || column === 'alt_high'),
  )
  const text = printed?.exact ?? ''
  return { table: 'donations', rowId, statement: 'alt', figure: { low, high, qualifier: 'exact', unit, text } }
}
