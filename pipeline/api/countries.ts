import { type FeedTable, feedTables } from '../../schemas/api-rows.ts'
import type { RowOf } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { giftTotals } from '../totals/gift-totals.ts'
import { type FeedRow, feedRows } from './feed-rows.ts'
import { type NamedAreas, namedAreas, type Role } from './named-areas.ts'
import { countJudgements } from './verdicts.ts'

type Area = RowOf<'areas'>

interface PlacedRow {
  readonly table: FeedTable
  readonly row: FeedRow
  readonly named: NamedAreas
}

/** The feed of a country, without the head that all feeds share. */
export type CountryFeed = ReturnType<typeof countryFeed>

const fileOf = (iso3: string): string => `countries/${iso3}.json`

const namesOf = ({ area_id: iso3, name_en, name_zh, subregion, is_neighbour_in_report }: Area) => ({
  iso3,
  name_en,
  name_zh,
  subregion,
  is_neighbour_in_report,
})

function placedRows(tables: Tables): PlacedRow[] {
  const named = namedAreas(tables)
  return [...feedRows(tables)].flatMap(([table, rows]) =>
    rows.map((row, at) => ({ table, row, named: named.get(table)?.[at] ?? new Map() })),
  )
}

function factsOf(iso3: string, rows: readonly PlacedRow[]): Record<string, (FeedRow & { roles: readonly Role[] })[]> {
  const of = (table: FeedTable) =>
    rows.flatMap(({ table: own, row, named }) => {
      const roles = own === table ? named.get(iso3) : undefined
      return roles === undefined ? [] : [{ ...row, roles }]
    })
  return Object.fromEntries(feedTables.map((table) => [table, of(table)]))
}

/** Rows that name a group of the country but not the country itself. */
function groupFactsOf(iso3: string, groups: readonly string[], rows: readonly PlacedRow[]) {
  return rows.flatMap(({ row: { address, label }, named }) => {
    const found = groups.filter((group) => named.has(group))
    if (found.length === 0 || named.has(iso3)) return []
    const roles = [...new Set(found.flatMap((group) => named.get(group) ?? []))]
    return [{ address, label, groups: found, roles }]
  })
}

function countryFeed(tables: Tables, area: Area, rows: readonly PlacedRow[]) {
  const iso3 = area.area_id
  const members = rowsOf(tables, 'area_members').filter(({ member_id }) => member_id === iso3)
  const gifts = rowsOf(tables, 'donations')
  const facts = factsOf(iso3, rows)
  const named = new Set(
    Object.values(facts)
      .flat()
      .map(({ address }) => address),
  )
  const verdicts = rowsOf(tables, 'corroborations').filter((row) => row.is_verdict)
  return {
    ...namesOf(area),
    facts,
    group_facts: groupFactsOf(
      iso3,
      members.map(({ group_id }) => group_id),
      rows,
    ),
    gifts_given: giftTotals(gifts, 'donor').filter(({ group }) => group === iso3),
    gifts_received: giftTotals(gifts, 'recipient').filter(({ group }) => group === iso3),
    coverage: rowsOf(tables, 'coverage')
      .filter(({ area_id }) => area_id === iso3)
      .map(({ area_id: _, ...line }) => line),
    by_judgement: countJudgements(
      verdicts.filter(({ table, row_id }) => named.has(`${table}/${row_id}`)).map(({ judgement }) => judgement),
    ),
  }
}

/** Countries that a row names, and those that the documents treat as neighbours, by code. */
export function countryFeeds(tables: Tables): CountryFeed[] {
  const rows = placedRows(tables)
  const named = new Set(rows.flatMap((row) => [...row.named.keys()]))
  return rowsOf(tables, 'areas')
    .filter(({ area_id, iso3 }) => area_id === iso3)
    .filter(({ area_id, is_neighbour_in_report }) => is_neighbour_in_report || named.has(area_id))
    .sort((a, b) => (a.area_id < b.area_id ? -1 : 1))
    .map((area) => countryFeed(tables, area, rows))
}

/** The list of the countries' feeds. */
export const countriesFeed = (feeds: readonly CountryFeed[]) => ({
  countries: feeds.map(({ iso3, name_en, name_zh, subregion, is_neighbour_in_report, facts, group_facts }) => ({
    ...{ iso3, name_en, name_zh, subregion, is_neighbour_in_report },
    file: fileOf(iso3),
    rows: Object.fromEntries(feedTables.map((table) => [table, facts[table]?.length ?? 0])),
    group_rows: group_facts.length,
  })),
})
