import * as Plot from '@observablehq/plot'
import type { RowOf } from '../../../schemas/index.ts'
import { compose, draw, element, fontSize, line, type Panel, stacked } from './draw.ts'
import { greatest } from './extent.ts'
import { ink, paper } from './palette.ts'
import { clipped, interval, short, wrapped } from './words.ts'

type Estimate = RowOf<'economic_estimates'>
type Role = Estimate['figure_role']

/** A row with its name and with the letters and digits of its scenario and estimator. */
export interface Marked {
  readonly row: Estimate
  readonly name: string
  readonly badge: string
}

/** Shape and colour by the part that a figure plays. */
const roles = {
  observed: { symbol: 'circle', colour: ink('to'), path: 'M-4.5,0A4.5,4.5,0,1,0,4.5,0A4.5,4.5,0,1,0,-4.5,0Z' },
  estimate: { symbol: 'diamond2', colour: ink('from'), path: 'M0,-6L6,0L0,6L-6,0Z' },
  premise: { symbol: 'triangle', colour: ink('assumed'), path: 'M0,-6L5.6,4.4L-5.6,4.4Z' },
  result: { symbol: 'square', colour: ink('beside'), path: 'M-4.4,-4.4H4.4V4.4H-4.4Z' },
} as const satisfies Readonly<Record<Role, unknown>>

const headHeight = 24
const rowHeight = 44
const axisHeight = 18
const inset = 8
const below = 8

/** What the shapes mean. */
export const estimateKey = (): Panel =>
  compose(
    22,
    (Object.keys(roles) as Role[]).flatMap((role, i) => [
      element('path', { d: roles[role].path, transform: `translate(${8 + i * 88},10)`, fill: roles[role].colour }),
      line(role, { x: 19 + i * 88, y: 15 }),
    ]),
  )

/** What letters and digits stand for. */
export function estimateNotes(notes: readonly string[]): Panel {
  const lines = notes
    .slice(0, 20)
    .flatMap((note) => wrapped(note, 48).map((text, i) => (i === 0 ? text : `    ${text}`)))
  return compose(
    lines.length * 17,
    lines.map((text, i) => line(text, { x: text.startsWith(' ') ? 18 : 0, y: 14 + i * 17, fill: ink('muted') })),
  )
}

const printed = ({ row }: Marked): string => row.value_text ?? interval(row.value_low, row.value_high)

/** The name, cut to what there is room for, with its letter and digit. */
const named = ({ name, badge }: Marked, room: number): string => `${clipped(name, room - badge.length)}${badge}`

/** Figures without another of their unit: in words, since there is no scale to put them on. */
export function loneEstimates(marked: readonly (Marked & { readonly kind: string })[]): Panel[] {
  if (marked.length === 0) return []
  const entries = marked.map((one) => {
    const { path: d, colour: fill } = roles[one.row.figure_role]
    return compose(44, [
      element('path', { d, transform: 'translate(8,10)', fill }),
      line(named(one, 44), { x: 20, y: 14 }),
      line(`${one.kind}: ${printed(one)}`, { x: 20, y: 31, fill: ink('muted') }),
    ])
  })
  return [stacked([compose(headHeight, [line('One figure in its unit', { y: 14, bold: true })]), ...entries])]
}

const lowOf = ({ value_low }: Estimate): number => value_low ?? 0
const highOf = ({ value_high, value_low }: Estimate): number => value_high ?? value_low ?? 0

type Placed = Marked & { readonly at: number }

const colour = ({ row }: Placed): string => roles[row.figure_role].colour
const hint = ({ row }: Placed): string => row.label

/** Where the printed figure stands: beside its mark if there is room, else above, at the end of the line. */
function placeOf({ row }: Placed, most: number): 'after' | 'before' | 'above' {
  const [low, high] = [lowOf(row) / most, row.value_high === null ? 1 : highOf(row) / most]
  return high <= 0.5 ? 'after' : low >= 0.5 ? 'before' : 'above'
}

function words(rows: readonly Placed[], most: number) {
  const at = (place: 'after' | 'before' | 'above') => rows.filter((one) => placeOf(one, most) === place)
  const room = (one: Placed): number => (placeOf(one, most) === 'above' ? 44 - printed(one).length : 46)
  const figure = { y: 'at', dy: below, text: printed, stroke: paper, strokeWidth: 5, fill: 'currentColor' } as const
  return [
    Plot.text(rows, {
      x: 0,
      y: 'at',
      dx: -inset,
      dy: -9,
      textAnchor: 'start',
      text: (one: Placed) => named(one, room(one)),
      title: hint,
    }),
    Plot.text(at('after'), { ...figure, x: ({ row }: Placed) => highOf(row), dx: 12, textAnchor: 'start' }),
    Plot.text(at('before'), { ...figure, x: ({ row }: Placed) => lowOf(row), dx: -12, textAnchor: 'end' }),
    Plot.text(at('above'), { y: 'at', x: most, dx: inset, dy: -9, textAnchor: 'end', text: printed }),
  ]
}

/** A mark at each end, and a band between the two; an arrow where the upper end is open. */
function shapes(rows: readonly Placed[], most: number) {
  const wide = rows.filter(({ row }) => row.value_low !== row.value_high)
  const dotsAt = (some: readonly Placed[], end: (row: Estimate) => number) =>
    Plot.dot(some, {
      x: ({ row }: Placed) => end(row),
      y: 'at',
      dy: below,
      r: 5,
      symbol: ({ row }: Placed) => roles[row.figure_role].symbol,
      fill: colour,
      title: hint,
    })
  return [
    Plot.link(wide, {
      x1: ({ row }: Placed) => lowOf(row),
      x2: ({ row }: Placed) => row.value_high ?? most,
      y1: 'at',
      y2: 'at',
      dy: below,
      stroke: colour,
      strokeWidth: 5,
      strokeOpacity: 0.45,
    }),
    Plot.text(
      wide.filter(({ row }) => row.value_high === null),
      { x: most, y: 'at', dy: below, dx: 3, text: () => '▸', fill: colour },
    ),
    dotsAt(
      rows.filter(({ row }) => row.value_low !== null),
      lowOf,
    ),
    dotsAt(
      wide.filter(({ row }) => row.value_high !== null),
      highOf,
    ),
  ]
}

/** Figures of one unit and direction; `ofUnit`, all of the unit, set the scale. */
export function estimatePanel(heading: string, marked: readonly Marked[], ofUnit: readonly Estimate[]): Panel {
  const isOpen = ofUnit.some(({ value_high }) => value_high === null)
  const most = greatest(ofUnit.map(highOf), 0) * (isOpen ? 1.1 : 1) || 1
  const rows = marked.map((one, at) => ({ ...one, at }))
  const height = axisHeight + rows.length * rowHeight
  const drawn = draw(height, {
    marginTop: axisHeight,
    marginLeft: inset,
    marginRight: inset,
    x: { domain: [0, most], axis: null },
    y: { type: 'linear', domain: [-0.5, rows.length - 0.5], range: [axisHeight, height], axis: null },
    marks: [
      Plot.axisX({
        anchor: 'top',
        ticks: short(most).length > 4 ? 2 : 4,
        tickSize: 0,
        tickPadding: 4,
        label: null,
        tickFormat: short,
        fontSize,
        color: ink('muted'),
      }),
      Plot.link(rows, { x1: 0, x2: most, y1: 'at', y2: 'at', dy: below, stroke: ink('grid') }),
      ...words(rows, most),
      ...shapes(rows, most),
    ],
  })
  return stacked([compose(headHeight, [line(heading, { y: 14, bold: true })]), drawn])
}
