import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import type { Gift } from './gift.ts'
import type { Role } from './sides.ts'

/** One thing given, with the act's roles. */
export interface GiftOfItem extends Gift {
  readonly item: Item
  /** Who gives, as figures before it told. */
  readonly giverBefore?: Role
  /** Who gets it, as sentences before told of the gifts that this one adds to. */
  readonly getterBefore?: Role
}

const strength: Record<Gift['status'], number> = { exported: 4, called_for: 3, announced: 2, pledged: 2, delivered: 1 }

/** Two verbs can tell of the same thing ("kits, donated by X, arrived in Y"): one gift, each role from the verb that names it. */
function join(a: GiftOfItem, b: GiftOfItem): GiftOfItem {
  // Who hands over what another has donated only passes it on.
  const isPassedOn = a.handsOver === true && b.donor !== null
  // "sold Peru 20 buses, supplied by Acme": the seller stays the one who sells.
  const isOfGiver = b.isDirect === true && b.donor !== null && a.status !== 'exported'
  return {
    ...a,
    donor: isPassedOn || isOfGiver ? b.donor : (a.donor ?? b.donor),
    recipient: a.recipient ?? b.recipient,
    intermediary: isPassedOn ? (a.donor?.piece ?? null) : (a.intermediary ?? b.intermediary),
    status: strength[b.status] > strength[a.status] ? b.status : a.status,
    basis: a.basis === 'total' ? b.basis : a.basis,
  }
}

/** What the number counts, rather than the gift or the money. */
const fuller = (a: Item, b: Item): Item => (isVague(a) && !isVague(b) ? b : a)

const isVague = ({ category, isGeneric, piece }: Item): boolean =>
  piece === null ||
  isGeneric ||
  category === 'cash' ||
  /^(?:gift|donation|grant|contribution)s?$/.test(lowerWords(piece).at(-1) ?? '')

/** "20 beds, a gift worth 3 million": the gift is the beds, whose worth the sum tells. */
function countedOnce(items: readonly Item[]): Item[] {
  const seen = new Set<NumberMention>()
  return items.filter(({ number, alternative }) => {
    const isNew = number === null || !seen.has(number)
    for (const one of [number, alternative?.number]) if (one != null) seen.add(one)
    return isNew
  })
}

/** One entry an item, in reading order; the first reading of an item leads. */
export function mergeGifts(gifts: readonly Gift[]): GiftOfItem[] {
  const byItem = new Map<number, GiftOfItem>()
  const byNumber = new Map<NumberMention, number>()
  for (const gift of gifts) {
    for (const item of countedOnce(gift.items)) {
      const own = item.piece?.to ?? item.number?.to ?? 0
      // "announced a donation of $90,000 worth of masks": the verb and the noun tell of one figure, with different things.
      const shared = item.number !== null && gift.items.length === 1 ? byNumber.get(item.number) : undefined
      const key = byItem.has(own) ? own : (shared ?? own)
      const found = byItem.get(key)
      const next = { ...gift, item }
      byItem.set(key, found === undefined ? next : { ...join(found, next), item: fuller(found.item, item) })
      if (item.number !== null && gift.items.length === 1 && !byNumber.has(item.number)) byNumber.set(item.number, key)
    }
  }
  const carriers = new Set(gifts.flatMap(({ carrier }) => (carrier === undefined ? [] : [carrier])))
  return [...byItem.values()]
    .filter(({ item }) => item.number !== null || !carriers.has(item.first))
    .sort((a, b) => a.item.first - b.item.first)
}
