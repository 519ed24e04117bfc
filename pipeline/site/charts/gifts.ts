import type { Tables } from '../../derive/typed-rows.ts'
import { arrange } from './arrange.ts'
import type { Chart } from './chart.ts'
import { comparedPanel, goodsTitle, lonePanels, shownOf } from './gift-panels.ts'
import { type Goods, giftSums, giftsIn, goodsOf, totalOf } from './gift-sums.ts'
import { documentsOf, type Names, namesIn } from './names.ts'
import { capitalized, counted, drawnOf, interval, joined, listed } from './words.ts'

/** "Masks: 2.35 million to China, 6.73–7.63 million from China". */
function told(goods: Goods, names: Names): string {
  const [to, from] = [totalOf(goods.sums, 'to'), totalOf(goods.sums, 'from')]
  const parts = [
    ...(to === null ? [] : [`${interval(to.low, to.high)} to China`]),
    ...(from === null ? [] : [`${interval(from.low, from.high)} from China`]),
  ]
  const title = goods.unit === 'item' ? names.goods(goods.category) : goodsTitle(goods, names)
  return `${title}: ${parts.join(', ')}`
}

const left = (count: number, noun: string, what: string): string[] =>
  count === 0 ? [] : [`${counted(count, noun)} ${what}`]

function captionOf(tables: Tables): string {
  const { numberless, leftOut, elsewhere } = giftsIn(tables)
  const without = [
    ...left(numberless.length, 'gift', 'without a number'),
    ...left(leftOut, 'row', 'that no sum may hold (promises, appeals, sales, parts and repeats)'),
    ...left(elsewhere, 'gift', 'between other countries'),
  ]
  return [
    'Countries stand in the middle: to the left what they gave to China, to the right what they got from it. A full bar reaches to the lower bound, an outlined one to the upper.',
    'Each kind of goods and unit has a scale of its own: bars of different panels cannot be compared. Labels of a million and more are rounded to three digits.',
    ...(without.length === 0 ? [] : [`Not in the bars: ${listed(without)}.`]),
  ].join(' ')
}

/** Room for so many panels and single figures. */
const [mostPanels, mostLone] = [12, 24]

/** Who gave what to whom, to and from China: one panel for each kind of goods and unit. */
export function gifts(tables: Tables): Chart | null {
  const names = namesIn(tables)
  const goods = goodsOf(giftSums(tables))
  const [first] = goods
  if (first === undefined) return null
  const compared = goods.filter(({ sums }) => sums.length > 1).slice(0, mostPanels)
  const lone = goods
    .filter(({ sums }) => sums.length === 1)
    .flatMap(({ sums }) => sums)
    .slice(0, mostLone)
  const { numberless } = giftsIn(tables)
  const firstOf = ({ category }: Goods) => compared.find((one) => one.category === category)
  const without = ({ category }: Goods) => numberless.filter((gift) => gift.item_category === category)
  const title = told(first, names)
  const alt = `${joined(
    goods.map((one) => told(one, names)),
    '. ',
  )}.`
  const drawn = lone.length + compared.reduce((sum, { sums }) => sum + shownOf(sums).length, 0)
  const all = goods.reduce((sum, { sums }) => sum + sums.length, 0)
  const panels = [
    ...compared.map((one) => comparedPanel(one, one === firstOf(one) ? without(one) : [], names)),
    ...lonePanels(lone, names),
  ]
  const units = [...new Set(goods.map(({ unit }) => names.unit(unit)))].filter((unit) => unit !== '')
  return {
    id: 'gifts',
    title,
    caption: `${captionOf(tables)}${drawnOf(drawn, all, 'sum')}`,
    unit: `${capitalized(listed(units))}, each apart`,
    source: `Table donations (${documentsOf(giftsIn(tables).numbered)}); rows with counts_in_totals`,
    alt,
    ...arrange(panels, `${title}. ${alt}`),
    columns: ['goods', 'unit', 'direction', 'country', 'low', 'high', 'gifts'],
    rows: goods.flatMap(({ sums }) =>
      sums.map((sum) => [
        names.goods(sum.category),
        sum.unit,
        sum.side === 'to' ? 'to China' : 'from China',
        sum.partner,
        sum.low,
        sum.high,
        sum.gifts,
      ]),
    ),
  }
}
