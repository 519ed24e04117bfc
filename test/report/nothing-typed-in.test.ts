import { beforeAll, describe, expect, it } from 'vitest'
import { factTables } from '../../pipeline/claim.ts'
import type { RowsByTable } from '../../pipeline/normalize/normalize.ts'
import type { Row } from '../../pipeline/normalize/rows.ts'
import { readRows, reportText } from '../support/read-report.ts'
import { seeded } from '../support/seeded.ts'

/** Follow from place or from other cells: they may move with a change that is not theirs. */
const derived = new Set([
  'char_start',
  'char_end',
  'quote',
  'label',
  'gift_id',
  'scenario_id',
  'source_ids',
  'condition',
  'subject',
  'donor',
  'recipient',
  'indicator',
  'counts_in_totals',
  'quality_flags',
  'excluded_reason',
])

const flatten = (rows: RowsByTable): Row[] =>
  factTables.flatMap((table) => (rows.get(table) ?? []).map((row) => ({ table, ...row })))

interface Difference {
  readonly row: number
  readonly column: string
  readonly now: unknown
}

const isId = (column: string): boolean => column.endsWith('_id') && column !== 'indicator_id' && column !== 'area_id'

function differences(before: readonly Row[], after: readonly Row[]): Difference[] {
  return before.flatMap((row, i) =>
    Object.keys(row)
      .filter(
        (column) =>
          !derived.has(column) && !isId(column) && JSON.stringify(row[column]) !== JSON.stringify(after[i]?.[column]),
      )
      .map((column) => ({ row: i, column, now: after[i]?.[column] })),
  )
}

const replaceAt = (start: number, end: number, by: string): string =>
  reportText.slice(0, start) + by + reportText.slice(end)

let base: Row[]
beforeAll(() => {
  base = flatten(readRows(reportText))
})

describe('nothing is typed in', () => {
  it('a changed figure changes its own cells and no other', () => {
    const random = seeded(20200430)
    // A figure that is told again becomes two facts where only one telling changes.
    const retold = new Set(
      (readRows(reportText).get('evidence') ?? [])
        .filter(({ how }) => how === 'restatement')
        .map(({ row_id: id }) => id),
    )
    const isRetold = (row: Row): boolean =>
      Object.entries(row).some(([column, id]) => isId(column) && retold.has(id ?? null))
    const figures = base
      .filter((row) => !isRetold(row))
      .filter(
        ({ value_text: text, value_low: low }) =>
          typeof text === 'string' && typeof low === 'number' && /\d/.test(text),
      )
    for (let round = 0; round < 40; round++) {
      const row = figures[Math.floor(random() * figures.length)] as Row
      const start = Number(row.char_start)
      const digit = [...String(row.value_text)].findLastIndex((unit) => /[1-8]/.test(unit))
      if (digit < 0) continue
      const place = start + digit
      const changed = String(Number(reportText[place]) + 1)
      const after = flatten(readRows(replaceAt(place, place + 1, changed)))
      expect(after.length, `rows after ${row.value_text} at line ${row.line}`).toBe(base.length)
      const found = differences(base, after)
      const own = new Set(['value_text', 'value_low', 'value_high', 'alt_low', 'alt_high', 'denominator'])
      expect(found.length).toBeGreaterThan(0)
      // A name may hold the figure: "leaders of more than 170 countries".
      const printed = reportText.slice(start, start + String(row.value_text).length)
      for (const { row: index, column } of found) {
        expect(
          own.has(column) || String(base[index]?.[column]).includes(printed),
          `${column} of a row at line ${base[index]?.line} after ${row.value_text} at line ${row.line}`,
        ).toBe(true)
        expect(base[index]?.line).toBe(row.line)
      }
    }
  }, 600_000)

  it('a changed day changes the dates said of it', () => {
    const days = [...reportText.matchAll(/On (January|February|March) (1|2)(\d)th/g)]
    expect(days.length).toBeGreaterThan(3)
    for (const { index, 0: whole, 2: tens } of days) {
      const place = index + whole.length - 4
      const after = flatten(readRows(replaceAt(place, place + 1, tens === '1' ? '2' : '1')))
      expect(after.length).toBe(base.length)
      for (const { column, now } of differences(base, after)) {
        expect(['date_edtf', 'as_of', 'period', 'date_start', 'date_end']).toContain(column)
        expect(String(now)).toContain('2020-')
      }
    }
  }, 120_000)

  it.each([
    ['Iran has registered', 'Peru has registered', 'area_iso3', 'PER'],
    ['Singapore 844', 'Chile 844', 'area_iso3', 'CHL'],
    ['Prime Minister Hun Sen of Cambodia paid', 'Prime Minister Hun Sen of Kenya paid', 'from_iso3', 'KEN'],
    ['from Brunei Darussalam was', 'from Ghana was', 'donor_iso3', 'GHA'],
  ])('a changed country follows: %s', (from, to, column, iso3) => {
    expect(reportText.split(from)).toHaveLength(2)
    const after = flatten(readRows(reportText.replace(from, to)))
    expect(after.some((row) => row[column] === iso3)).toBe(true)
    expect(base.some((row) => row[column] === iso3)).toBe(false)
  })

  it.each([
    [
      'On March 3rd, the Chilean government donated 4,321 thermometers to Kenya.',
      'donations',
      { value_low: 4321, donor_iso3: 'CHL', recipient_iso3: 'KEN', date_edtf: '2020-03-03' },
    ],
    [
      'By April 2nd, Norway had reported 6,789 confirmed cases.',
      'case_counts',
      { value_low: 6789, area_iso3: 'NOR', as_of: '2020-04-02' },
    ],
    [
      'Kenyan President Ana Ruiz visited Chile on March 9th.',
      'visits',
      { from_iso3: 'KEN', to_iso3: 'CHL', date_edtf: '2020-03-09' },
    ],
    [
      'Exports of Chile to Peru fell by 17.5% in March.',
      'economic_estimates',
      { value_low: 17.5, direction: 'decrease', unit: 'percent', period: '2020-03' },
    ],
    ['The fund has trained staff from 37 provinces.', 'tallies', { value_low: 37, unit: 'province' }],
  ] as const)('a new sentence of the kind makes a row: %s', (sentence, table, cells) => {
    const at = reportText.indexOf('COVID-19 bringing daunting challenges')
    const rows = readRows(`${reportText.slice(0, at)}${sentence} ${reportText.slice(at)}`).get(table) ?? []
    expect(rows).toContainEqual(expect.objectContaining(cells))
  })
})
