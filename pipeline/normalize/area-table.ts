import { type AreaGroup, type AreaKind, areaOf, groups, newsGroups } from '../lexicon/areas/index.ts'
import type { Country } from '../reference/reference.ts'

export interface AreaRow {
  readonly area_id: string
  readonly kind: AreaKind
  readonly iso3: string | null
  readonly m49: string | null
  readonly name_en: string
  readonly name_zh: string | null
  readonly subregion: string | null
  readonly is_neighbour_in_report: boolean
}

export interface AreaMemberRow {
  readonly group_id: string
  readonly member_id: string
}

const partNamesZh: ReadonlyMap<string, string> = new Map([['CHN-mainland', '中国大陆']])

function countryRow(country: Country, neighbours: ReadonlySet<string>): AreaRow {
  return {
    area_id: country.iso3,
    kind: areaOf(country.iso3)?.kind ?? 'country',
    iso3: country.iso3,
    m49: country.m49 || null,
    name_en: country.name_en,
    name_zh: country.name_zh || null,
    subregion: country.subregion || null,
    is_neighbour_in_report: neighbours.has(country.iso3),
  }
}

function groupRow(group: AreaGroup): AreaRow {
  return {
    area_id: group.id,
    kind: group.kind,
    iso3: null,
    m49: null,
    name_en: group.name,
    name_zh: group.nameZh || null,
    subregion: null,
    is_neighbour_in_report: false,
  }
}

function partRow(areaId: string, countries: ReadonlyMap<string, Country>): AreaRow | null {
  const area = areaOf(areaId)
  if (area === undefined) return null
  return {
    area_id: area.id,
    kind: area.kind,
    iso3: area.iso3,
    m49: null,
    name_en: area.name,
    name_zh: partNamesZh.get(area.id) ?? null,
    subregion: countries.get(area.iso3 ?? '')?.subregion || null,
    is_neighbour_in_report: false,
  }
}

function membersOf(group: AreaGroup, neighbours: ReadonlySet<string>): readonly string[] {
  return group.id === 'neighbouring_countries' ? [...neighbours] : group.members
}

function byKey<T>(key: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}

/**
 * The code tables of areas: every country of the reference, every region and group but those for news that `used` has not, and the
 * parts of countries in `used`, sorted by id. Ids in `used` that no vocabulary knows are left out. `neighbours` holds ISO 3166-1 alpha-3 codes.
 */
export function areaRows(
  used: ReadonlySet<string>,
  countries: readonly Country[],
  neighbours: ReadonlySet<string>,
): { areas: AreaRow[]; area_members: AreaMemberRow[] } {
  const byIso3 = new Map(countries.map((country) => [country.iso3, country]))
  const told = [...groups, ...newsGroups.filter(({ id }) => used.has(id))]
  const whole = [...countries.map((country) => countryRow(country, neighbours)), ...told.map(groupRow)]
  const known = new Set(whole.map((row) => row.area_id))
  const parts = [...used].filter((id) => !known.has(id)).map((id) => partRow(id, byIso3))
  const areas = [...whole, ...parts.filter((row) => row !== null)].sort(byKey((row) => row.area_id))
  const members = told.flatMap((group) =>
    membersOf(group, neighbours)
      .filter((iso3) => byIso3.has(iso3))
      .map((iso3) => ({ group_id: group.id, member_id: iso3 })),
  )
  return { areas, area_members: members.sort(byKey((row) => `${row.group_id}/${row.member_id}`)) }
}
