import type { Tables } from '../../derive/typed-rows.ts'
import { rowsOf } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { arrange } from './arrange.ts'
import type { Chart } from './chart.ts'
import { type Dated, dateKey, datePanel, marksPer } from './date-panels.ts'
import { type Side, sideOf } from './gift-sums.ts'
import { documentsOf, namesIn } from './names.ts'
import { byText, counted, grouped, listed, monthName } from './words.ts'

const leftOut = new Set(['part_of', 'same_as', 'superseded', 'called_for', 'exported'])

/** Gifts to and from China, given or promised, told once each; in the order of their days. */
function datedIn(tables: Tables): Dated[] {
  const own = rowsOf(tables, 'donations').filter(
    (gift) => sideOf(gift) !== null && !leftOut.has(gift.excluded_reason ?? ''),
  )
  const dated = own.map((gift): Dated => {
    const day = gift.date_start ?? gift.date_end
    return {
      side: sideOf(gift) ?? 'to',
      day,
      isBy: gift.date_start === null && gift.date_end !== null,
      isPromise: gift.status !== 'delivered',
      role: gift.date_role,
      gift,
    }
  })
  return dated.sort((a, b) => byText(a.day ?? '~', b.day ?? '~') || byText(a.gift.donation_id, b.gift.donation_id))
}

/** "3 of 12 gifts to China in February 2020", by the month that has most; "by" a day may be long before. */
function peakOf(gifts: readonly Dated[], side: Side): string[] {
  const own = gifts.filter((gift) => gift.side === side && gift.day !== null && !gift.isBy)
  const months = [...groupBy(own, ({ day }) => (day ?? '').slice(0, 7))].sort(([, a], [, b]) => b.length - a.length)
  const [most] = months
  return most === undefined
    ? []
    : [`${grouped(most[1].length)} of ${grouped(own.length)} gifts ${side} China in ${monthName(most[0])}`]
}

const undatedOf = (gifts: readonly Dated[]): string => {
  const undated = gifts.filter(({ day }) => day === null)
  return undated.length === 0
    ? ''
    : `; ${grouped(undated.length)} of ${grouped(gifts.length)} have no date of their own`
}

const monthOf = ({ day, isBy }: Dated): string =>
  day === null ? 'without a date of their own' : `${isBy ? 'by' : 'in'} ${monthName(day)}`

const statusOf = ({ isPromise }: Dated): string => (isPromise ? 'promised or announced' : 'given')

function altOf(gifts: readonly Dated[]): string {
  const sides = (['to', 'from'] as const).map((side) => {
    const own = gifts.filter((gift) => gift.side === side)
    const months = [...groupBy(own, monthOf)]
    return `${counted(own.length, 'gift')} ${side} China${own.length === 0 ? '' : `: ${listed(months.map(([month, some]) => `${grouped(some.length)} ${month}`))}`}`
  })
  return `${sides.join('. ')}.`
}

/** When gifts were given or promised, by direction; those without a date stand apart. */
export function giftDates(tables: Tables): Chart | null {
  const gifts = datedIn(tables)
  if (gifts.length === 0) return null
  const peaks = (['to', 'from'] as const).flatMap((side) => peakOf(gifts, side))
  const title = `${peaks.length === 0 ? counted(gifts.length, 'gift') : `With a known day: ${listed(peaks)}`}${undatedOf(gifts)}`
  const alt = altOf(gifts)
  const per = marksPer(gifts)
  const names = namesIn(tables)
  const rest = rowsOf(tables, 'donations').length - gifts.length
  return {
    id: 'gift-dates',
    title,
    caption: `A mark is ${per === 1 ? 'a gift' : `up to ${per} gifts`}, at the week or month of its first day. A triangle says that it was given by that day, at some time before. Where a text gives no date, only that of the work cited may be known: such gifts stand below the axis and not on it.${rest === 0 ? '' : ` Not drawn: ${counted(rest, 'row')} of appeals, sales, parts, repeats and gifts between other countries.`}`,
    unit: 'Gifts (rows)',
    source: `Table donations (${documentsOf(gifts.map(({ gift }) => gift))})`,
    alt,
    ...arrange(
      (['to', 'from'] as const).map((side) => datePanel(side, gifts, per)),
      `${title}. ${alt}`,
      [dateKey(gifts)],
    ),
    columns: ['direction', 'first day', 'by this day', 'date is of', 'status', 'goods', 'gift'],
    rows: gifts.map((one) => [
      one.side === 'to' ? 'to China' : 'from China',
      one.gift.date_start,
      one.gift.date_end,
      one.role,
      statusOf(one),
      names.goods(one.gift.item_category),
      one.gift.label,
    ]),
  }
}
