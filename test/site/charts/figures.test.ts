import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../pipeline/derive/typed-rows.ts'
import { chartOf, release, shapes, texts, withRows } from './drawn.ts'

const placeOf = (transform: string | undefined): number =>
  Number(/translate\((-?[\d.]+)/.exec(transform ?? '')?.[1] ?? Number.NaN)

describe('case counts', () => {
  const chart = chartOf('case-counts')
  const counts = rowsOf(release, 'case_counts')
  const verdicts = rowsOf(release, 'corroborations').filter((row) => row.table === 'case_counts' && row.is_verdict)

  test('each count with the figure of its verdict', () => {
    const expected = counts.map((row) => {
      const verdict = verdicts.find(({ row_id }) => row_id === row.case_count_id)
      return [
        row.value_low,
        row.value_high,
        verdict?.independent_low ?? null,
        verdict?.independent_high ?? null,
        verdict?.judgement ?? null,
      ]
    })
    const found = chart.rows.map((row) => [row[3], row[4], row[5], row[6], row[8]])
    expect(found.map((row) => row.join()).sort()).toEqual(expected.map((row) => row.join()).sort())
  })

  test('the title counts what agrees and names what is furthest off', () => {
    const agree = verdicts.filter(({ judgement }) => judgement === 'agrees' || judgement === 'rounding').length
    expect(chart.title).toBe(
      `${agree} of ${counts.length} case counts agree with independent figures; furthest off: imported cases, Chinese mainland, 7,711 against 771`,
    )
  })

  test('marks stand on a logarithmic scale', () => {
    const dots = shapes(chart.svgNarrow, 'circle')
    const at = (hint: string) => Number(dots.find((dot) => dot.hint === hint)?.attributes.cx)
    const [a, b, c] = [at('614,789 · same'), at('82,455 · same'), at('1,071 · same')]
    expect((a - b) / (b - c)).toBeCloseTo(Math.log10(614_789 / 82_455) / Math.log10(82_455 / 1071), 2)
    expect(chart.caption).toContain('The axis is logarithmic')
  })

  test('a difference is written and drawn, and goes with the verdict', () => {
    expect(texts(chart.svg)).toContain('7,711 · against 771')
    const changed = chartOf(
      'case-counts',
      withRows('corroborations', (rows) =>
        rows.map((row) =>
          row.independent_low === 771 && row.is_verdict
            ? { ...row, independent_low: 7711, independent_high: 7711, judgement: 'agrees' }
            : row,
        ),
      ),
    )
    expect(changed.title).toContain(
      '17 of 18 case counts agree with independent figures; furthest off: confirmed cases, Japan, 1,886 against 1,866',
    )
    expect(texts(changed.svg)).toContain('7,711 · same')
    expect(shapes(changed.svg, 'path').length).toBeLessThan(shapes(chart.svg, 'path').length)
  })
})

describe('estimates', () => {
  const chart = chartOf('estimates')
  const rows = rowsOf(release, 'economic_estimates')

  test('every figure, with its bounds, unit, scenario and estimator', () => {
    const expected = rows.map((row) => [
      row.figure_role,
      row.value_text,
      row.value_low,
      row.value_high,
      row.unit,
      row.condition,
      row.estimator,
      row.period,
    ])
    expect(chart.rows.map((row) => row.slice(4).join('|')).sort()).toEqual(expected.map((row) => row.join('|')).sort())
  })

  test('the title gives the span of falls in the two commonest units', () => {
    const falls = rows.filter(({ direction }) => direction === 'decrease')
    const ends = (unit: string) =>
      falls
        .filter((row) => row.unit === unit)
        .flatMap(({ value_low, value_high }) => [value_low, value_high])
        .filter((end) => end !== null)
    expect([Math.min(...ends('percent')), Math.max(...ends('percent'))]).toEqual([0.07, 90])
    expect([Math.min(...ends('USD')), Math.max(...ends('USD'))]).toEqual([2e8, 1e10])
    expect(chart.title).toBe(
      `${rows.length} economic figures: ${falls.length} are falls or losses, of 0.07 to 90 percent and 200 million to 10 billion USD`,
    )
  })

  test('all figures of a unit stand on one scale from nought, whichever way they go', () => {
    const xOf = (unit: string, value: number) => {
      const row = rows.find((one) => one.unit === unit && one.value_low === value)
      const marks = [...shapes(chart.svgNarrow, 'path'), ...shapes(chart.svgNarrow, 'circle')].filter(
        ({ hint }) => hint === row?.label.replaceAll('&', '&amp;'),
      )
      const [mark] = marks
      return mark?.tag === 'circle' ? Number(mark.attributes.cx) : placeOf(mark?.attributes.transform)
    }
    const [fall, level] = [xOf('percent', 90), xOf('percent', 70)]
    expect((level - 8) / (fall - 8)).toBeCloseTo(70 / 90, 2)
    expect((xOf('USD', 3e9) - 8) / (xOf('USD', 1e10) - 8)).toBeCloseTo(0.3, 2)
  })

  test('scenarios and estimators are told apart by badges that are explained', () => {
    const words = texts(chart.svg)
    for (const estimator of new Set(rows.map((row) => row.estimator)))
      if (estimator !== null)
        expect(words.some((text) => /^\[\d\] by /.test(text) && text.endsWith(estimator))).toBe(true)
    expect(words.filter((text) => /^\[[A-Z]\] if /.test(text))).toHaveLength(
      new Set(rows.map((row) => row.scenario_id)).size - 1,
    )
    expect(words).toContain('ASEAN: economic loss [B]')
  })

  test('an open end is drawn as an arrow and said so', () => {
    const open = rows.filter(({ value_high }) => value_high === null).length
    expect(texts(chart.svg).filter((text) => text === '▸')).toHaveLength(open)
  })
})
