import { type FeedTable, feedTables, type roles } from '../../schemas/api-rows.ts'
import { areasOf, type Told, toldIn } from '../derive/areas-told.ts'
import type { Tables } from '../derive/typed-rows.ts'

export type Role = (typeof roles)[number]

/** The roles of each area that a row names, by the area's id. */
export type NamedAreas = ReadonlyMap<string, readonly Role[]>

/** Tables whose rows are about an area, and are no act of one. */
const aboutAreas: ReadonlySet<FeedTable> = new Set(['case_counts', 'economic_estimates', 'tallies'])

function namedIn(table: FeedTable, { from, to, others }: Told): NamedAreas {
  const sides: readonly (readonly [Role, readonly string[]])[] = [
    [aboutAreas.has(table) ? 'area' : 'from', areasOf(from)],
    ['to', areasOf(to)],
    ['participant', areasOf(others)],
  ]
  const named = new Map<string, Role[]>()
  for (const [role, areas] of sides)
    for (const area of new Set(areas)) named.set(area, [...(named.get(area) ?? []), role])
  return named
}

/** For each row of each fact table the areas it names, as `coverage` reads them. */
export const namedAreas = (tables: Tables): ReadonlyMap<FeedTable, readonly NamedAreas[]> =>
  new Map(feedTables.map((table) => [table, toldIn(tables, table).map((told) => namedIn(table, told))]))
