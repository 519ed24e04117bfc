import * as Plot from '@observablehq/plot'
import type { RowOf } from '../../../schemas/index.ts'
import { rowsOf, type Tables } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { spaced } from '../../wording.ts'
import { arrange } from './arrange.ts'
import type { Chart } from './chart.ts'
import { compose, draw, element, line, type Panel, panelWidth, stacked } from './draw.ts'
import { namesIn } from './names.ts'
import { ink, paper } from './palette.ts'
import { byText, clipped, counted, drawnOf, listed } from './words.ts'

type Covered = RowOf<'coverage'>

/** What is told of one country. */
interface Country {
  readonly name: string
  readonly cells: ReadonlyMap<string, Covered>
}

interface Column {
  readonly key: string
  readonly text: string
}

const keyOf = ({ topic, direction }: Covered): string => `${topic} ${direction}`

const headOf = ({ topic, direction }: Covered): string => {
  const what = spaced(topic)
  return direction === 'none' ? what : `${what} ${direction === 'to_china' ? 'to China' : 'from China'}`
}

const isTold = (cell: Covered | undefined): boolean => cell !== undefined && cell.row_count > 0

/** Columns in the order of the table, without what the tables do not take. */
const columnsOf = (rows: readonly Covered[]): Column[] =>
  [...groupBy(rows, keyOf)].flatMap(([key, [first]]) => (first === undefined ? [] : [{ key, text: headOf(first) }]))

/** Countries with most told of them first. */
function countriesIn(tables: Tables, rows: readonly Covered[]): Country[] {
  const names = namesIn(tables)
  const countries = [...groupBy(rows, ({ area_id }) => area_id)].map(([id, own]) => ({
    name: names.area(id, null),
    cells: new Map(own.map((row) => [keyOf(row), row])),
  }))
  const told = ({ cells }: Country): number => [...cells.values()].filter(isTold).length
  return countries.sort((a, b) => told(b) - told(a) || byText(a.name, b.name))
}

const [labelWidth, tile, headHeight] = [104, 23, 126]

function heads(columns: readonly Column[], width: number) {
  return columns.map(({ text }, i) => {
    const x = labelWidth + (i + 0.5) * width
    const label = line(clipped(text, 20), { y: 0, fill: ink('muted') })
    return element('g', { transform: `translate(${x + 4},${headHeight - 6}) rotate(-72)` }, [label])
  })
}

/** Full with a number, framed without one, a dot where nothing is told. */
function panel(countries: readonly Country[], columns: readonly Column[]): Panel {
  const width = Math.min((panelWidth - labelWidth - 20) / columns.length, 32)
  const cells = countries.flatMap(({ name, cells: own }, row) =>
    columns.map(({ key, text }, column) => ({ row, column, cell: own.get(key), title: `${name}: ${text}` })),
  )
  type Cell = (typeof cells)[number]
  const isFull = ({ cell }: Cell): boolean => cell?.coverage_status === 'stated'
  const isFramed = ({ cell }: Cell): boolean => cell?.coverage_status === 'stated_without_number'
  const box = {
    x1: 'column',
    x2: ({ column }: Cell) => column + 1,
    y1: 'row',
    y2: ({ row }: Cell) => row + 1,
    inset: 1.5,
    rx: 2,
    title: 'title',
  } as const
  const middle = { x: ({ column }: Cell) => column + 0.5, y: ({ row }: Cell) => row + 0.5 } as const
  const height = countries.length * tile
  const drawn = draw(height, {
    marginLeft: labelWidth,
    marginRight: panelWidth - labelWidth - columns.length * width,
    x: { type: 'linear', domain: [0, columns.length], axis: null },
    y: { type: 'linear', domain: [0, countries.length], range: [0, height], axis: null },
    marks: [
      Plot.text(countries, {
        x: 0,
        y: (_: Country, i: number) => i + 0.5,
        dx: -labelWidth,
        textAnchor: 'start',
        text: ({ name }: Country) => clipped(name, 15),
        title: 'name',
      }),
      Plot.rect(cells.filter(isFull), { ...box, fill: ink('to') }),
      Plot.rect(cells.filter(isFramed), { ...box, stroke: ink('to'), strokeWidth: 1.6, inset: 2 }),
      Plot.text(cells.filter(isFull), {
        ...middle,
        text: ({ cell }: Cell) => String(cell?.row_count ?? 0),
        fill: paper,
      }),
      Plot.text(cells.filter(isFramed), {
        ...middle,
        text: ({ cell }: Cell) => String(cell?.row_count ?? 0),
        fill: ink('to'),
      }),
      Plot.dot(
        cells.filter((one) => !isFull(one) && !isFramed(one)),
        { ...middle, r: 1.5, fill: ink('muted'), title: 'title' },
      ),
    ],
  })
  return stacked([compose(headHeight, heads(columns, width)), drawn])
}

const key = (): Panel =>
  compose(44, [
    element('rect', { x: 0, y: 1, width: 17, height: 17, rx: 2, fill: ink('to') }),
    line('stated; the number counts rows', { x: 26, y: 14 }),
    element('rect', {
      x: 1,
      y: 24,
      width: 15,
      height: 15,
      rx: 2,
      fill: 'none',
      stroke: ink('to'),
      'stroke-width': 1.6,
    }),
    line('without a figure', { x: 26, y: 36 }),
    element('circle', { cx: 158, cy: 32, r: 1.5, fill: ink('muted') }),
    line('not mentioned', { x: 168, y: 36 }),
  ])

const directed = ['to_china', 'from_china'] as const

/** Of how many countries gifts are told in both directions, in one, in none. */
function titleOf(countries: readonly Country[]): string {
  const told = countries.map(
    ({ cells }) => directed.filter((direction) => isTold(cells.get(`gifts ${direction}`))).length,
  )
  const of = (count: number): number => told.filter((one) => one === count).length
  return `Gifts in both directions are told of ${of(2)} of ${counted(countries.length, 'neighbour')}, in one direction of ${of(1)}, in neither of ${of(0)}`
}

/** What is told of each neighbour, and what is not. */
export function coverage(tables: Tables): Chart | null {
  const all = rowsOf(tables, 'coverage')
  const rows = all.filter(({ coverage_status }) => coverage_status !== 'not_coded')
  if (rows.length === 0) return null
  const columns = columnsOf(rows)
  const countries = countriesIn(tables, rows)
  const shown = countries.slice(0, 80)
  const title = titleOf(countries)
  const left = [...new Set(all.filter((row) => row.coverage_status === 'not_coded').map(headOf))]
  const alt = `${columns
    .map(({ key: column, text }) => {
      const of = (status: Covered['coverage_status']) =>
        countries.filter(({ cells }) => cells.get(column)?.coverage_status === status).length
      return `${text}: stated of ${of('stated')}, without a number of ${of('stated_without_number')}, not mentioned of ${of('not_mentioned')}`
    })
    .join('. ')}.`
  const half = Math.ceil(shown.length / 2)
  const halves = [shown.slice(0, half), shown.slice(half)].filter((some) => some.length > 0)
  return {
    id: 'coverage',
    title,
    caption: `Numbers are rows of the tables, not gifts or visits in the world. That something is not mentioned does not mean that it did not happen. Rows that name only a group of countries are not counted.${left.length === 0 ? '' : ` Not coded, so not here: ${listed(left)}.`}${drawnOf(shown.length, countries.length, 'country')}`,
    unit: 'Rows that name the country',
    source: 'Table coverage',
    alt,
    ...arrange(
      halves.map((some) => panel(some, columns)),
      `${title}. ${alt}`,
      [key()],
    ),
    columns: ['country', 'topic', 'direction', 'coverage', 'rows', 'rows of groups only'],
    rows: countries.flatMap(({ name, cells }) =>
      [...cells.values()].map((cell) => [
        name,
        spaced(cell.topic),
        spaced(cell.direction),
        spaced(cell.coverage_status),
        cell.row_count,
        cell.group_row_count,
      ]),
    ),
  }
}
