import type { RowOf } from '../../schemas/index.ts'
import { isCurrency } from '../currency-code.ts'
import { rowsOf } from '../derive/typed-rows.ts'
import { groupBy } from '../group-by.ts'
import { isWithinDays, periodOf } from '../period.ts'
import type { GiftReference } from '../reference/reference.ts'
import { bestOfSources, type Comparison, independentOf, type Stated } from './comparison.ts'
import { type Context, statedValue } from './context.ts'
import { judge } from './judge.ts'

type Donation = RowOf<'donations'>

/** Rows of one act of giving, and what one source tells of one: they are the same act, or not. */
type Act = readonly Donation[]
type Told = readonly GiftReference[]

/** Suits are counted one by one here and in sets there; money and weight are never pieces. */
const pieces = new Set(['item', 'set', 'piece', 'kit'])
const isSameUnit = (a: string | null, b: string): boolean => a === b || (pieces.has(a ?? '') && pieces.has(b))

const isSale = ({ subject }: GiftReference): boolean => /\b(export|sale|sold)/i.test(subject)

/** Sorts of one kind of goods ("N95 masks" beside "surgical masks") are told apart by their words. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/-/g, '')
      .match(/[a-z0-9]+/g) ?? [],
  )
const shared = (a: string, b: string): number => [...wordsOf(a)].filter((word) => wordsOf(b).has(word)).length

const isSameGoods = (row: Donation, found: GiftReference): boolean =>
  isSameUnit(row.unit, found.unit) &&
  (isCurrency(row.unit) || row.item_category === found.item_category) &&
  (row.status === 'exported') === isSale(found)

/** The row that a told gift is of: the same goods; of several the one whose words fit best. */
function rowFor(act: Act, found: GiftReference): Donation | undefined {
  const rows = act.filter((row) => row.value_text !== null && isSameGoods(row, found))
  return rows.reduce<Donation | undefined>((best, row) => {
    const isCloser =
      best !== undefined && shared(row.item ?? '', found.subject) > shared(best.item ?? '', found.subject)
    return best === undefined || isCloser ? row : best
  }, undefined)
}

const judgeRow = (row: Donation, found: GiftReference): ReturnType<typeof judge> | null => {
  const stated = statedValue('donations', row.donation_id, row)
  return stated === null ? null : judge(stated.figure, { low: found.value_low, high: found.value_high })
}

const agreeing = (act: Act, told: Told): number =>
  told.filter((found) => {
    const row = rowFor(act, found)
    return row !== undefined && judgeRow(row, found)?.judgement === 'agrees'
  }).length

function isAtTheTime(act: Act, told: Told): boolean {
  const [day, other] = [periodOf(act[0]?.date_edtf ?? null), periodOf(told[0]?.date ?? null)]
  return day.end !== null && other.end !== null && isWithinDays(day.end, other.end, 1)
}

/** The act that a source tells of: the one with most of its figures, else the one of its day, else the only one of its goods. */
function actOf(acts: readonly Act[], told: Told): Act | undefined {
  const fitting = acts.filter((act) => told.some((found) => rowFor(act, found) !== undefined))
  const ranked = fitting.map((act) => ({ act, score: agreeing(act, told) })).sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (best === undefined) return undefined
  const alike = ranked.filter(({ score }) => score === best.score).map(({ act }) => act)
  const ofTheDay = alike.find((act) => isAtTheTime(act, told))
  return ofTheDay ?? (best.score > 0 || alike.length === 1 ? best.act : undefined)
}

function compareOne(stated: Stated, found: GiftReference): Comparison {
  return {
    stated,
    independent: independentOf(stated, found),
    ...judge(stated.figure, { low: found.value_low, high: found.value_high }),
    explanation: `${found.subject}${found.date === null ? '' : `, ${found.date}`}.`,
  }
}

/** A promise told again as kept is of the same figure: what speaks for the gift speaks for it. */
function forRepeats({ tables }: Context, comparisons: readonly Comparison[]): Comparison[] {
  const donations = new Map(rowsOf(tables, 'donations').map((row) => [row.donation_id, row]))
  return rowsOf(tables, 'relations').flatMap(({ relation, from_id, to_id }) => {
    const row = relation === 'superseded_by' || relation === 'same_as' ? donations.get(from_id) : undefined
    const stated = row === undefined ? null : statedValue('donations', row.donation_id, row)
    if (stated === null) return []
    return comparisons
      .filter((one) => one.stated.rowId === to_id && one.stated.figure.unit === stated.figure.unit)
      .map((one) => ({ ...one, stated, ...judge(stated.figure, one.independent ?? stated.figure) }))
  })
}

/** Gifts against what other sources tell of the same act. What is told of no act of the document is no discrepancy. */
export function compareGifts(context: Context): Comparison[] {
  const { tables, reference } = context
  const sides = ({ donor_iso3, recipient_iso3 }: GiftReference | Donation): string => `${donor_iso3}|${recipient_iso3}`
  const acts = [...groupBy(rowsOf(tables, 'donations'), ({ gift_id }) => gift_id).values()]
  const byTold = groupBy(reference.gifts, (found) => `${sides(found)}|${found.source_id}|${found.date}`)
  const comparisons = [...byTold.values()].flatMap((told) => {
    const [first] = told
    if (first === undefined) return []
    const act = actOf(
      acts.filter(([row]) => row !== undefined && sides(row) === sides(first)),
      told,
    )
    return told.flatMap((found) => {
      const row = act === undefined ? undefined : rowFor(act, found)
      const stated = row === undefined ? null : statedValue('donations', row.donation_id, row)
      return stated === null ? [] : [compareOne(stated, found)]
    })
  })
  const all = [...comparisons, ...forRepeats(context, comparisons)]
  return [...groupBy(all, ({ stated }) => stated.rowId).values()].flatMap(bestOfSources)
}
