import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../pipeline/derive/coverage.ts'
import type { Tables } from '../../pipeline/derive/typed-rows.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { count, donation, estimate, figure, invent, rowsOf, tablesOf, tally } from '../support/invented.ts'

const neighbour = (area_id: string) => invent('areas', { area_id, is_neighbour_in_report: true })
const areas = [neighbour('LAO'), neighbour('MMR'), neighbour('JPN'), invent('areas', { area_id: 'FJI' })]
const area_members = ['LAO', 'MMR'].map((member_id) => invent('area_members', { group_id: 'asean', member_id }))
const found = figure('300', 300)

/** "status rows group rows" of a neighbour. */
function on(tables: Parameters<typeof tablesOf>[0], area: string, topic: string, direction = 'none'): string {
  const rows = coverage(tablesOf({ areas, area_members, ...tables }))
  const row = rows.find((one) => one.area_id === area && one.topic === topic && one.direction === direction)
  return `${row?.coverage_status} ${row?.row_count} ${row?.group_row_count}`
}
const towards = (donor: string, iso3: string | null, changes = {}) =>
  donation({ donor, donor_iso3: iso3, recipient: 'China', recipient_iso3: 'CHN', ...changes })

describe('gifts', () => {
  test('with a number are stated, in the direction in which they went', () => {
    const donations = [towards('Laos', 'LAO', found)]
    expect(on({ donations }, 'LAO', 'gifts', 'to_china')).toBe('stated 1 0')
    expect(on({ donations }, 'LAO', 'gifts', 'from_china')).toBe('not_mentioned 0 0')
    expect(on({ donations }, 'MMR', 'gifts', 'to_china')).toBe('not_mentioned 0 0')
  })
  test('of which none has a number are stated without one', () => {
    const one = towards('Laos', 'LAO')
    expect(on({ donations: [one] }, 'LAO', 'gifts', 'to_china')).toBe('stated_without_number 1 0')
    expect(on({ donations: [one, { ...one, ...found }] }, 'LAO', 'gifts', 'to_china')).toBe('stated 2 0')
  })
  test('of several countries are of each that is named', () => {
    const donations = [towards('Laos and Myanmar', null, found)]
    expect(on({ donations }, 'LAO', 'gifts', 'to_china')).toBe('stated 1 0')
    expect(on({ donations }, 'MMR', 'gifts', 'to_china')).toBe('stated 1 0')
    expect(on({ donations }, 'JPN', 'gifts', 'to_china')).toBe('not_mentioned 0 0')
  })
  test('to a group are counted apart, and name none of its members', () => {
    const donations = [
      donation({ donor: 'China', donor_iso3: 'CHN', recipient: 'ASEAN countries', recipient_iso3: null, ...found }),
    ]
    expect(on({ donations }, 'LAO', 'gifts', 'from_china')).toBe('not_mentioned 0 1')
    expect(on({ donations }, 'JPN', 'gifts', 'from_china')).toBe('not_mentioned 0 0')
  })
  test('between others are neither to China nor from it', () => {
    const donations = [donation({ donor: 'Laos', donor_iso3: 'LAO', recipient: 'Myanmar', recipient_iso3: 'MMR' })]
    expect(on({ donations }, 'LAO', 'gifts', 'to_china')).toBe('not_mentioned 0 0')
    expect(on({ donations }, 'MMR', 'gifts', 'from_china')).toBe('not_mentioned 0 0')
  })
})

test('visits have a direction, counts, estimates and tallies have none', () => {
  const visits = [invent('visits', { from_iso3: 'CHN', to_iso3: 'LAO' })]
  expect(on({ visits }, 'LAO', 'visits', 'from_china')).toBe('stated 1 0')
  expect(on({ visits }, 'LAO', 'visits', 'to_china')).toBe('not_mentioned 0 0')
  expect(on({ case_counts: [count({ area: 'Laos', area_iso3: 'LAO' })] }, 'LAO', 'case_counts')).toBe('stated 1 0')
  const estimates = [estimate({ area: 'Japan', area_iso3: 'JPN', counterpart: 'Laos', counterpart_iso3: 'LAO' })]
  expect(on({ economic_estimates: estimates }, 'LAO', 'economic_estimates')).toBe('stated 1 0')
  expect(on({ economic_estimates: estimates }, 'JPN', 'economic_estimates')).toBe('stated 1 0')
  expect(on({ tallies: [tally({ subject: 'towns of Laos' })] }, 'LAO', 'tallies')).toBe('stated 1 0')
})

test('acts of contact are told of both sides', () => {
  const act = invent('engagements', { actor_iso3: 'LAO', actor: 'Laos', counterpart_iso3: 'JPN', counterpart: 'Japan' })
  const met = {
    ...act,
    actor_iso3: null,
    actor: 'ministers',
    counterpart_iso3: null,
    counterpart: null,
    participants: 'Laos, Myanmar',
  }
  expect(on({ engagements: [act] }, 'LAO', 'engagements')).toBe('stated 1 0')
  expect(on({ engagements: [act] }, 'JPN', 'engagements')).toBe('stated 1 0')
  expect(on({ engagements: [met] }, 'MMR', 'engagements')).toBe('stated 1 0')
})

test('those who took part count also where the counterpart has a code', () => {
  const act = invent('engagements', {
    actor_iso3: 'CHN',
    actor: 'China',
    counterpart_iso3: 'LAO',
    counterpart: 'Laos',
    participants: 'researchers of Myanmar',
  })
  expect(on({ engagements: [act] }, 'LAO', 'engagements')).toBe('stated 1 0')
  expect(on({ engagements: [act] }, 'MMR', 'engagements')).toBe('stated 1 0')
})

describe('the report', () => {
  const built: Tables = readTables('out/latest')
  const rows = rowsOf(built, 'coverage')
  const { neighbours } = JSON.parse(
    // The countries that the report counts as neighbours, as they were read from it.
    readFileSync('raw/ciis-2020-04/document.json', 'utf8'),
  ) as { neighbours: string[] }

  test('every neighbour has a row for every topic and direction, and no other country has one', () => {
    const cells = [
      'gifts to_china',
      'gifts from_china',
      'visits to_china',
      'visits from_china',
      'engagements none',
      'case_counts none',
      'economic_estimates none',
      'tallies none',
      'policy_measures none',
    ]
    const expected = neighbours.toSorted().flatMap((area) => cells.map((cell) => `${area} ${cell}`))
    expect(rows.map((row) => `${row.area_id} ${row.topic} ${row.direction}`)).toEqual(expected)
    expect(expected).toHaveLength(30 * 9)
  })

  test('silence is told apart from what is not coded', () => {
    for (const row of rows) {
      expect(row.coverage_status === 'not_coded').toBe(row.topic === 'policy_measures')
      expect(row.coverage_status === 'not_mentioned' || row.coverage_status === 'not_coded').toBe(row.row_count === 0)
    }
  })

  const of = (area: string, topic: string, direction: string) => {
    const row = rows.find((one) => one.area_id === area && one.topic === topic && one.direction === direction)
    return `${row?.coverage_status} ${row?.row_count}`
  }
  test.each([
    // Line 196: masks, suits and gloves; line 202: supplies of Pakistani students.
    ['PAK', 'gifts', 'to_china', 'stated 4'],
    // Line 186: 50 thousand masks.
    ['BRN', 'gifts', 'to_china', 'stated 1'],
    // Line 188: gloves, suits, masks and other supplies, none counted.
    ['UZB', 'gifts', 'to_china', 'stated_without_number 4'],
    // Line 298: materials sent to Laos, and to ASEAN countries.
    ['LAO', 'gifts', 'from_china', 'stated_without_number 1'],
    // Line 196: Modi commended and offered; no gift of India is told.
    ['IND', 'gifts', 'to_china', 'not_mentioned 0'],
    ['THA', 'gifts', 'from_china', 'not_mentioned 0'],
    ['NPL', 'visits', 'from_china', 'not_mentioned 0'],
  ])('%s, %s %s: %s', (area, topic, direction, expected) => {
    expect(of(area, topic, direction)).toBe(expected)
  })
})
