import { describe, expect, test } from 'vitest'
import { corroborate } from '../../pipeline/corroborate/corroborate.ts'
import type { CountReference } from '../../pipeline/reference/reference.ts'
import type { RowOf } from '../../schemas/index.ts'
import { count, figure, invent, referenceOf, tablesOf } from '../support/invented.ts'

type Row = RowOf<'case_counts'>

const told = (
  source_id: string,
  as_of: string,
  value: number,
  changes: Partial<CountReference> = {},
): CountReference => ({
  iso3: 'FJI',
  area: 'Fiji',
  as_of,
  measure: 'cumulative_confirmed',
  value,
  source_id,
  note: null,
  ...changes,
})

const compare = (
  rows: readonly Row[],
  counts: readonly CountReference[],
  relations: readonly RowOf<'relations'>[] = [],
) => corroborate({ tables: tablesOf({ case_counts: rows, relations }), reference: referenceOf({ counts }) })

/** "source judgement kind difference", the verdict with a star. */
const lines = (...from: Parameters<typeof compare>): string[] =>
  compare(...from).map((row) =>
    [`${row.is_verdict ? '*' : ''}${row.reference_source_id}`, row.judgement, row.difference_kind, row.difference]
      .filter((cell) => cell !== null)
      .join(' '),
  )

const fiji = count({ ...figure('1,886', 1886) })

describe('days', () => {
  test.each(['2021-05-03', '2021-05-04', '2021-05-05'])('a count of 4 May agrees with a series of %s', (day) => {
    expect(lines([fiji], [told('a', day, 1886)])).toEqual(['*a agrees 0'])
  })
  test.each(['2021-05-02', '2021-05-06', '2020-05-04'])('not with one of %s', (day) => {
    expect(lines([fiji], [told('a', day, 1886)])).toEqual(['*null no_independent_figure'])
  })
  test('the hour of a count is no matter', () => {
    expect(lines([{ ...fiji, as_of: '2021-05-04T18:00' }], [told('a', '2021-05-05', 1886)])).toEqual(['*a agrees 0'])
  })
  test('a count without a day takes that of the total it is part of', () => {
    const part = { ...fiji, as_of: null }
    const whole = count({
      ...figure('9,000', 9000),
      case_count_id: 'w',
      area_id: 'outside_china',
      area_iso3: null,
      as_of: '2021-05-04',
    })
    const link = invent('relations', {
      from_table: 'case_counts',
      from_id: 'c',
      relation: 'part_of',
      to_table: 'case_counts',
      to_id: 'w',
    })
    expect(lines([part, whole], [told('a', '2021-05-04', 1886)], [link])[0]).toBe('*a agrees 0')
    expect(lines([part, whole], [told('a', '2021-05-04', 1886)])[0]).toBe('*null no_independent_figure')
  })
})

describe('what is counted', () => {
  test('is of the same area and measure', () => {
    const others = [
      told('a', '2021-05-04', 1886, { iso3: 'TON', area: 'Tonga' }),
      told('b', '2021-05-04', 1886, { measure: 'cumulative_deaths' }),
      told('c', '2021-05-04', 1886, { measure: 'new_imported_confirmed_that_day' }),
      told('d', '2021-05-04', 1886, { measure: 'tests' }),
    ]
    expect(lines([fiji], others)).toEqual(['*null no_independent_figure'])
    expect(lines([{ ...fiji, measure: 'deaths' }], others)).toEqual(['*b agrees 0'])
  })
  test('of the mainland is not of the whole country', () => {
    const mainland = { ...fiji, area_id: 'CHN-mainland', area_iso3: 'CHN', area: 'the mainland' }
    const china = told('a', '2021-05-04', 1886, { iso3: 'CHN', area: 'China' })
    expect(lines([mainland], [china])).toEqual(['*null no_independent_figure'])
    expect(lines([mainland], [{ ...china, area: 'Mainland China' }])).toEqual(['*a agrees 0'])
  })
  test('where it names no place is of the only area that is counted so', () => {
    const nowhere = { ...fiji, area: null, area_iso3: null, area_id: null }
    expect(lines([nowhere], [told('a', '2021-05-04', 1886)])).toEqual(['*a agrees 0'])
    // One of many areas may have the number by chance.
    const many = [told('a', '2021-05-04', 1886), told('b', '2021-05-04', 12, { iso3: 'TON', area: 'Tonga' })]
    expect(lines([nowhere], many)).toEqual(['*null no_independent_figure'])
  })
})

describe('several series', () => {
  test('where one agrees, the others are of another time', () => {
    expect(lines([fiji], [told('a', '2021-05-04', 1700), told('b', '2021-05-05', 1886)])).toEqual([
      'a not_comparable period',
      '*b agrees 0',
    ])
  })
  test('where none agrees, all are discrepancies, and the verdict is of the kind that says most', () => {
    expect(lines([fiji], [told('a', '2021-05-04', 1880), told('b', '2021-05-05', 1885)])).toEqual([
      'a discrepancy likely_misprint 6',
      '*b discrepancy likely_misprint 1',
    ])
    expect(lines([fiji], [told('a', '2021-05-04', 1890), told('b', '2021-05-05', 1866)])).toEqual([
      'a discrepancy amount -4',
      '*b discrepancy likely_misprint 20',
    ])
  })
  test('of equal ones the first is the verdict', () => {
    expect(lines([fiji], [told('b', '2021-05-04', 1886), told('a', '2021-05-04', 1886)])).toEqual([
      '*b agrees 0',
      'a agrees 0',
    ])
  })
  test('each source has one row, that of its best day', () => {
    const days = [told('a', '2021-05-03', 1700), told('a', '2021-05-04', 1886), told('a', '2021-05-05', 1900)]
    const rows = compare([fiji], days)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ independent_as_of: '2021-05-04', independent_low: 1886, is_verdict: true })
  })
  test('a printed magnitude holds all that lie within it', () => {
    const row = count({ ...figure('hundreds', 100, 999, 'magnitude') })
    const [found] = compare([row], [told('a', '2021-05-04', 126)])
    expect(found).toMatchObject({ judgement: 'agrees', difference: 0, difference_low: -26, difference_high: 873 })
  })
})

describe('the sum of the world', () => {
  const world = told('a', '2021-05-04', 10_000, { iso3: null, area: 'World' })
  const china = count({ ...figure('4,000', 4000), case_count_id: 'h', area: 'China', area_iso3: 'CHN', area_id: 'CHN' })
  const outside = count({ ...figure('6,000', 6000), area: 'outside China', area_iso3: null, area_id: 'outside_china' })

  test('bears out a country and all that is outside it, if they add up to it', () => {
    const rows = compare([china, outside], [world])
    expect(rows.map((row) => [row.row_id, row.judgement, row.independent_low])).toEqual([
      ['h', 'agrees', 4000],
      ['c', 'agrees', 6000],
    ])
    expect(rows[0]?.explanation).toBe('10,000 for the world on 2021-05-04, less 6,000 as printed for outside China.')
  })
  test('says nothing, if they do not', () => {
    expect(lines([china, { ...outside, value_low: 6001, value_high: 6001 }], [world])).toEqual([
      '*null no_independent_figure',
      '*null no_independent_figure',
    ])
  })
  test('is not made of counts of two days, two measures or two documents', () => {
    const apart: readonly Partial<Row>[] = [
      { as_of: '2021-05-05' },
      { measure: 'deaths' },
      { accumulation: 'new' },
      { document_id: 'another' },
      { ...figure('over 6,000', 6000, null, 'at_least') },
    ]
    for (const change of apart)
      expect(lines([china, { ...outside, ...change }], [world])[0]).toBe('*null no_independent_figure')
  })
  test('is that of the world: the count of a country that fits by chance is none', () => {
    const elsewhere = told('a', '2021-05-04', 10_000, { iso3: 'FJI', area: 'Fiji' })
    expect(lines([china, outside], [elsewhere])[0]).toBe('*null no_independent_figure')
  })
  test('is told beside the series', () => {
    const series = told('b', '2021-05-04', 3990, { iso3: 'CHN', area: 'China' })
    expect(lines([china, outside], [series, world]).slice(0, 2)).toEqual(['b not_comparable period', '*a agrees 0'])
  })
})

describe('a footnote mark', () => {
  const imported = (flags: string[]): Row =>
    count({ ...figure('7,711', 7711), measure: 'imported', quality_flags: flags as Row['quality_flags'] })
  const measure = 'cumulative_imported_confirmed'

  test('read as a digit is the verdict where the row is flagged', () => {
    const told2 = [told('a', '2021-05-03', 7700, { measure }), told('b', '2021-05-04', 771, { measure })]
    expect(lines([imported(['footnote_mark_read_as_digit'])], told2)).toEqual([
      'a discrepancy amount 11',
      '*b discrepancy footnote_mark_read_as_digit 6940',
    ])
  })
  test('is not looked for where no note has lost its mark', () => {
    expect(lines([imported([])], [told('b', '2021-05-04', 771, { measure })])).toEqual([
      '*b discrepancy likely_misprint 6940',
    ])
  })
})

test('notes of the reference stand behind the explanation', () => {
  const [row] = compare([fiji], [told('a', '2021-05-04', 1886, { note: 'as later revised' })])
  expect(row?.explanation).toBe('Fiji: 1,886 on 2021-05-04. (as later revised)')
})
