import { describe, expect, test } from 'vitest'
import { corroborate } from '../../pipeline/corroborate/corroborate.ts'
import type { FigureReference, Meaning, Measure } from '../../pipeline/reference/reference.ts'
import type { RowOf } from '../../schemas/index.ts'
import { estimate, figure, referenceOf, tablesOf } from '../support/invented.ts'

const measure = (name: string, changes: Partial<Measure> = {}): Measure => ({
  table: 'economic_estimates',
  measure: name,
  indicator_id: 'tourist_arrivals',
  counterpart_iso3: null,
  unit: 'visit',
  words: [],
  title: `the title of ${name}`,
  ...changes,
})
const measures = [
  measure('arrivals'),
  measure('arrivals_from_KEN', { counterpart_iso3: 'KEN' }),
  measure('change', { unit: 'percent' }),
  measure('loss', { unit: 'percent' }),
  measure('change_from_KEN', { unit: 'percent', counterpart_iso3: 'KEN' }),
  measure('hotels', { indicator_id: null, unit: 'percent', words: ['hotel', 'inn'] }),
]
const told = (of: string, value: number, changes: Partial<FigureReference> = {}): FigureReference => ({
  iso3: 'FJI',
  area: 'Fiji',
  period: '2019',
  measure: of,
  value_low: value,
  value_high: value,
  unit: 'any words',
  source_id: 'a',
  note: null,
  ...changes,
})

const compare = (
  row: Partial<RowOf<'economic_estimates'>>,
  figures: readonly FigureReference[],
  meanings: readonly Meaning[] = [],
) =>
  corroborate({
    tables: tablesOf({ economic_estimates: [estimate(row)] }),
    reference: referenceOf({ figures, measures, meanings }),
  })
const lines = (...from: Parameters<typeof compare>): string[] =>
  compare(...from).map((row) =>
    [`${row.is_verdict ? '*' : ''}${row.reference_source_id}`, row.judgement, row.difference_kind, row.difference]
      .filter((cell) => cell !== null)
      .join(' '),
  )
const nothing = ['*null no_independent_figure']
const million = figure('2 million', 2e6)

describe('an estimate is compared by', () => {
  test('indicator, area, counterpart and unit', () => {
    expect(lines(million, [told('arrivals', 2e6)])).toEqual(['*a agrees 0'])
    expect(lines({ ...million, indicator_id: 'exports' }, [told('arrivals', 2e6)])).toEqual(nothing)
    expect(lines({ ...million, area: 'Tonga', area_iso3: 'TON' }, [told('arrivals', 2e6)])).toEqual(nothing)
    expect(lines({ ...million, unit: 'person' }, [told('arrivals', 2e6)])).toEqual(nothing)
    expect(lines({ ...million, counterpart_iso3: 'KEN' }, [told('arrivals_from_KEN', 2e6)])).toEqual(['*a agrees 0'])
  })
  test('group, where the area is no country', () => {
    const group = { ...million, area: 'ASEAN', area_iso3: null }
    expect(lines(group, [told('arrivals', 2e6, { iso3: null, area: 'ASEAN' })])).toEqual(['*a agrees 0'])
    expect(lines(group, [told('arrivals', 2e6, { iso3: null, area: 'World' })])).toEqual(nothing)
    expect(lines({ ...group, area: null }, [told('arrivals', 2e6, { iso3: null, area: 'ASEAN' })])).toEqual(nothing)
  })
  test('words, where the measure has some', () => {
    const row = { ...figure('12%', 12), unit: 'percent', indicator_id: null }
    expect(lines({ ...row, indicator: 'beds in hotels' }, [told('hotels', 12)])).toEqual(['*a agrees 0'])
    expect(lines({ ...row, indicator: 'beds of an Inn' }, [told('hotels', 12)])).toEqual(['*a agrees 0'])
    expect(lines({ ...row, indicator: 'dinners in motels' }, [told('hotels', 12)])).toEqual(nothing)
  })
  test('a measure that the terms of no table explain is passed over', () => {
    expect(lines(million, [told('arivals', 2e6)])).toEqual(nothing)
  })
})

describe('periods', () => {
  test('that share no day are not compared', () => {
    expect(lines(million, [told('arrivals', 2e6, { period: '2018' })])).toEqual(nothing)
  })
  test('an amount of a part of the time is not comparable, equal or not', () => {
    const part = { period: '2019-01/2019-09' }
    expect(lines(million, [told('arrivals', 2e6, part)])).toEqual(['*a not_comparable period'])
    expect(lines(million, [told('arrivals', 1e6, part)])).toEqual(['*a not_comparable period'])
  })
  test('a rate of a part of it is, and the explanation says so', () => {
    const row = { ...figure('62.5%', 62.5), unit: 'percent' }
    const rows = compare(row, [told('change', 62.15, { period: '2019-02' })])
    expect(rows).toMatchObject([{ judgement: 'discrepancy', difference_kind: 'likely_misprint', difference: 0.35 }])
    expect(rows[0]?.explanation).toBe('Fiji: the title of change, 2019-02. The printed figure is of 2019.')
  })
  test('a figure whose only date is that of the work cited is of any time', () => {
    const row = { ...million, date_role: 'source' as const, period: '2021-05-04' }
    expect(lines(row, [told('arrivals', 2e6)])).toEqual(['*a agrees 0'])
  })
})

test('a fall is printed without a sign', () => {
  const row = { ...figure('nearly 60%', 60, 60, 'nearly'), unit: 'percent', direction: 'decrease' as const }
  const [found] = compare(row, [told('change', -58.3)])
  expect(found).toMatchObject({ independent_low: 58.3, judgement: 'rounding', difference: 1.7 })
  // The greater fall is the lower figure of the source.
  const [range] = compare({ ...row, ...figure('40-50%', 40, 50, 'range') }, [
    told('change', 0, { value_low: -50, value_high: -40 }),
  ])
  expect(range).toMatchObject({ independent_low: 40, independent_high: 50, judgement: 'agrees' })
  // What rose did not fall.
  expect(compare(row, [told('change', 60)])[0]).toMatchObject({ independent_low: -60, judgement: 'discrepancy' })
  // A loss is a fall without a sign.
  expect(compare(row, [told('loss', 60)])[0]).toMatchObject({ independent_low: 60, judgement: 'agrees' })
  expect(compare({ ...row, direction: 'level' }, [told('change', -60)])[0]).toMatchObject({
    independent_low: -60,
    judgement: 'discrepancy',
    difference: 120,
  })
})

test('a share in words is compared with a percentage', () => {
  const [found] = compare({ ...figure('half', 0.5), unit: 'share' }, [told('change', 52.9)])
  expect(found).toMatchObject({ independent_low: 0.529, independent_unit: 'share', judgement: 'rounding' })
  expect(found?.difference).toBe(-0.029)
})

describe('the number of something else', () => {
  test('is a discrepancy of definition where the counterparts differ', () => {
    expect(lines(million, [told('arrivals_from_KEN', 2e6)])).toEqual(['*a discrepancy definition 0'])
    const row = { ...figure('nearly 60%', 60, 60, 'nearly'), unit: 'percent' }
    expect(lines(row, [told('change_from_KEN', 60)])).toEqual(['*a discrepancy definition 0'])
  })
  test('another number of something else is not comparable', () => {
    expect(lines(million, [told('arrivals_from_KEN', 1e6)])).toEqual(['*a not_comparable definition'])
  })
  test('is not looked at where there is a figure of the same counterpart', () => {
    const both = [told('arrivals_from_KEN', 2e6), told('arrivals', 1.4e6, { source_id: 'b' })]
    expect(lines(million, both)).toEqual(['*b discrepancy amount 600000'])
  })
  test('is told by a note of the meaning, of that source alone', () => {
    const meanings = [{ measure: 'arrivals', source_id: 'a', explanation: 'The source counts ships.' }]
    const rows = compare(million, [told('arrivals', 2e6), told('arrivals', 2e6, { source_id: 'b' })], meanings)
    expect(rows.map((row) => [row.judgement, row.difference_kind, row.is_verdict])).toEqual([
      ['discrepancy', 'definition', false],
      ['agrees', null, true],
    ])
    expect(rows[0]?.explanation).toBe('Fiji: the title of arrivals, 2019. The source counts ships.')
  })
  test('does not make another number a matter of meaning', () => {
    const meanings = [{ measure: 'arrivals', source_id: 'a', explanation: 'The source counts ships.' }]
    expect(lines(million, [told('arrivals', 1e6)], meanings)).toEqual(['*a discrepancy amount 1000000'])
  })
})

test('of two sources the nearer is the verdict', () => {
  const both = [told('arrivals', 1e6), told('arrivals', 1.4e6, { source_id: 'b' })]
  expect(lines({ ...figure('over 2 million', 2e6, null, 'at_least') }, both)).toEqual([
    'a discrepancy amount 1000000',
    '*b discrepancy amount 600000',
  ])
})

test('open bounds have no difference of their own', () => {
  const [found] = compare({ ...figure('over 2 million', 2e6, null, 'at_least') }, [told('arrivals', 3e6)])
  expect(found).toMatchObject({ judgement: 'agrees', difference: 0, difference_low: -1e6, difference_high: null })
})
