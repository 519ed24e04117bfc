import * as Plot from '@observablehq/plot'
import type { RowOf } from '../../../schemas/index.ts'
import { compose, draw, element, line, type Panel, panelWidth } from './draw.ts'
import { ink } from './palette.ts'
import { clipped, grouped, interval } from './words.ts'

/** A count of the documents with what independent sources say of it. */
export interface Count {
  readonly area: string
  /** "Confirmed cases", "Deaths, new". */
  readonly kind: string
  readonly low: number | null
  readonly high: number | null
  readonly asOf: string | null
  readonly verdict: RowOf<'corroborations'> | null
  /** Independent figures that were compared, besides that of the verdict. */
  readonly others: readonly number[]
}

export const independent = ({ verdict }: Count): string | null =>
  verdict === null || (verdict.independent_low === null && verdict.independent_high === null)
    ? null
    : interval(verdict.independent_low, verdict.independent_high)

const rowHeight = 40
const headHeight = 44
/** Of the middle of its row, where the marks of a count stand, below its words. */
const below = 9
const inset = 8

const diamond = 'M0,-7.5L7.5,0L0,7.5L-7.5,0Z'

/** What the marks mean. */
export const caseKey = (): Panel =>
  compose(40, [
    element('circle', { cx: 8, cy: 9, r: 4.5, fill: ink('to') }),
    line('as printed', { x: 20, y: 14 }),
    element('path', {
      d: diamond,
      transform: 'translate(118,9)',
      fill: 'none',
      stroke: ink('beside'),
      'stroke-width': 2,
    }),
    line('independent', { x: 131, y: 14 }),
    element('path', { d: 'M8,22V36', stroke: ink('muted'), 'stroke-width': 1.5 }),
    line('further independent figures', { x: 20, y: 34 }),
  ])

const ends = ({ low, high, others, verdict }: Count): number[] =>
  [low, high, ...others, verdict?.independent_low ?? null, verdict?.independent_high ?? null].filter(
    (value) => value !== null && value > 0,
  ) as number[] // null is left out

/** Whole powers of ten around all figures, so that every panel has the same axis. */
function powersAround(counts: readonly Count[]): number[] {
  const all = counts.flatMap(ends)
  const digits = (value: number): number => String(Math.floor(value)).length
  const first = Math.min(...all.map(digits), 9) - 1
  const last = Math.max(...all.map(digits), first + 1)
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
}

/** "481 · against 48", "2,600 · same". */
function inWords(count: Count): string {
  const printed = count.low === null && count.high === null ? 'no number' : interval(count.low, count.high)
  const found = independent(count)
  if (found === null) return `${printed} · none found`
  if (found === printed) return `${printed} · same`
  if (count.verdict?.judgement === 'agrees') return `${printed} · holds ${found}`
  return `${printed} · against ${found}`
}

const printedAt = ({ low, high }: Count): number | null => (low === high ? low : null)
const foundAt = ({ verdict }: Count): number | null => verdict?.independent_low ?? verdict?.independent_high ?? null

const isApart = ({ verdict }: Count): boolean => verdict?.judgement === 'discrepancy'

const tick = (value: number): string => (value >= 1e6 ? `${value / 1e6} m` : grouped(value))

/** Counts of one kind, largest first; `all` sets the axis. */
export function casePanel(heading: string, counts: readonly Count[], all: readonly Count[]): Panel {
  const powers = powersAround(all)
  const rows = counts.map((count, i) => ({ ...count, at: i }))
  type Placed = (typeof rows)[number]
  const y = { y: (row: Placed) => row.at, dy: below }
  const apart = rows.filter((row) => isApart(row) && foundAt(row) !== null)
  const others = rows.flatMap((row) => row.others.map((value) => ({ at: row.at, value })))
  const steps = rows.flatMap(({ at }) => powers.map((power) => ({ at, power })))
  const left = powers[0] ?? 1
  const right = powers.at(-1) ?? 10
  return draw(headHeight + rows.length * rowHeight, {
    marginTop: headHeight,
    marginLeft: inset,
    marginRight: inset,
    x: { type: 'log', domain: [left, right], axis: null },
    y: {
      type: 'linear',
      domain: [-0.5, rows.length - 0.5],
      axis: null,
      reverse: false,
      range: [headHeight, headHeight + rows.length * rowHeight],
    },
    marks: [
      Plot.ruleY(rows, { y: 'at', dy: below, stroke: ink('grid') }),
      Plot.ruleX(steps, {
        x: 'power',
        y1: ({ at }: { at: number }) => at - 0.09,
        y2: ({ at }: { at: number }) => at + 0.09,
        dy: below,
        stroke: ink('grid'),
      }),
      Plot.text([heading], {
        frameAnchor: 'top-left',
        dx: -inset,
        dy: -headHeight + 2,
        fontWeight: 600,
        className: 'bold',
      }),
      ...powers.map((power) =>
        Plot.text([power], {
          x: power,
          frameAnchor: 'top',
          text: tick,
          textAnchor: power === left ? 'start' : power === right ? 'end' : 'middle',
          dx: power === left ? -inset : power === right ? inset : 0,
          dy: -18,
          fill: ink('muted'),
        }),
      ),
      Plot.text(rows, {
        x: left,
        ...y,
        dy: -9,
        dx: -inset,
        textAnchor: 'start',
        text: (row: Placed) => clipped(row.area, 24),
        fontWeight: 600,
        className: 'bold',
      }),
      Plot.text(rows, {
        x: right,
        ...y,
        dy: -9,
        dx: inset,
        textAnchor: 'end',
        text: inWords,
        fill: (row: Placed) => (isApart(row) ? ink('from') : 'currentColor'),
      }),
      Plot.ruleX(others, {
        x: 'value',
        y1: ({ at }: { at: number }) => at - 0.17,
        y2: ({ at }: { at: number }) => at + 0.17,
        dy: below,
        stroke: ink('muted'),
        strokeWidth: 1.5,
      }),
      Plot.link(apart, {
        x1: printedAt,
        x2: foundAt,
        y1: 'at',
        y2: 'at',
        dy: below,
        stroke: ink('from'),
        strokeWidth: 2,
      }),
      Plot.link(
        rows.filter(({ low, high }) => low !== high),
        {
          x1: (row: Placed) => Math.max(row.low ?? left, left),
          x2: (row: Placed) => row.high ?? right,
          y1: 'at',
          y2: 'at',
          dy: below,
          stroke: ink('to'),
          strokeWidth: 5,
          strokeOpacity: 0.6,
        },
      ),
      Plot.dot(
        rows.filter((row) => printedAt(row) !== null),
        { x: printedAt, ...y, r: 4.5, fill: ink('to'), title: inWords },
      ),
      Plot.dot(
        rows.filter((row) => foundAt(row) !== null),
        { x: foundAt, ...y, r: 6, symbol: 'diamond2', stroke: ink('beside'), strokeWidth: 2, title: inWords },
      ),
    ],
    width: panelWidth,
  })
}
