import type { RowOf } from '../../../schemas/index.ts'
import { rowsOf, type Tables } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { type Names, namesIn } from './names.ts'
import { byText } from './words.ts'

export type Gift = RowOf<'donations'>
export type Side = 'to' | 'from'

/** Which way a gift goes, seen from China; null for gifts between other countries. */
export const sideOf = ({ flow }: Gift): Side | null =>
  flow === 'to_china' ? 'to' : flow === 'from_china' ? 'from' : null

/** The other country of a gift to or from China. */
export const partnerOf = (gift: Gift, names: Names): string =>
  sideOf(gift) === 'to' ? names.area(gift.donor_iso3, gift.donor) : names.area(gift.recipient_iso3, gift.recipient)

/** What one country gave to China, or China to it, of one kind of goods in one unit. */
export interface GiftSum {
  readonly category: string
  readonly unit: string | null
  readonly side: Side
  readonly partner: string
  /** Sum of the lower bounds; null where one is open. */
  readonly low: number | null
  /** Sum of the upper bounds; null where one is open. */
  readonly high: number | null
  readonly gifts: number
}

/** Null as soon as one end is open. */
const sumOf = (ends: readonly (number | null)[]): number | null =>
  ends.reduce<number | null>((sum, end) => (sum === null || end === null ? null : sum + end), 0)

/** Gifts to and from China that count, with and without a number, and how many rows are neither. */
export function giftsIn(tables: Tables) {
  const all = rowsOf(tables, 'donations')
  const counting = all.filter((gift) => gift.counts_in_totals && sideOf(gift) !== null)
  const hasNumber = (gift: Gift): boolean => gift.value_low !== null || gift.value_high !== null
  return {
    numbered: counting.filter(hasNumber),
    numberless: counting.filter((gift) => !hasNumber(gift)),
    leftOut: all.filter((gift) => !gift.counts_in_totals).length,
    elsewhere: all.filter((gift) => gift.counts_in_totals && sideOf(gift) === null).length,
  }
}

/** Sums by goods, unit, direction and country, largest first within goods and unit. */
export function giftSums(tables: Tables): GiftSum[] {
  const names = namesIn(tables)
  const keyOf = (gift: Gift) => JSON.stringify([gift.item_category, gift.unit, gift.flow, partnerOf(gift, names)])
  const sums = [...groupBy(giftsIn(tables).numbered, keyOf).values()].flatMap((gifts): GiftSum[] => {
    const [first] = gifts
    const side = first === undefined ? null : sideOf(first)
    if (first === undefined || side === null) return []
    return [
      {
        category: first.item_category,
        unit: first.unit,
        side,
        partner: partnerOf(first, names),
        low: sumOf(gifts.map(({ value_low }) => value_low)),
        high: sumOf(gifts.map(({ value_high }) => value_high)),
        gifts: gifts.length,
      },
    ]
  })
  const size = ({ low, high }: GiftSum): number => low ?? high ?? 0
  return sums.sort((a, b) => size(b) - size(a) || byText(a.partner, b.partner))
}

/** The sums of one kind of goods in one unit. */
export interface Goods {
  readonly category: string
  readonly unit: string | null
  readonly sums: readonly GiftSum[]
}

/** Sums by goods and unit: what most countries gave or got comes first. */
export function goodsOf(sums: readonly GiftSum[]): Goods[] {
  const groups = [...groupBy(sums, ({ category, unit }) => JSON.stringify([category, unit])).values()]
  return groups
    .map((group) => ({ category: group[0]?.category ?? 'other', unit: group[0]?.unit ?? null, sums: group }))
    .sort(
      (a, b) => b.sums.length - a.sums.length || byText(a.category, b.category) || byText(a.unit ?? '', b.unit ?? ''),
    )
}

/** All of one direction: an interval, or null where nothing goes that way. */
export function totalOf(sums: readonly GiftSum[], side: Side): { low: number | null; high: number | null } | null {
  const ofSide = sums.filter((sum) => sum.side === side)
  if (ofSide.length === 0) return null
  return { low: sumOf(ofSide.map(({ low }) => low)), high: sumOf(ofSide.map(({ high }) => high)) }
}
