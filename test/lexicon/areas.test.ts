import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAreas } from '../../pipeline/extract/areas.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'
import { cityTable } from '../../pipeline/lexicon/areas/cities.ts'
import { areaName, areaOf, countryOf, groups } from '../../pipeline/lexicon/areas/index.ts'
import { areaRows } from '../../pipeline/normalize/area-table.ts'
import type { Country } from '../../pipeline/reference/reference.ts'

const countries: Country[] = readFileSync('raw/reference/countries.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([iso3 = '', m49 = '', name_en = '', name_zh = '', , subregion = '']) => ({
    iso3,
    m49,
    name_en,
    name_zh,
    subregion,
  }))

describe('area vocabulary', () => {
  it('knows every country of the reference', () => {
    expect(countries.filter(({ iso3 }) => countryOf(iso3) !== iso3)).toEqual([])
  })

  it('reads every shown name of a country as that country', () => {
    const wrong = countries.filter(({ iso3 }) => findAreas(tokenize(`in ${areaName(iso3)}`))[0]?.areaId !== iso3)
    expect(wrong.map(({ iso3 }) => iso3)).toEqual([])
  })

  it('has members that are countries', () => {
    const known = new Set(countries.map(({ iso3 }) => iso3))
    expect(groups.flatMap(({ members }) => members).filter((iso3) => !known.has(iso3))).toEqual([])
    expect(groups.find(({ id }) => id === 'asean')?.members).toHaveLength(10)
    expect(groups.find(({ id }) => id === 'saarc')?.members).toHaveLength(8)
  })

  it('names every city once, in a known country', () => {
    const lines = cityTable.trim().split('\n')
    const names = lines.flatMap((line) => line.slice(5).split('; '))
    expect(new Set(names).size).toBe(names.length)
    expect(lines.filter((line) => areaOf(line.slice(0, 3)) === undefined)).toEqual([])
  })

  it('finds a city by its id without having read it in a text', () => {
    expect([countryOf('JPN-kesennuma'), areaName('JPN-kesennuma')]).toEqual(['JPN', 'Kesennuma'])
  })

  it('gives null, and the id, for what it does not know', () => {
    expect([countryOf('asean'), countryOf('XXX'), areaName('XXX'), countryOf('')]).toEqual([null, null, 'XXX', null])
  })
})

describe('areaRows', () => {
  const { areas, area_members } = areaRows(
    new Set(['CHN-hubei', 'CHN', 'XXX-nowhere']),
    countries,
    new Set(['MNG', 'LAO']),
  )

  it('has every country, every group and the parts used, once, by id', () => {
    const ids = areas.map(({ area_id }) => area_id)
    expect(ids).toHaveLength(countries.length + groups.length + 1)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('marks the neighbours and fills what the reference says', () => {
    expect(areas.filter((row) => row.is_neighbour_in_report).map(({ area_id }) => area_id)).toEqual(['LAO', 'MNG'])
    expect(areas.find(({ area_id }) => area_id === 'CHN-hubei')).toMatchObject({
      kind: 'province',
      iso3: 'CHN',
      m49: null,
    })
    expect(areas.find(({ area_id }) => area_id === 'MNG')).toMatchObject({
      kind: 'country',
      m49: '496',
      name_zh: '蒙古',
    })
  })

  it('lists the members of groups, the neighbours as told', () => {
    const of = (id: string) => area_members.filter(({ group_id }) => group_id === id).map(({ member_id }) => member_id)
    expect(of('mekong_five')).toEqual(['KHM', 'LAO', 'MMR', 'THA', 'VNM'])
    expect(of('neighbouring_countries')).toEqual(['LAO', 'MNG'])
    expect(of('world')).toEqual([])
  })
})
