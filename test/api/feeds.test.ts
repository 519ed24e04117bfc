import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { emitApi, formatFeed } from '../../pipeline/api/emit-api.ts'
import type { FeedRow } from '../../pipeline/api/feed-rows.ts'
import { rowsOf } from '../../pipeline/derive/typed-rows.ts'
import { emit } from '../../pipeline/emit/emit.ts'
import type { Release } from '../../pipeline/emit/table-data.ts'
import { dimensions } from '../../pipeline/totals/dimensions.ts'
import { giftTotals } from '../../pipeline/totals/gift-totals.ts'
import { apiVersion, type Feed, type FeedName, feeds } from '../../schemas/api.ts'
import { feedTables } from '../../schemas/api-rows.ts'
import { release, textOf, withCells } from '../support/release.ts'

const files = emitApi(release)
const paths = files.map(({ path }) => path)
const parsed = (file: string): unknown => JSON.parse(textOf(files, `api/${file}`))
const feed = <N extends FeedName>(name: N, file: string): Feed<N> => feeds[name].parse(parsed(file)) as Feed<N>

const index = feed('index', 'index.json')
const shapeOf = (schema: string): FeedName => {
  const name = schema.replace(/^schemas\/(.*)\.schema\.json$/, '$1')
  if (!(name in feeds)) throw new Error(`no shape ${name}`)
  return name as FeedName
}
const list = feed('countries', 'countries/index.json')
const countries = list.countries.map(({ file }) => feed('country', file))
const rowsOfTable = (table: (typeof feedTables)[number]): readonly FeedRow[] =>
  feed(`table-${table}`, `tables/${table}.json`).rows as unknown as readonly FeedRow[] // parsed by their shape

describe('emitApi', () => {
  test('lists every file but itself and the schemas, each once, and each is there with its schema', () => {
    const listed = index.endpoints.map(({ file }) => `api/${file}`)
    const others = paths.filter((path) => !path.startsWith('api/schemas/') && path !== 'api/index.json')
    expect([...listed].sort()).toEqual([...others].sort())
    expect(new Set(listed).size).toBe(listed.length)
    for (const { schema } of index.endpoints) expect(paths).toContain(`api/${schema}`)
    expect(listed.length).toBeGreaterThan(30)
  })

  test.each(index.endpoints.map(({ file, schema }) => [file, shapeOf(schema)] as const))(
    '%s has the shape %s, exactly',
    (file, name) => {
      const value = parsed(file)
      expect(feeds[name].parse(value)).toEqual(value)
    },
  )

  test.each(index.endpoints.map(({ file, schema }) => [file, schema]))(
    '%s fits its published schema %s',
    (file, schema) => {
      const published = z.fromJSONSchema(parsed(schema ?? '') as z.core.JSONSchema.JSONSchema)
      const value = parsed(file ?? '') as Record<string, unknown>
      expect(published.safeParse(value)).toMatchObject({ success: true })
      // What a later minor version may do, and what none may.
      const [major = '', minor = ''] = apiVersion.split('.')
      const later = `${major}.${Number(minor) + 1}`
      expect(published.safeParse({ ...value, api_version: later, a_new_field: 1 }).success).toBe(true)
      expect(published.safeParse({ ...value, api_version: `${Number(major) + 1}.0` }).success).toBe(false)
      const { version: _, ...without } = value
      expect(published.safeParse(without).success).toBe(false)
    },
  )

  test('describes every field that a reader could take for another', () => {
    const undescribed: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties, items, anyOf } = node as Record<string, unknown>
      for (const [name, one] of Object.entries(properties ?? {})) {
        if (JSON.stringify(one).includes('"description"') === false && !('const' in one))
          undescribed.push(`${path}.${name}`)
        walk(one, `${path}.${name}`)
      }
      walk(items, `${path}[]`)
      for (const one of Array.isArray(anyOf) ? anyOf : []) walk(one, path)
    }
    for (const name of Object.keys(feeds)) walk(parsed(`schemas/${name}.schema.json`), name)
    // Counts whose group is described, and codes that name themselves.
    expect([...new Set(undescribed.map((path) => path.split('.').at(-1)))].sort()).toMatchInlineSnapshot(`
      [
        "agrees",
        "called_for",
        "case_counts",
        "difference_kind",
        "discrepancy",
        "donations",
        "economic_estimates",
        "engagements",
        "exported",
        "judgement",
        "no_independent_figure",
        "not_comparable",
        "not_delivered",
        "part_of",
        "per_unit",
        "rounding",
        "same_as",
        "superseded",
        "tallies",
        "visits",
      ]
    `)
  })

  test('gives the same bytes again, and in whatever order the tables come', () => {
    const reversed: Release = { ...release, tables: new Map([...release.tables].reverse()) }
    expect(emitApi(reversed).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')])).toEqual(
      files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]),
    )
  })

  test('is part of the release, under its sums', async () => {
    const all = await emit(release)
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(paths))
    for (const path of paths) expect(textOf(all, 'SHA256SUMS')).toContain(`  ${path}\n`)
  })

  test('writes nothing where a table that feeds need is not published', () => {
    const tables = new Map([...release.tables].filter(([name]) => name !== 'coverage'))
    expect(emitApi({ ...release, tables })).toEqual([])
  })
})

describe('tables/', () => {
  test.each(feedTables)('%s has the rows of the table in their order, with what facts says of them', (table) => {
    const facts = rowsOf(release.tables, 'facts').filter((fact) => fact.table === table)
    const rows = rowsOfTable(table)
    expect(rows.map(({ address }) => address)).toEqual(facts.map(({ row_id }) => `${table}/${row_id}`))
    const shared = [
      'label',
      'from_iso3',
      'to_iso3',
      'area_iso3',
      'what',
      'value_text',
      'value_low',
      'value_high',
      'usd_low',
      'verdict',
      'source_url',
    ] as const
    for (const column of shared) expect(rows.map((row) => row[column])).toEqual(facts.map((fact) => fact[column]))
  })

  test('keeps text as it is, whatever it holds', () => {
    const hostile = '</script><img src=x onerror=alert(1)> \u202e\u2028 🐑 "\\'
    const changed = withCells('donations', { quote: hostile, donor: hostile })
    const { rows } = JSON.parse(textOf(emitApi(changed), 'api/tables/donations.json'))
    expect(rows[0]).toMatchObject({ quote: hostile, donor: hostile })
  })
})

describe('totals/', () => {
  test.each(dimensions.map(({ by }) => by))('%s is what giftTotals gives', (by) => {
    expect(feed('totals', `totals/${by}.json`)).toMatchObject({
      by,
      totals: giftTotals(rowsOf(release.tables, 'donations'), by),
    })
  })

  test('each holds every gift once', () => {
    const gifts = rowsOf(release.tables, 'donations').length
    for (const { by } of dimensions) {
      const { totals } = feed('totals', `totals/${by}.json`)
      const rows = totals.reduce((sum, one) => sum + one.rows_counted + one.rows_without_number + one.rows_left_out, 0)
      expect(rows).toBe(gifts)
    }
  })
})

describe('countries/', () => {
  const sides = ['from_iso3', 'to_iso3', 'area_iso3'] as const

  test('each row with a country stands in its file, in that role', () => {
    const byIso3 = new Map(countries.map((country) => [country.iso3, country]))
    const missing = feedTables.flatMap((table) =>
      rowsOfTable(table).flatMap((row) =>
        sides.flatMap((side) => {
          if (row[side] === null) return []
          const found = (
            byIso3.get(String(row[side]))?.facts[table] as (FeedRow & { roles: string[] })[] | undefined
          )?.find(({ address }) => address === row.address)
          return found?.roles.includes(side.slice(0, -5)) ? [] : [`${row.address} ${side}`]
        }),
      ),
    )
    expect(missing).toEqual([])
    expect(countries.length).toBeGreaterThan(20)
  })

  test('says of each row what the file of its table says', () => {
    for (const table of feedTables) {
      const rows = new Map(rowsOfTable(table).map((row) => [row.address, row]))
      for (const { facts } of countries)
        for (const { roles, ...row } of facts[table] as (FeedRow & { roles: string[] })[]) {
          expect(row).toEqual(rows.get(row.address))
          expect(roles.length).toBeGreaterThan(0)
        }
    }
  })

  test('has the totals of totals/', () => {
    const lines = (by: string, iso3: string) =>
      feed('totals', `totals/${by}.json`).totals.filter(({ group }) => group === iso3)
    for (const { iso3, gifts_given, gifts_received } of countries) {
      expect(gifts_given).toEqual(lines('donor', iso3))
      expect(gifts_received).toEqual(lines('recipient', iso3))
    }
  })

  test('has as many rows, of the country and of its groups, as coverage counts', () => {
    const tableOfTopic = {
      engagements: 'engagements',
      case_counts: 'case_counts',
      economic_estimates: 'economic_estimates',
      tallies: 'tallies',
    } as const
    const checked = countries.flatMap(({ iso3, facts, group_facts, coverage }) =>
      Object.entries(tableOfTopic).flatMap(([topic, table]) => {
        const line = coverage.find((one) => one.topic === topic)
        if (line === undefined) return []
        const groups = group_facts.filter(({ address }) => address.startsWith(`${table}/`))
        expect([iso3, topic, facts[table].length, groups.length]).toEqual([
          iso3,
          topic,
          line.row_count,
          line.group_row_count,
        ])
        return [topic]
      }),
    )
    expect(checked.length).toBeGreaterThan(80)
  })

  test('counts gifts and visits to and from China as coverage does', () => {
    const home = countries.find(({ iso3 }) => iso3 === 'CHN')
    for (const { iso3, facts, coverage } of countries)
      for (const [topic, table] of [
        ['gifts', 'donations'],
        ['visits', 'visits'],
      ] as const)
        for (const [direction, role, other] of [
          ['to_china', 'from', 'to'],
          ['from_china', 'to', 'from'],
        ] as const) {
          const line = coverage.find((one) => one.topic === topic && one.direction === direction)
          if (line === undefined) continue
          const ofHome = (home?.facts[table] ?? []) as (FeedRow & { roles: string[] })[]
          const own = facts[table] as (FeedRow & { roles: string[] })[]
          const rows = own.filter(
            ({ address, roles }) =>
              roles.includes(role) && ofHome.some((one) => one.address === address && one.roles.includes(other)),
          )
          expect([iso3, topic, direction, rows.length]).toEqual([iso3, topic, direction, line.row_count])
        }
  })

  test('has a file for every neighbour, told of or not, under the name that areas has', () => {
    const neighbours = rowsOf(release.tables, 'areas').filter(({ is_neighbour_in_report }) => is_neighbour_in_report)
    const named = new Map(list.countries.map(({ iso3, name_en, name_zh }) => [iso3, [name_en, name_zh]]))
    for (const { area_id, name_en, name_zh } of neighbours) expect(named.get(area_id)).toEqual([name_en, name_zh])
  })

  test('the list counts what the files hold', () => {
    list.countries.forEach(({ iso3, rows, group_rows }, at) => {
      const country = countries[at]
      expect(country?.iso3).toBe(iso3)
      expect(rows).toEqual(Object.fromEntries(feedTables.map((table) => [table, country?.facts[table].length])))
      expect(group_rows).toBe(country?.group_facts.length)
    })
  })
})

describe('verdicts.json', () => {
  const verdicts = feed('verdicts', 'verdicts.json')
  const found = rowsOf(release.tables, 'corroborations').filter(({ is_verdict }) => is_verdict)

  test('sums to the figures, over judgements and over tables', () => {
    const sum = (counts: object): number => Object.values(counts).reduce((total: number, one) => total + Number(one), 0)
    expect(verdicts.figures).toBe(found.length)
    expect(sum(verdicts.by_judgement)).toBe(found.length)
    expect(Object.values(verdicts.by_table).reduce((total, counts) => total + sum(counts), 0)).toBe(found.length)
  })

  test('lists each figure whose verdict is no simple one, once, its verdict first', () => {
    const expected = found.filter(({ judgement }) => !['agrees', 'no_independent_figure'].includes(judgement))
    const key = (address: string, statement: string) => `${address} ${statement}`
    expect(verdicts.disagreements.map(({ address, statement }) => key(address, statement)).sort()).toEqual(
      expected.map(({ table, row_id, statement }) => key(`${table}/${row_id}`, statement)).sort(),
    )
    for (const { judgement, independent } of verdicts.disagreements) {
      expect(independent.map(({ is_verdict }) => is_verdict)).toEqual(independent.map((_, at) => at === 0))
      expect(independent[0]?.judgement).toBe(judgement)
    }
  })

  test('prints the figure that the row has', () => {
    const rows = new Map(feedTables.flatMap((table) => rowsOfTable(table).map((row) => [row.address, row])))
    for (const { address, label, statement, judgement, printed } of verdicts.disagreements) {
      const row = rows.get(address)
      expect(row?.label).toBe(label)
      const [low, high, unit] =
        statement === 'alt'
          ? [row?.alt_low, row?.alt_high, row?.alt_unit]
          : [row?.value_low, row?.value_high, row?.unit]
      expect([printed.low, printed.high, printed.unit]).toEqual([low, high, unit])
      if (statement === 'value') expect(row?.verdict).toBe(judgement)
    }
  })
})

describe('docs/api.md', () => {
  const text = readFileSync('docs/api.md', 'utf8')

  test('names each shape, and the version of the shapes', () => {
    const patterns = new Set(Object.keys(feeds).map((name) => name.replace(/^table-.*/, 'table-<table>')))
    for (const name of patterns) expect(text).toContain(`| \`${name}\` |`)
    expect(text).toContain(`(now ${apiVersion})`)
  })

  test('names no column that rows do not have', () => {
    const line = /have the same columns[\s\S]*?own\./.exec(text)?.[0] ?? ''
    const columns = [...line.matchAll(/`([a-z_0-9]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'facts')
    expect(columns.length).toBeGreaterThan(8)
    for (const column of columns) expect(Object.keys(rowsOfTable('donations')[0] ?? {})).toContain(column)
  })
})

describe('formatFeed', () => {
  test.each([
    [{ a: 1, b: [] }, '{"a":1,\n"b":[]}\n'],
    [{ rows: [{ x: 1 }, { x: 2 }] }, '{"rows":[\n{"x":1},\n{"x":2}\n]}\n'],
    [{ facts: { v: [{ x: [1] }], w: [] } }, '{"facts":{"v":[\n{"x":[1]}\n],\n"w":[]}}\n'],
    [{ names: ['a', 'b'] }, '{"names":["a","b"]}\n'],
  ])('%j', (value, text) => {
    expect(formatFeed(value)).toBe(text)
    expect(JSON.parse(text)).toEqual(value)
  })
})
