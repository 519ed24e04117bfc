import * as Plot from '@observablehq/plot'
import type { RowOf } from '../../../schemas/index.ts'
import { tableOf } from '../../../schemas/index.ts'
import { rowsOf, type Tables } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { spaced } from '../../wording.ts'
import { arrange } from './arrange.ts'
import type { Chart } from './chart.ts'
import { compose, draw, line, type Panel, panelWidth, stacked } from './draw.ts'
import { type Ink, ink } from './palette.ts'
import { counted, grouped } from './words.ts'

type Verdict = RowOf<'corroborations'>
type Judgement = Verdict['judgement']

/** A column for each judgement, from the best outcome to none. */
const columns: readonly { readonly judgement: Judgement; readonly head: readonly string[]; readonly colour: Ink }[] = [
  { judgement: 'agrees', head: ['agrees'], colour: 'beside' },
  { judgement: 'rounding', head: ['rounds', 'to it'], colour: 'beside' },
  { judgement: 'discrepancy', head: ['differs'], colour: 'from' },
  { judgement: 'not_comparable', head: ['not com-', 'parable'], colour: 'muted' },
  { judgement: 'no_independent_figure', head: ['none', 'found'], colour: 'muted' },
]

interface Fared {
  readonly table: Verdict['table']
  readonly name: string
  readonly all: number
  readonly counts: ReadonlyMap<Judgement, number>
}

function faredIn(verdicts: readonly Verdict[]): Fared[] {
  return [...groupBy(verdicts, ({ table }) => table)]
    .map(([table, own]) => ({
      table,
      name: tableOf(table).title,
      all: own.length,
      counts: new Map(
        columns.map(({ judgement }) => [judgement, own.filter((one) => one.judgement === judgement).length]),
      ),
    }))
    .sort((a, b) => b.all - a.all)
}

const [headHeight, rowHeight] = [40, 52]
const columnWidth = panelWidth / columns.length

function panel(fared: readonly Fared[], most: number): Panel {
  const heads = columns.flatMap(({ head }, column) =>
    head.map((text, i) =>
      line(text, { x: column * columnWidth, y: 31 - (head.length - 1 - i) * 16, fill: ink('muted') }),
    ),
  )
  const cells = fared.flatMap(({ counts, name }, row) =>
    columns.map(({ judgement, colour }, column) => {
      const count = counts.get(judgement) ?? 0
      return {
        row,
        name,
        start: column,
        end: column + (count / most) * 0.6,
        count,
        colour: ink(count === 0 ? 'muted' : colour),
        judgement,
      }
    }),
  )
  type Cell = (typeof cells)[number]
  const isHollow = ({ judgement }: Cell): boolean =>
    judgement === 'no_independent_figure' || judgement === 'not_comparable'
  const isStruck = ({ judgement }: Cell): boolean => judgement === 'rounding'
  const height = fared.length * rowHeight
  const bar = { x1: 'start', x2: 'end', y1: ({ row }: Cell) => row + 0.48, y2: ({ row }: Cell) => row + 0.88 } as const
  const some = cells.filter(({ count }) => count > 0)
  const drawn = draw(height, {
    x: { domain: [0, columns.length], axis: null },
    y: { type: 'linear', domain: [0, fared.length], range: [0, height], axis: null },
    marks: [
      Plot.ruleX(cells, {
        x: 'start',
        y1: ({ row }: Cell) => row + 0.44,
        y2: ({ row }: Cell) => row + 0.92,
        stroke: ink('grid'),
      }),
      Plot.rect(
        some.filter((cell) => !isHollow(cell) && !isStruck(cell)),
        { ...bar, fill: 'colour' },
      ),
      Plot.rect(some.filter(isStruck), { ...bar, fill: 'colour', fillOpacity: 0.45, stroke: 'colour' }),
      Plot.rect(some.filter(isHollow), { ...bar, stroke: 'colour', inset: 0.5 }),
      Plot.text(
        fared.map(({ name, all }, row) => ({ row, text: `${name}, ${grouped(all)}` })),
        {
          x: 0,
          y: ({ row }: { row: number }) => row + 0.26,
          text: 'text',
          textAnchor: 'start',
          fontWeight: 600,
          className: 'bold',
        },
      ),
      Plot.text(cells, {
        x: 'end',
        y: ({ row }: Cell) => row + 0.68,
        dx: 5,
        textAnchor: 'start',
        text: ({ count }: Cell) => grouped(count),
        fill: ({ count }: Cell) => (count === 0 ? ink('muted') : 'currentColor'),
      }),
    ],
  })
  return stacked([compose(headHeight, heads), drawn])
}

const sum = (fared: readonly Fared[], ...judgements: readonly Judgement[]): number =>
  fared.reduce((all, { counts }) => all + judgements.reduce((some, one) => some + (counts.get(one) ?? 0), 0), 0)

/** How figures fared against independent ones, by table. */
export function verdicts(tables: Tables): Chart | null {
  const all = rowsOf(tables, 'corroborations').filter(({ is_verdict }) => is_verdict)
  if (all.length === 0) return null
  const fared = faredIn(all)
  const seconds = all.filter(({ statement }) => statement === 'alt').length
  const agree = sum(fared, 'agrees', 'rounding')
  const differ = sum(fared, 'discrepancy')
  const open = sum(fared, 'not_comparable', 'no_independent_figure')
  const title = `${grouped(agree)} of ${counted(all.length, 'figure')} ${agree === 1 ? 'agrees' : 'agree'} with independent ones, ${grouped(differ)} ${differ === 1 ? 'differs' : 'differ'}; for ${grouped(open)} there is none to compare`
  const alt = `${fared.map(({ name, counts }) => `${name}: ${columns.map(({ judgement }) => `${counts.get(judgement) ?? 0} ${spaced(judgement)}`).join(', ')}`).join('. ')}.`
  const half = Math.ceil(fared.length / 2)
  const most = Math.max(1, ...fared.flatMap(({ counts }) => [...counts.values()]))
  const halves = [fared.slice(0, half), fared.slice(half)].filter((some) => some.length > 0)
  return {
    id: 'verdicts',
    title,
    caption: `One verdict a figure: it agrees with the independent one, or the independent one rounds to it, or the two differ; hollow bars are figures with nothing to compare them with. All bars have one scale. A figure that agrees is not for that reason right: both may go back to one source.${seconds === 0 ? '' : ` ${counted(seconds, 'verdict')} ${seconds === 1 ? 'is' : 'are'} of an amount stated a second time in another unit.`}`,
    unit: 'Figures',
    source: 'Table corroborations; rows with is_verdict',
    alt,
    ...arrange(
      halves.map((some) => panel(some, most)),
      `${title}. ${alt}`,
    ),
    columns: ['table', ...columns.map(({ judgement }) => spaced(judgement)), 'all'],
    rows: fared.map(({ table, counts, all: total }) => [
      table,
      ...columns.map(({ judgement }) => counts.get(judgement) ?? 0),
      total,
    ]),
  }
}
