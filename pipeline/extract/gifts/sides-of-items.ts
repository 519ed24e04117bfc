import { type Actor, actorOf } from '../actors.ts'
import { partyAt } from '../aid/actors-near.ts'
import { textAt } from '../aid/fronted-party.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { npAt } from '../parse/np-at.ts'
import { hasName, startingAt } from '../piece.ts'
import { namedNext } from './received.ts'
import { actorBehind } from './roles.ts'
import type { Roles } from './verb-roles.ts'

/** "was given 12 tents by Peru and 60 beds by Chile": each item's giver stands behind it. */
function byGiver(
  at: AnalyzedSentence,
  clause: Clause,
  { donor, items }: Roles,
): readonly Pick<Roles, 'donor' | 'items'>[] {
  const givers = clause.arguments.filter(({ prep }) => prep === 'by')
  if (!clause.verb.passive || items.length < 2 || givers.length < 2) return [{ donor, items }]
  return items.map((item) => ({ donor: namedNext(at, clause, item, 'by') ?? donor, items: [item] }))
}

/** Whom "from" names right behind an item. */
function originNext(at: AnalyzedSentence, { end }: Item): Actor | null {
  const prep = at.chunks[end]
  return prep?.kind === 'prep' && prep.text === 'from' ? partyAt(at, end + 1) : null
}

/** "26 tents from Peru and 30 beds from Chile reached Chad": each item's giver stands behind it, or behind the next; null where there are not several. */
export function byOrigin(
  at: AnalyzedSentence,
  items: readonly Item[],
): readonly Pick<Roles, 'donor' | 'items'>[] | null {
  const origins = items.map((item) => originNext(at, item))
  if (origins.filter((one) => one !== null).length < 2) return null
  // "masks from China for Peru and 30 beds from Chile for Cuba": each with its own getter as well.
  if (items.some(({ end }) => textAt(at, end + 2) === 'for')) return null
  return items.map((item, i) => ({ donor: origins.slice(i).find((one) => one !== null) ?? null, items: [item] }))
}

const whereGiven = /^(?:to|for|in|across)$/

/** "sent letters to Chad and beds to Mali", "gave 40 to Chad and 3 million dollars to Mali": who gets the one thing that is read as a gift, behind another and its getter. */
function getterBehindOther(at: AnalyzedSentence, clause: Clause, { first, end }: Item): Actor | null {
  const found = clause.arguments.filter(({ prep }) => prep === 'to')
  const before = found.find(({ nominal }) => nominal.first > clause.at + 2 && nominal.end < first)
  const behind = found.find(({ nominal }) => nominal.first === end + 1)
  if (clause.verb.passive || before === undefined || behind === undefined) return null
  const getter = actorBehind(at, [behind], ['to'])
  return getter !== null && getter.areas.length > 0 ? getter : null
}

/** "masks and the Maldives tents": the country that opens the next goods gets them; null where none does. */
function getterInside(at: AnalyzedSentence, { number, piece, first }: Item): Actor | null {
  const np = npAt(at, first)
  if (number !== null || piece === null || np === null) return null
  const area = np.areas.find(({ from, form, areaKind }) => {
    const start = at.tokens[np.from]?.lower === 'the' ? np.from + 1 : np.from
    return form === 'name' && isLandKind(areaKind) && (from === np.from || from === start)
  })
  const isOpen = area !== undefined && area.to < np.to && area.to < piece.to && !isGenitiveMark(at.tokens[area.to])
  return isOpen ? actorOf({ at, from: np.from, to: area.to }) : null
}

/** "gave Sri Lanka masks and the Maldives tents": a second pair of getter and goods; null where there is none. */
function secondPairs(at: AnalyzedSentence, clause: Clause, roles: Roles): readonly Roles[] | null {
  const { recipient, items } = roles
  const [object] = clause.arguments
  const isIndirect =
    recipient !== null &&
    !clause.verb.passive &&
    object?.prep === null &&
    recipient.piece.from === at.chunks[object.nominal.first]?.from &&
    recipient.areas.length > 0
  if (!isIndirect || items.length < 2 || items.some(({ number }) => number !== null)) return null
  const getters = items.map((item, i) => (i === 0 ? recipient : getterInside(at, item)))
  if (getters.some((one) => one === null)) return null
  return items.map((item, i) => {
    const getter = getters[i] ?? recipient
    const piece = i === 0 || item.piece === null ? item.piece : startingAt(item.piece, getter.piece.to)
    return { ...roles, recipient: getter, items: [{ ...item, piece }] }
  })
}

/** "will give 3 million for clinics in Chad and 2 million for transport to villages", "tents to Chad and beds to Mali": each item's getter stands behind it, before the next. */
export function byGetter(at: AnalyzedSentence, clause: Clause, roles: Roles): readonly Roles[] {
  const { recipient, items } = roles
  const apart = byGiver(at, clause, roles).map((one) => ({ ...roles, ...one }))
  const last = items.at(-1)
  const isBehindLast =
    recipient !== null && last !== undefined && recipient.piece.from >= (at.chunks[last.end - 1]?.to ?? 0)
  const [first, ...others] = items
  const pairs = secondPairs(at, clause, roles)
  if (pairs !== null) return pairs
  const next = others.length === 0 && first !== undefined ? getterBehindOther(at, clause, first) : null
  if (next !== null) return [{ ...roles, recipient: next }]
  const areAlike = others.length > 0 && others.every(({ number }) => (number === null) === (first?.number === null))
  if (clause.verb.passive || apart.length > 1 || others.length === 0) return apart
  const own = items.map((item, i) => {
    const next = items[i + 1]?.first ?? Number.POSITIVE_INFINITY
    const between = clause.arguments.filter(
      ({ prep, nominal: { first } }) => whereGiven.test(prep ?? '') && first >= item.end && first < next,
    )
    const getter = actorBehind(at, between, ['to', 'for', 'in', 'across'])
    // "20 tents for families and 30 beds to Mali": the families may be those of Mali.
    return getter !== null && (getter.areas.length > 0 || hasName(getter.piece)) ? getter : null
  })
  // "20 tents to Chad and rice to Mali": each has its own.
  const hasEach = own.every((one) => one !== null)
  const isOpen = areAlike && (isBehindLast || first?.number === null)
  return (isOpen || hasEach) && own.some((one, i) => one !== null && i < items.length - 1)
    ? items.map((item, i) => ({ ...roles, recipient: own[i] ?? recipient, items: [item] }))
    : apart
}
