import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../pipeline/derive/typed-rows.ts'
import { chartOf, release, shapes, texts, withRows } from './drawn.ts'

const donations = rowsOf(release, 'donations')
const nameOf = (iso3: string | null) => rowsOf(release, 'areas').find(({ area_id }) => area_id === iso3)?.name_en
const counting = donations.filter(({ counts_in_totals, flow }) => counts_in_totals && flow !== 'other')

describe('who gave what to whom', () => {
  const chart = chartOf('gifts')

  test('sums are those of the rows that count, by goods, unit, direction and country', () => {
    const expected = new Map<string, [number, number, number]>()
    for (const row of counting) {
      if (row.value_text === null) continue
      const goods = rowsOf(release, 'item_categories').find(({ item_category }) => item_category === row.item_category)
      const isTo = row.flow === 'to_china'
      const partner = nameOf(isTo ? row.donor_iso3 : row.recipient_iso3) ?? (isTo ? row.donor : row.recipient)
      const key = [goods?.name, row.unit, isTo ? 'to China' : 'from China', partner].join('|')
      const [low, high, count] = expected.get(key) ?? [0, 0, 0]
      expected.set(key, [low + (row.value_low ?? Number.NaN), high + (row.value_high ?? Number.NaN), count + 1])
    }
    const found = chart.rows.map(([goods, unit, way, partner, low, high, count]) => [
      [goods, unit, way, partner].join('|'),
      [low, high, count],
    ])
    expect(new Map(found as [string, [number, number, number]][])).toEqual(expected)
    expect(chart.rows).toHaveLength(expected.size)
  })

  test('masks, added up by hand', () => {
    const masks = (way: string, end: 4 | 5) =>
      chart.rows.filter((row) => row[0] === 'Masks' && row[2] === way).reduce((sum, row) => sum + Number(row[end]), 0)
    expect([masks('to China', 4), masks('to China', 5)]).toEqual([2_350_000, 2_350_000])
    expect([masks('from China', 4), masks('from China', 5)]).toEqual([6_730_000, 7_629_999])
    expect(chart.title).toBe('Masks: 2.35 million to China, 6.73–7.63 million from China')
    expect(chart.alt).toContain('Test kits, in kits: 122,000 from China')
  })

  test('bars are as long as their figures, in each panel on its own scale', () => {
    const widthOf = (hint: string) => shapes(chart.svg, 'rect').filter((shape) => shape.hint === hint)
    const [korea] = widthOf('China to South Korea: 5.1 million')
    const [japan] = widthOf('China to Japan: 1.42 million')
    const [back] = widthOf('South Korea to China: 2 million')
    const full = Number(korea?.attributes.width)
    expect(full).toBeGreaterThan(100)
    expect(Number(japan?.attributes.width)).toBeCloseTo((full * 1_420_000) / 5_100_000, 1)
    expect(Number(back?.attributes.width)).toBeCloseTo((full * 2_000_000) / 5_100_000, 1)
    const [low, rest] = widthOf('China to Iran: 100,000–999,999')
    expect(Number(low?.attributes.width)).toBeCloseTo((full * 100_000) / 5_100_000, 1)
    expect(Number(rest?.attributes.width)).toBeCloseTo((full * 899_999) / 5_100_000, 1)
    const [clothes] = widthOf('China to South Korea: 140,000')
    expect(Number(clothes?.attributes.width)).toBe(full)
  })

  test('gifts of the goods without a number are named below their panel, once', () => {
    expect(texts(chart.svg).filter((text) => text === '○ no number, to China: Japan, Uzbekistan')).toHaveLength(2)
    expect(texts(chart.svg)).toContain('○ no number, from China: Japan')
  })

  test('what is not drawn is counted', () => {
    const numberless = counting.filter(({ value_text }) => value_text === null).length
    const leftOut = donations.filter(({ counts_in_totals }) => !counts_in_totals).length
    expect(chart.caption).toContain(`${numberless} gifts without a number and ${leftOut} rows that no sum may hold`)
  })

  test('another figure makes another title, text and picture', () => {
    const changed = chartOf(
      'gifts',
      withRows('donations', (rows) =>
        rows.map((row) => (row.value_low === 2_000_000 && row.counts_in_totals ? { ...row, value_high: null } : row)),
      ),
    )
    expect(changed.title).toBe('Masks: at least 2.35 million to China, 6.73–7.63 million from China')
    expect(changed.alt).toContain('Masks: at least 2.35 million to China')
    expect(texts(changed.svg)).toContain('at least 2 million')
    expect(texts(changed.svg)).toContain('◂')
    expect(changed.rows.find((row) => row[3] === 'South Korea' && row[0] === 'Masks')?.slice(4, 6)).toEqual([
      5_100_000, 5_100_000,
    ])
    expect(changed.rows).toContainEqual(['Masks', 'item', 'to China', 'South Korea', 2_000_000, null, 1])
  })
})

describe('gifts without a number', () => {
  const chart = chartOf('gifts-without-number')
  const numberless = counting.filter(({ value_text }) => value_text === null)

  test('a ring for each, on the side of its direction', () => {
    const rings = shapes(chart.svg, 'circle')
    expect(rings.map(({ hint }) => hint?.replaceAll('&amp;', '&')).sort()).toEqual(
      numberless.map(({ label }) => label).sort(),
    )
    expect(chart.rows.map((row) => row[3]).sort()).toEqual(numberless.map(({ label }) => label).sort())
    const isLeft = ({ attributes }: (typeof rings)[number]) => Number(attributes.cx) < 170
    expect(rings.filter(isLeft)).toHaveLength(numberless.filter(({ flow }) => flow === 'to_china').length)
    expect(chart.title).toBe(
      `${numberless.length} of ${counting.length} gifts to or from China are told without a number`,
    )
  })
})
