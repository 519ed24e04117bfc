import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../pipeline/derive/typed-rows.ts'
import { chartOf, release, shapes, texts, withRows } from './drawn.ts'

describe('gifts over time', () => {
  const chart = chartOf('gift-dates')
  const repeats = ['part_of', 'same_as', 'superseded', 'called_for', 'exported']
  const gifts = rowsOf(release, 'donations').filter(
    ({ flow, excluded_reason }) => flow !== 'other' && !repeats.includes(excluded_reason ?? ''),
  )

  test('one mark a gift, dated or not', () => {
    const marks = shapes(chart.svg, 'path').filter(({ hint }) => hint !== null)
    expect(marks).toHaveLength(gifts.length)
    expect(chart.rows.map((row) => row[6]).sort()).toEqual(gifts.map(({ label }) => label).sort())
    const byOnly = gifts.filter(({ date_start, date_end }) => date_start === null && date_end !== null)
    // A circle is drawn by arcs, a triangle without.
    const triangles = marks.filter(({ attributes }) => !attributes.d?.includes('A'))
    expect(triangles.map(({ hint }) => hint).sort()).toEqual(
      byOnly.map(({ label }) => label.replaceAll('&', '&amp;')).sort(),
    )
    const rings = [...chart.svg.matchAll(/<g[^>]* stroke-width="1.6"[^>]*>(.*?)<\/g>/g)].flatMap(([, group = '']) =>
      shapes(group, 'path'),
    )
    const promised = gifts
      .filter(({ status }) => status !== 'delivered')
      .map(({ label }) => label.replaceAll('&', '&amp;'))
    expect(rings.map(({ hint }) => hint).sort()).toEqual(promised.sort())
  })

  test('the title counts days by month, and what has none', () => {
    const inMonth = (flow: string, month: string) =>
      gifts.filter((gift) => gift.flow === flow && gift.date_start?.startsWith(month) === true).length
    const days = (flow: string) => inMonth(flow, '20')
    const none = gifts.filter(({ date_start, date_end }) => date_start === null && date_end === null).length
    expect(chart.title).toBe(
      `With a known day: ${inMonth('to_china', '2020-02')} of ${days('to_china')} gifts to China in February 2020 and ${inMonth('from_china', '2020-03')} of ${days('from_china')} gifts from China in March 2020; ${none} of ${gifts.length} have no date of their own`,
    )
    expect(texts(chart.svg)).toContain('28 with only the date of the work cited')
  })

  test('a day moved to another month changes title and text', () => {
    const changed = chartOf(
      'gift-dates',
      withRows('donations', (rows) =>
        rows.map((row) => (row.date_start === '2020-02-17' ? { ...row, date_start: '2020-01-17' } : row)),
      ),
    )
    expect(changed.title).toContain('8 of 9 gifts to China in January 2020')
    expect(changed.alt).toContain('8 in January 2020')
  })

  test('years of gifts are drawn by months, and many by one mark for several', () => {
    const [first] = gifts
    const many = Array.from({ length: 3000 }, (_, i) => ({
      ...first,
      donation_id: `d${i}`,
      date_start: `20${15 + (i % 5)}-${String((i % 12) + 1).padStart(2, '0')}-09`,
      date_end: null,
      excluded_reason: null,
      status: 'delivered',
    }))
    const chart = chartOf(
      'gift-dates',
      withRows('donations', () => many),
    )
    const per = Number(/up to (\d+) gifts/.exec(chart.caption)?.[1])
    expect(per).toBe(Math.ceil(3000 / 60 / 12))
    expect(texts(chart.svg)).toContain('given in that month')
    expect(shapes(chart.svg, 'path').filter(({ hint }) => hint !== null).length).toBe(60 * Math.ceil(50 / per))
    expect(chart.rows).toHaveLength(3000)
  })
})

describe('verdicts', () => {
  const chart = chartOf('verdicts')
  const verdicts = rowsOf(release, 'corroborations').filter(({ is_verdict }) => is_verdict)
  const of = (...judgements: string[]) => verdicts.filter(({ judgement }) => judgements.includes(judgement)).length

  test('figures by table and judgement', () => {
    for (const row of chart.rows) {
      const own = verdicts.filter(({ table }) => table === row[0])
      const counts = ['agrees', 'rounding', 'discrepancy', 'not_comparable', 'no_independent_figure'].map(
        (judgement) => own.filter((one) => one.judgement === judgement).length,
      )
      expect(row.slice(1)).toEqual([...counts, own.length])
    }
    expect(chart.rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(verdicts.length)
  })

  test('the title adds them up', () => {
    expect(chart.title).toBe(
      `${of('agrees', 'rounding')} of ${verdicts.length} figures agree with independent ones, ${of('discrepancy')} differ; for ${of('not_comparable', 'no_independent_figure')} there is none to compare`,
    )
    const changed = chartOf(
      'verdicts',
      withRows('corroborations', (rows) => rows.map((row) => ({ ...row, judgement: 'discrepancy' }))),
    )
    expect(changed.title).toContain(
      `0 of ${verdicts.length} figures agree with independent ones, ${verdicts.length} differ`,
    )
  })

  test('bars are as long as the counts', () => {
    const widths = shapes(chart.svg, 'rect').map(({ attributes }) => Number(attributes.width))
    const counts = chart.rows.flatMap((row) => row.slice(1, 6).map(Number)).filter((count) => count > 0)
    expect(widths).toHaveLength(counts.length)
    expect(Math.max(...widths) / Math.max(...counts)).toBeCloseTo(((340 / 5) * 0.6) / Math.max(...counts), 2)
  })
})

describe('coverage', () => {
  const chart = chartOf('coverage')
  const rows = rowsOf(release, 'coverage').filter(({ coverage_status }) => coverage_status !== 'not_coded')
  const count = (status: string) => rows.filter(({ coverage_status }) => coverage_status === status).length

  test('a tile for every neighbour, topic and direction', () => {
    const key = 2
    expect(shapes(chart.svg, 'rect')).toHaveLength(count('stated') + count('stated_without_number') + key)
    expect(shapes(chart.svg, 'circle')).toHaveLength(count('not_mentioned') + 1)
    expect(chart.rows).toHaveLength(rows.length)
    expect(chart.rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(
      rows.reduce((sum, row) => sum + row.row_count, 0),
    )
    expect(chart.caption).toContain('policy measures')
  })

  test('the title counts directions, and follows the rows', () => {
    const neighbours = [...new Set(rows.map(({ area_id }) => area_id))]
    const told = (area: string) =>
      rows.filter((row) => row.area_id === area && row.topic === 'gifts' && row.row_count > 0).length
    const of = (ways: number) => neighbours.filter((area) => told(area) === ways).length
    expect(chart.title).toBe(
      `Gifts in both directions are told of ${of(2)} of ${neighbours.length} neighbours, in one direction of ${of(1)}, in neither of ${of(0)}`,
    )
    const changed = chartOf(
      'coverage',
      withRows('coverage', (all) => all.filter(({ area_id }) => area_id !== 'JPN')),
    )
    expect(changed.title).toContain(`${of(2) - 1} of ${neighbours.length - 1} neighbours`)
    expect(changed.alt).not.toBe(chart.alt)
  })
})
