import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { chartCss, charts } from '../../../pipeline/site/charts/index.ts'
import type { Row } from '../../../pipeline/validate/rule.ts'
import { isWellFormed, release, shapes, texts } from './drawn.ts'

const hostile = '<img src=x onerror="alert(1)">&\u0000\u00a0&quot;\'</text></svg><script>alert(2)</script>'

/** Every text of the rows made hostile, but for what charts go by. */
function poisoned(): Map<string, Row[]> {
  const kept =
    /^(\w+_id|\w*iso3|table|row_id|statement|judgement|flow|status|excluded_reason|unit|direction|topic|coverage_status|figure_role|dimension|kind|measure|accumulation|item_category|\w*date\w*|as_of|period|qualifier)$/
  const change = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' && !kept.test(column) ? `${hostile}${value}` : value,
      ]),
    )
  return new Map([...release].map(([name, rows]) => [name, rows.map(change)]))
}

const pictures = (tables: typeof release) => charts(tables).flatMap(({ svg, svgNarrow }) => [svg, svgNarrow])

describe.each([
  ['the release', release],
  ['hostile rows', poisoned() as unknown as typeof release],
])('of %s', (_, tables) => {
  test('charts are there, with other names', () => {
    const ids = charts(tables).map(({ id }) => id)
    expect(ids).toEqual([
      'gifts',
      'case-counts',
      'estimates',
      'gifts-without-number',
      'gift-dates',
      'verdicts',
      'coverage',
    ])
  })

  test('SVG holds shapes and text alone: no script, style, id, event, image or address', () => {
    for (const svg of pictures(tables)) {
      const tags = [...svg.matchAll(/<([\w:]+)/g)].map(([, tag]) => tag ?? '')
      const known = ['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'title']
      expect(tags.filter((tag) => !known.includes(tag))).toEqual([])
      const attributes = known.flatMap((tag) => shapes(svg, tag)).flatMap((shape) => Object.keys(shape.attributes))
      expect(attributes.filter((name) => /^(on|style$|id$|href|xlink|aria-)/.test(name))).toEqual(['aria-label'])
      expect(isWellFormed(svg)).toBe(true)
    }
  })

  test('figures are finite and nothing is drawn in a colour without a fallback', () => {
    for (const svg of pictures(tables)) expect(svg).not.toMatch(/NaN|Infinity|undefined|var\(/)
  })
})

test('hostile words are shown as words', () => {
  const all = pictures(poisoned() as unknown as typeof release).join('')
  expect(all).toContain('&lt;img src=x')
  expect(all).not.toContain('\u0000')
  expect(all).not.toMatch(/<img|<script/)
})

test('tables without rows make no chart', () => {
  expect(charts(new Map())).toEqual([])
  expect(charts(new Map([...release].map(([name]) => [name, []])))).toEqual([])
})

test('rows without any figure or date make charts that say so', () => {
  const bare = new Map(
    [...release].map(([name, rows]) => [
      name,
      rows.map((row) => ({
        ...row,
        ...Object.fromEntries(
          ['value_low', 'value_high', 'value_text', 'date_start', 'date_end']
            .filter((column) => column in row)
            .map((column) => [column, null]),
        ),
      })),
    ]),
  )
  const made = charts(bare)
  expect(made.map(({ id }) => id)).toEqual([
    'case-counts',
    'gifts-without-number',
    'gift-dates',
    'verdicts',
    'coverage',
  ])
  expect(made.find(({ id }) => id === 'gift-dates')?.title).toBe('82 gifts; 82 of 82 have no date of their own')
  expect(texts(made[0]?.svg ?? '')).toContain('no number · against 771')
  for (const svg of pictures(bare)) expect(svg).not.toMatch(/NaN|Infinity/)
})

test('thousands of rows make pictures that are no larger than a page bears', () => {
  const times = (rows: readonly Row[], count: number): Row[] =>
    Array.from({ length: count }, (_, i) =>
      rows.map((row) => ({
        ...row,
        ...('donor' in row ? { donor: `${row.donor} ${i}`, donor_iso3: null, unit: `u${i}` } : {}),
      })),
    ).flat()
  const large = new Map(
    [...release].map(([name, rows]) => [
      name,
      ['donations', 'case_counts', 'economic_estimates'].includes(name) ? times(rows, 40) : rows,
    ]),
  )
  for (const chart of charts(large)) {
    expect(chart.svg.length).toBeLessThan(120_000)
    expect(chart.alt.length).toBeLessThan(12_000)
  }
  const gifts = charts(large).find(({ id }) => id === 'gifts')
  expect(gifts?.rows.length).toBeGreaterThan(1000)
  expect(gifts?.caption).toMatch(/Of [\d,]+ sums \d+ are drawn; the data have them all\.$/)
})

test('the same bytes in another time zone, locale and process', () => {
  const code = `
    const { charts } = await import('./pipeline/site/charts/index.ts')
    const { readTables } = await import('./pipeline/read-tables.ts')
    const { createHash } = await import('node:crypto')
    process.stdout.write(createHash('sha256').update(JSON.stringify(charts(readTables('out/latest')))).digest('hex'))`
  const own = createHash('sha256')
    .update(JSON.stringify(charts(release)))
    .digest('hex')
  const env = { ...process.env, TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' }
  const found = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    env,
    encoding: 'utf8',
  })
  expect(found).toBe(own)
})

describe('colours', () => {
  const channel = (hex: string) => {
    const value = Number.parseInt(hex, 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const luminance = (colour: string) =>
    0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (light + 0.05) / (dark + 0.05)
  }
  const palettes = [/^:root\{(.*)\}$/m, /^:root\[data-theme=dark\]\{(.*)\}$/m].map((rule) =>
    Object.fromEntries(
      [...(rule.exec(chartCss)?.[1] ?? '').matchAll(/--chart-(\w+):(#\w{6})/g)].map(([, name, colour]) => [
        name,
        colour,
      ]),
    ),
  )

  test.each(palettes.map((palette) => palette as Record<string, string>))(
    'are read against the page, in light and dark: %o',
    (palette) => {
      const { paper = '', grid = '', ...inks } = palette
      expect(Object.keys(inks)).toEqual(['to', 'from', 'beside', 'assumed', 'muted'])
      for (const name of ['to', 'from', 'muted']) expect(contrast(inks[name] ?? '', paper)).toBeGreaterThanOrEqual(4.5)
      for (const colour of Object.values(inks)) expect(contrast(colour ?? '', paper)).toBeGreaterThanOrEqual(3)
      expect(grid).toMatch(/^#/)
    },
  )

  test('every class of a mark has a rule, and its colour as fallback', () => {
    const used = new Set(
      pictures(release).flatMap((svg) =>
        [...svg.matchAll(/(fill|stroke)-(to|from|beside|assumed|muted|grid|paper)\b/g)].map(([name]) => name),
      ),
    )
    expect(used.size).toBeGreaterThan(5)
    for (const name of used) expect(chartCss).toContain(`.chart .${name}{`)
    for (const svg of pictures(release))
      for (const shape of ['g', 'path', 'rect', 'circle', 'text'].flatMap((tag) => shapes(svg, tag)))
        for (const [, attribute = ''] of (shape.attributes.class ?? '').matchAll(/(fill|stroke)-\w+/g))
          expect(shape.attributes[attribute]).toMatch(/^#[0-9a-f]{6}$/)
  })
})

test('letters are at least 11 pixels high on a phone of 320', () => {
  for (const { svgNarrow } of charts(release)) {
    const [root] = shapes(svgNarrow, 'svg')
    const sizes = [...svgNarrow.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes) * (288 / Number(root?.attributes.width))).toBeGreaterThanOrEqual(11)
  }
})
