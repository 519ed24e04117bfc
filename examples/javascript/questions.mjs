// Five questions about the report, with plain JavaScript and Observable Plot. Starts from the files of the release alone:
// run it in a folder that holds out/latest. What each question takes in and leaves out stands in examples/README.md.
import { readFile, writeFile } from 'node:fs/promises'
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

const read = async (table) => JSON.parse(await readFile(`out/latest/json/${table}.json`, 'utf8'))

/** Rows by the text that `key` gives, in the order in which they first come. */
const group = (rows, key) => {
  const groups = new Map()
  for (const row of rows) {
    const name = JSON.stringify(key(row))
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups.values()]
}

const donations = await read('donations')
const corroborations = await read('corroborations')
const areas = new Map((await read('areas')).map((area) => [area.area_id, area]))

// 1. Masks given, to and from China. The sum of one end: null without any number, or where one is open.
const sum = (ends) => (ends.length === 0 || ends.includes(null) ? null : ends.reduce((total, end) => total + end, 0))

const totals = (gifts) => {
  const counted = gifts.filter((gift) => gift.counts_in_totals)
  const numbered = counted.filter((gift) => gift.value_text !== null)
  return {
    low: sum(numbered.map((gift) => gift.value_low)),
    high: sum(numbered.map((gift) => gift.value_high)),
    rows_counted: numbered.length,
    open_rows: numbered.filter((gift) => gift.value_low === null || gift.value_high === null).length,
    rows_without_number: counted.length - numbered.length,
    rows_left_out: gifts.length - counted.length,
  }
}

const maskRows = donations
  .filter(({ item_category, flow }) => item_category === 'mask' && (flow === 'to_china' || flow === 'from_china'))
  .map((gift) => ({ ...gift, party: gift.flow === 'to_china' ? gift.donor_iso3 : gift.recipient_iso3 }))
const sumsBy = (key) => group(maskRows, key).map((gifts) => ({ ...key(gifts[0]), ...totals(gifts) }))
const masks = sumsBy(({ flow, party, unit }) => ({ flow, party, unit }))
const masks_total = sumsBy(({ flow, unit }) => ({ flow, unit }))

// 2. Who gave and who received how many gifts. Rows are things given; rows that share gift_id are one act of giving.
const counted = donations.filter((gift) => gift.counts_in_totals)
const acts = (rows) => new Set(rows.flatMap((gift) => gift.gift_id ?? [])).size
const gifts = [...new Set(counted.flatMap((gift) => [gift.donor_iso3, gift.recipient_iso3]))].map((party) => {
  const given = counted.filter((gift) => gift.donor_iso3 === party)
  const received = counted.filter((gift) => gift.recipient_iso3 === party)
  return {
    party,
    rows_given: given.length,
    acts_given: acts(given),
    rows_received: received.length,
    acts_received: acts(received),
  }
})

// 3. Case counts that differ from independent figures: one verdict a figure.
const verdictRows = corroborations.filter((row) => row.is_verdict)
const titles = new Map((await read('reference_sources')).map((source) => [source.reference_source_id, source.title]))
const caseCounts = new Map((await read('case_counts')).map((row) => [row.case_count_id, row]))
const caseRows = verdictRows.filter((row) => row.table === 'case_counts')
const count = (rows, key) => group(rows, key).map((members) => ({ ...key(members[0]), figures: members.length }))
const case_verdicts = count(caseRows, ({ judgement }) => ({ judgement }))
const case_differences = caseRows
  .filter(({ judgement }) => judgement === 'discrepancy' || judgement === 'rounding')
  .map((row) => {
    const figure = caseCounts.get(row.row_id)
    return {
      row_id: row.row_id,
      area: figure.area,
      measure: figure.measure,
      low: figure.value_low,
      high: figure.value_high,
      independent_low: row.independent_low,
      independent_high: row.independent_high,
      difference_low: row.difference_low,
      difference_high: row.difference_high,
      kind: row.difference_kind,
      source: titles.get(row.reference_source_id),
    }
  })

// 4. Estimates of loss and growth, as intervals in US dollars or percent.
const dollars = new Map(
  (await read('usd_values')).filter((row) => row.statement === 'value').map((row) => [row.row_id, row]),
)
const estimates = (await read('economic_estimates'))
  .filter(({ figure_role }) => figure_role === 'estimate' || figure_role === 'result')
  .map(({ estimate_id: row_id, estimator, area, indicator, direction, unit, value_low, value_high }) => {
    const usd = dollars.get(row_id)
    const value = usd
      ? { unit: 'USD', low: usd.usd_low, high: usd.usd_high }
      : { unit, low: value_low, high: value_high }
    return { row_id, estimator, area, indicator, direction, ...value }
  })
  .filter(({ unit }) => ['USD', 'percent', 'percentage_point'].includes(unit))

// 5. What independent sources say, and which neighbours no gift is told of.
const verdicts = count(verdictRows, ({ table, judgement }) => ({ table, judgement }))
const coverage = (await read('coverage')).filter(({ topic }) => topic === 'gifts')
const neighbours_without_gift = group(coverage, (row) => row.area_id)
  .filter((rows) => rows.every((row) => row.coverage_status === 'not_mentioned'))
  .map((rows) => {
    const [{ area_id }] = rows
    const { name_en, name_zh } = areas.get(area_id)
    return { area_id, name_en, name_zh, group_rows: rows.reduce((total, row) => total + row.group_row_count, 0) }
  })

const answers = {
  masks,
  masks_total,
  gifts,
  case_verdicts,
  case_differences,
  estimates,
  verdicts,
  neighbours_without_gift,
}
await writeFile('answers-javascript.json', `${JSON.stringify(answers, null, 1)}\n`)

// Plots, as files of their own that any browser shows.
const { document } = parseHTML('<!doctype html><html><body></body></html>')
const draw = async (name, options) => {
  const svg = Plot.plot({ document, style: { fontFamily: 'sans-serif', background: 'white' }, ...options })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  await writeFile(name, `${svg.outerHTML}\n`)
}
const nameOf = (id) => areas.get(id)?.name_en ?? 'several, or no one country'
const ways = { to_china: 'to China', from_china: 'from China' }
const colours = { to_china: '#b5432e', from_china: '#1f6f8b' }

// One unit at a time; what has no number has no unit either.
const bars = masks
  .filter(({ unit, rows_counted }) => unit === 'item' || rows_counted === 0)
  .map((row) => ({ ...row, name: nameOf(row.party), way: ways[row.flow] }))
const amount = new Intl.NumberFormat('en')
const text = ({ rows_counted, low, high }) => {
  if (rows_counted === 0) return 'no number stated'
  if (high === null) return low === null ? 'open' : `${amount.format(low)} or more`
  if (low === null) return `up to ${amount.format(high)}`
  return low === high ? amount.format(low) : `${amount.format(low)} to ${amount.format(high)}`
}
await draw('masks.svg', {
  ariaLabel: 'Bars: masks given to and from China, by country',
  width: 760,
  height: 300,
  marginLeft: 90,
  marginRight: 90,
  marginTop: 10,
  marginBottom: 40,
  x: { label: 'masks given, as the report states them (pale: up to the upper bound)', tickFormat: 's', grid: true },
  y: { label: null },
  fy: { label: null, domain: Object.values(ways) },
  color: { domain: Object.keys(colours), range: Object.values(colours) },
  marks: [
    Plot.barX(bars, { fy: 'way', y: 'name', x: 'high', fill: 'flow', fillOpacity: 0.35, sort: { y: '-x' } }),
    Plot.barX(bars, { fy: 'way', y: 'name', x: 'low', fill: 'flow' }),
    Plot.text(bars, {
      fy: 'way',
      y: 'name',
      x: ({ low, high }) => high ?? low ?? 0,
      text,
      textAnchor: 'start',
      dx: 5,
    }),
    Plot.ruleX([0]),
  ],
})

const tiles = coverage.map((row) => ({
  name: nameOf(row.area_id),
  way: ways[row.direction],
  status: row.coverage_status === 'not_mentioned' && row.group_row_count > 0 ? 'group_only' : row.coverage_status,
}))
const statuses = {
  stated: ['stated', '#1f6f8b'],
  stated_without_number: ['stated, no number', '#8bbccb'],
  group_only: ['only as one of a group', '#d9d2c3'],
  not_mentioned: ['not mentioned', '#f4f1ea'],
}
await draw('gifts-stated.svg', {
  ariaLabel: 'Tiles: whether the report tells of gifts to and from China, by neighbour',
  width: 760,
  height: 160,
  marginLeft: 80,
  marginBottom: 90,
  marginTop: 40,
  x: { label: null, tickRotate: -45, tickSize: 0 },
  y: { label: null, domain: Object.values(ways), tickSize: 0 },
  color: { domain: Object.keys(statuses), range: Object.values(statuses).map(([, colour]) => colour) },
  marks: [
    Plot.cell(tiles, { x: 'name', y: 'way', fill: 'status', inset: 0.5, stroke: '#ccc' }),
    ...Object.values(statuses).flatMap(([label, colour], i) => [
      Plot.text([label], { frameAnchor: 'top-left', dx: i * 165 + 16, dy: -26, text: [label], textAnchor: 'start' }),
      Plot.dot([label], {
        frameAnchor: 'top-left',
        dx: i * 165 + 6,
        dy: -21,
        r: 6,
        fill: colour,
        stroke: '#999',
        symbol: 'square',
      }),
    ]),
  ],
})
