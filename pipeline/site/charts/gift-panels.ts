import * as Plot from '@observablehq/plot'
import { compose, draw, element, line, type Panel, panelWidth, stacked } from './draw.ts'
import { type Gift, type GiftSum, type Goods, partnerOf, type Side, sideOf, totalOf } from './gift-sums.ts'
import type { Names } from './names.ts'
import { ink } from './palette.ts'
import { clipped, interval } from './words.ts'

const headHeight = 62
const rowHeight = 36
/** Half of the lane in the middle, where the countries stand. */
const lane = 50
const middle = panelWidth / 2

const inkOf: Readonly<Record<Side, string>> = { to: ink('to'), from: ink('from') }

/** "Masks, in items". */
export const goodsTitle = ({ category, unit }: Pick<Goods, 'category' | 'unit'>, names: Names): string =>
  unit === null ? `${names.goods(category)}, no unit stated` : `${names.goods(category)}, in ${names.unit(unit)}`

function head(goods: Goods, names: Names) {
  const sum = (side: Side) => {
    const total = totalOf(goods.sums, side)
    if (total === null) return { text: 'no figure', fill: ink('muted') }
    return { text: interval(total.low, total.high), fill: inkOf[side] }
  }
  const [to, from] = [sum('to'), sum('from')]
  return [
    line(goodsTitle(goods, names), { y: 14, bold: true }),
    line('gave to China', { x: middle - lane, y: 36, anchor: 'end', fill: inkOf.to }),
    line('got from China', { x: middle + lane, y: 36, fill: inkOf.from }),
    line(to.text, { x: middle - lane, y: 53, anchor: 'end', fill: to.fill }),
    line('in all', { x: middle, y: 53, anchor: 'middle', fill: ink('muted') }),
    line(from.text, { x: middle + lane, y: 53, fill: from.fill }),
  ]
}

const end = ({ low, high }: GiftSum): number => Math.max(low ?? 0, high ?? 0)

/** The sums of the countries that there is room for: those with the largest. */
export function shownOf(sums: readonly GiftSum[]): readonly GiftSum[] {
  const shown = new Set([...new Set(sums.map(({ partner }) => partner))].slice(0, 12))
  return sums.filter(({ partner }) => shown.has(partner))
}

/** Bars on both sides of the countries: full up to the lower bound, outlined from there to the upper one. */
function bars(goods: Goods): Panel {
  const sums = shownOf(goods.sums)
  const partners = [...new Set(sums.map(({ partner }) => partner))]
  const [most, half] = [Math.max(...sums.map(end), 1), middle - lane]
  // One unit of the axis is one pixel, so that the lane in the middle can be left free.
  const at = (side: Side, value: number): number => (side === 'to' ? -1 : 1) * (lane + (value / most) * half)
  const across = { x1: (sum: GiftSum) => at(sum.side, 0), x2: (sum: GiftSum) => at(sum.side, sum.low ?? 0) }
  const thin = { y: 'partner', insetTop: 20, insetBottom: 7 } as const
  const labels = (side: Side) =>
    Plot.text(
      sums.filter((sum) => sum.side === side),
      {
        x: at(side, 0),
        y: 'partner',
        text: (sum: GiftSum) => interval(sum.low, sum.high),
        textAnchor: side === 'to' ? 'end' : 'start',
        dy: -6,
      },
    )
  return draw(partners.length * rowHeight, {
    x: { domain: [-middle, middle], axis: null },
    y: { domain: partners, axis: null, padding: 0 },
    marks: [
      Plot.ruleX([-lane, lane], { stroke: ink('grid') }),
      Plot.barX(sums, { ...thin, ...across, fill: (sum: GiftSum) => inkOf[sum.side], title: titleOf }),
      Plot.barX(
        sums.filter(({ low, high }) => high !== null && high !== low),
        {
          ...thin,
          x1: (sum: GiftSum) => at(sum.side, sum.low ?? 0),
          x2: (sum: GiftSum) => at(sum.side, sum.high ?? 0),
          fill: (sum: GiftSum) => inkOf[sum.side],
          fillOpacity: 0.25,
          stroke: (sum: GiftSum) => inkOf[sum.side],
          title: titleOf,
        },
      ),
      Plot.text(
        sums.filter(({ high }) => high === null),
        {
          x: across.x2,
          y: 'partner',
          text: (sum: GiftSum) => (sum.side === 'to' ? '◂' : '▸'),
          dy: 7,
          fill: (sum: GiftSum) => inkOf[sum.side],
        },
      ),
      Plot.text(partners, {
        x: 0,
        y: (name: string) => name,
        text: (name: string) => clipped(name, 15),
        title: (name: string) => name,
        dy: 1,
      }),
      labels('to'),
      labels('from'),
    ],
  })
}

const titleOf = (sum: GiftSum): string =>
  `${sum.side === 'to' ? `${sum.partner} to China` : `China to ${sum.partner}`}: ${interval(sum.low, sum.high)}`

/** Countries whose gifts state no number, by direction: "○ no number to China: Japan, Uzbekistan". */
function notes(numberless: readonly Gift[], names: Names): Panel {
  const sides = (['to', 'from'] as const).flatMap((side) => {
    const partners = [
      ...new Set(numberless.filter((gift) => sideOf(gift) === side).map((gift) => partnerOf(gift, names))),
    ]
    return partners.length === 0 ? [] : [`○ no number, ${side} China: ${partners.join(', ')}`]
  })
  const lines = sides.map((text, i) => line(clipped(text, 48), { y: 15 + i * 17, fill: ink('muted') }))
  return compose(sides.length === 0 ? 0 : sides.length * 17 + 6, lines)
}

/** Goods that several gifts can be compared in, with the gifts of the goods that state no number. */
export function comparedPanel(goods: Goods, numberless: readonly Gift[], names: Names): Panel {
  return stacked([compose(headHeight, head(goods, names)), bars(goods), notes(numberless, names)])
}

/** Heading of the list of goods of one figure each. */
const listHead = (): Panel =>
  compose(44, [
    line('One figure in its goods and unit', { y: 14, bold: true }),
    line('nothing to compare with, so no bars', { y: 31, fill: ink('muted') }),
  ])

/** Figures that stand alone: what, how much, and from whom to whom. */
export const lonePanels = (sums: readonly GiftSum[], names: Names): Panel[] =>
  sums.map((sum, i) => (i === 0 ? stacked([listHead(), loneEntry(sum, names)]) : loneEntry(sum, names)))

function loneEntry(sum: GiftSum, names: Names): Panel {
  const unit = names.unit(sum.unit, sum.low === 1 && sum.high === 1 ? 1 : 2)
  const amount = [interval(sum.low, sum.high), unit].filter((part) => part !== '').join(' ')
  const partner = clipped(sum.partner, 36)
  const way = sum.side === 'to' ? `${partner} → China` : `China → ${partner}`
  // The mark points as the bars do: left to China, right from it.
  const mark = sum.side === 'to' ? 'M10,3L0,9L10,15Z' : 'M0,3L10,9L0,15Z'
  return compose(34, [
    element('path', { d: mark, fill: inkOf[sum.side] }),
    line(clipped(`${names.goods(sum.category)}: ${amount}`, 46), { x: 18, y: 13 }),
    line(way, { x: 18, y: 29, fill: ink('muted') }),
  ])
}
