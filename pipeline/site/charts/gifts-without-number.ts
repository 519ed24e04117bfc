import * as Plot from '@observablehq/plot'
import type { Tables } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { arrange } from './arrange.ts'
import type { Chart } from './chart.ts'
import { compose, draw, line, type Panel, panelWidth, stacked } from './draw.ts'
import { type Gift, giftsIn, partnerOf, type Side, sideOf } from './gift-sums.ts'
import { documentsOf, type Names, namesIn } from './names.ts'
import { ink } from './palette.ts'
import { byText, clipped, counted, drawnOf, grouped, joined, listed } from './words.ts'

const rowHeight = 22
const [middle, lane, step] = [panelWidth / 2, 64, 11]
/** As many marks as there is room for beside a country. */
const room = Math.floor((middle - lane) / step) - 2

interface Partner {
  readonly name: string
  readonly to: readonly Gift[]
  readonly from: readonly Gift[]
}

function partnersIn(gifts: readonly Gift[], names: Names): Partner[] {
  const groups = groupBy(gifts, (gift) => partnerOf(gift, names))
  const of = (all: readonly Gift[], side: Side) => all.filter((gift) => sideOf(gift) === side)
  return [...groups]
    .map(([name, all]) => ({ name, to: of(all, 'to'), from: of(all, 'from') }))
    .sort((a, b) => b.to.length + b.from.length - a.to.length - a.from.length || byText(a.name, b.name))
}

interface Mark {
  readonly name: string
  readonly x: number
  readonly side: Side
  readonly label: string
}

function marksOf({ name, ...sides }: Partner): Mark[] {
  return (['to', 'from'] as const).flatMap((side) =>
    sides[side].slice(0, room).map(({ label }, i): Mark => {
      const away = lane + step * (i + 0.8)
      return { name, x: side === 'to' ? -away : away, side, label }
    }),
  )
}

const paint = ({ side }: Mark): string => ink(side)

function panel(partners: readonly Partner[]): Panel {
  const more = partners.flatMap(({ name, ...sides }) =>
    (['to', 'from'] as const)
      .filter((side) => sides[side].length > room)
      .map((side) => ({ name, side, text: `+${sides[side].length - room}` })),
  )
  const head = compose(24, [
    line('to China', { x: middle - lane, y: 14, anchor: 'end', fill: ink('to') }),
    line('from China', { x: middle + lane, y: 14, fill: ink('from') }),
  ])
  const marks = partners.flatMap(marksOf)
  const drawn = draw(partners.length * rowHeight, {
    x: { domain: [-middle, middle], axis: null },
    y: { type: 'band', domain: partners.map(({ name }) => name), axis: null, padding: 0 },
    marks: [
      Plot.ruleX([-lane, lane], { stroke: ink('grid') }),
      Plot.dot(marks, { x: 'x', y: 'name', r: 4, stroke: paint, strokeWidth: 1.6, title: 'label' }),
      Plot.text(partners, { x: 0, y: 'name', text: ({ name }: Partner) => clipped(name, 15), title: 'name' }),
      Plot.text(more, {
        x: ({ side }: { side: Side }) => (side === 'to' ? -middle + 12 : middle - 12),
        y: 'name',
        text: 'text',
      }),
    ],
  })
  return stacked([head, drawn])
}

const countedTo = (name: string, { to, from }: Partner): string =>
  `${name} ${listed([...(to.length === 0 ? [] : [`${to.length} to China`]), ...(from.length === 0 ? [] : [`${from.length} from China`])])}`

/** Gifts told without a number, which no sum holds: a ring for each. */
export function giftsWithoutNumber(tables: Tables): Chart | null {
  const names = namesIn(tables)
  const { numberless, numbered } = giftsIn(tables)
  const partners = partnersIn(numberless, names)
  if (partners.length === 0) return null
  const shown = partners.slice(0, 40)
  const half = Math.ceil(shown.length / 2)
  const halves = [shown.slice(0, half), shown.slice(half)].filter((some) => some.length > 0)
  const all = numberless.length + numbered.length
  const title = `${grouped(numberless.length)} of ${counted(all, 'gift')} to or from China ${numberless.length === 1 ? 'is' : 'are'} told without a number`
  const alt = `${joined(
    partners.map((one) => countedTo(one.name, one)),
    '; ',
  )}.`
  return {
    id: 'gifts-without-number',
    title,
    caption: `A ring is a gift that counts but states no number. To the left of a country what it gave to China, to the right what it got. How large the gifts were is not known: the number of rings says nothing of it.${drawnOf(shown.length, partners.length, 'country')}`,
    unit: 'Gifts (rows)',
    source: `Table donations (${documentsOf(numberless)}); rows with counts_in_totals and no value`,
    alt,
    ...arrange(halves.map(panel), `${title}. ${alt}`),
    columns: ['country', 'direction', 'goods', 'gift'],
    rows: partners.flatMap(({ name, to, from }) => [
      ...to.map((gift) => [name, 'to China', names.goods(gift.item_category), gift.label]),
      ...from.map((gift) => [name, 'from China', names.goods(gift.item_category), gift.label]),
    ]),
  }
}
