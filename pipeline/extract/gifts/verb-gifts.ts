import { hasVerbClass, type VerbClass, verbClassesOf } from '../../lexicon/verbs.ts'
import { type Actor, actorOf, pieceOfNominal } from '../actors.ts'
import { isLadenCarrier } from '../aid/laden.ts'
import { potBehind } from '../aid/receivers.ts'
import { isSupplying } from '../aid/supplying.ts'
import { isEarned } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import type { Gift, GiftStatus } from './gift.ts'
import { actorBehind, actorFrom, isActor, isBody, itemsBehind, objects, subjectActor } from './roles.ts'
import { statusOf } from './status.ts'

const is = ({ verb }: Clause, wanted: VerbClass): boolean => hasVerbClass(verb.lemma, verb.particle, wanted)
/** Verbs that tell of a gift only where someone gets it: one brings, pays or extends many things. */
const needsRecipient = new Set(
  'bring extend fund finance support pay release transfer present assign equip inject subscribe rush channel forward second collect supply furnish'.split(
    ' ',
  ),
)
/** Who flies or trucks goods somewhere brings them. */
const carrying = new Set(['fly', 'airlift', 'truck', 'haul', 'ferry'])
function basisOf(at: AnalyzedSentence, clause: Clause, items: readonly Item[]): Gift['basis'] {
  if (items.some(({ number }) => number?.each === true) || at.tokens[clause.verb.main - 1]?.lower === 'each')
    return 'each_donor'
  return 'total'
}

const carrierOf = ({ verb, subject }: Clause): { carrier?: number } =>
  verb.passive || subject === null ? {} : { carrier: subject.first }

/** "offered help separately". */
const isSeparate = (at: AnalyzedSentence, clause: Clause): boolean =>
  at.tokens
    .slice(clause.verb.from, at.chunks[clause.end - 1]?.to)
    .some(({ lower }) => lower === 'separately' || lower === 'respectively')

interface Roles {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly items: readonly Item[]
}

/** "Norway promised 5 million, Peru 3 million": from the next name on, another gives. */
function upToNextGiver(at: AnalyzedSentence, found: readonly Nominal[]): readonly Nominal[] {
  const isNoThing = (nominal: Nominal): boolean =>
    itemsOf(at, nominal).every(({ category, number }) => category === 'personnel' && number === null)
  const next = found.findIndex((nominal, i) => i > 0 && isNoThing(nominal) && isActor(at, nominal))
  return next < 0 ? found : found.slice(0, next)
}

const towards = ['for', 'toward', 'towards', 'into']

/** Someone, or the hospital that is given something. */
const isReceiver = (at: AnalyzedSentence, nominal: Nominal): boolean =>
  isActor(at, nominal) &&
  itemsOf(at, nominal).every(({ category, number }) => category === 'facility' && number === null)

/** "presented the ministry with a shipment of masks": goods without a figure; those with one are read figure by figure. */
function suppliedRoles(at: AnalyzedSentence, clause: Clause, first: Nominal): Roles | null {
  const goods = isSupplying(clause) ? clause.arguments.find(({ prep }) => prep === 'with') : undefined
  const items = goods === undefined || !isReceiver(at, first) ? [] : itemsOf(at, goods.nominal)
  const isUncounted =
    items.length > 0 &&
    items.every(({ number, isGeneric, category }) => number === null && !isGeneric && category !== 'cash')
  return isUncounted ? { donor: subjectActor(at, clause), recipient: actorFrom(at, first), items } : null
}

/** Null where nothing is given: who gives need not be asked then. */
function activeRoles(at: AnalyzedSentence, clause: Clause): Roles | null {
  if (isEarned(at, clause)) return null
  const found = objects(clause)
  const [first, second] = found
  const isIndirect =
    first !== undefined && second !== undefined && isReceiver(at, first) && itemsOf(at, second).length > 0
  const named = upToNextGiver(at, isIndirect ? found.slice(1) : found)
  const items = itemsBehind(at, named, clause.arguments)
  if (items.length === 0) return first === undefined ? null : suppliedRoles(at, clause, first)
  const recipient = isIndirect
    ? actorFrom(at, first)
    : (actorBehind(at, clause.arguments, ['to']) ??
      (items.every(({ category }) => category === 'cash') ? potBehind(at, clause.arguments) : null) ??
      actorBehind(at, clause.arguments, clause.verb.lemma === 'pay' ? ['into'] : towards))
  const giver = is(clause, 'pledge') ? actorBehind(at, clause.arguments, ['from']) : null
  return { donor: giver ?? subjectActor(at, clause), recipient, items }
}

/** "20 kits to Peru, which were donated by X": what a clause with "which" is said of may stand further off. */
function itemsBeforeRelative(at: AnalyzedSentence, clause: Clause): Item[] {
  if (at.chunks[clause.at - 1]?.kind !== 'wh') return []
  const previous = at.clauses[at.clauses.indexOf(clause) - 1]
  return previous === undefined ? [] : objects(previous).flatMap((nominal) => itemsOf(at, nominal))
}

/** "a fund was offered, as decided by X": who decides gives. */
function decider(at: AnalyzedSentence, clause: Clause): Actor | null {
  const decision = at.clauses.find(
    (one) =>
      one !== clause && one.verb.form === 'participle' && is(one, 'announce') && at.chunks[one.at - 1]?.kind === 'sub',
  )
  return decision === undefined ? null : actorBehind(at, decision.arguments, ['by'])
}

/** What a passive clause says is given, and whether that is its object: "Peru was given 20 kits". */
function passiveItems(at: AnalyzedSentence, clause: Clause): { items: readonly Item[]; isObject: boolean } {
  const { subject, arguments: found } = clause
  const given = subject === null ? [] : itemsOf(at, subject)
  const relative = given.length === 0 ? itemsBeforeRelative(at, clause) : []
  if (relative.length > 0 || subject === null) return { items: relative, isObject: false }
  if (given.length > 0) return { items: itemsBehind(at, [subject], found), isObject: false }
  return { items: itemsBehind(at, objects(clause), found), isObject: true }
}

function passiveRoles(at: AnalyzedSentence, clause: Clause): Roles | null {
  const { subject, arguments: found } = clause
  const { items, isObject } = passiveItems(at, clause)
  if (items.length === 0) return null
  const donor = actorBehind(at, found, ['by', 'from']) ?? decider(at, clause)
  const isToSubject = isObject && subject !== null && isActor(at, subject)
  return { donor, recipient: isToSubject ? actorFrom(at, subject) : actorBehind(at, found, ['to', 'for']), items }
}

export function intermediaryOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const through = clause.arguments.find(
    ({ prep, nominal }) => (prep === 'through' || prep === 'via') && isBody(at, nominal),
  )
  return through === undefined ? null : pieceOfNominal(at, through.nominal)
}

/** "to take 43 students home": whom a flight is for, said by its purpose. */
function purposeOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (next === undefined || next.verb.form !== 'infinitive') return null
  const object = next.arguments.find(({ prep, nominal }) => prep === null && isActor(at, nominal))
  return object === undefined ? null : actorFrom(at, object.nominal)
}

/** "sent a second plane with 20 tons of rice": the plane only brings it. */
function withoutCarriers({ arguments: found }: Clause, roles: Roles | null): Roles | null {
  if (roles === null || !found.some(({ prep, nominal }) => prep === 'with' && nominal.members[0]?.np.number != null))
    return roles
  const items = roles.items.filter(({ category, number }) => category !== 'transport' || number !== null)
  return items.length === 0 ? null : { ...roles, items }
}

function given(at: AnalyzedSentence, clause: Clause, done: GiftStatus, rule: string): Gift[] {
  const status = statusOf(at, clause, done)
  if (status === null) return []
  const roles = withoutCarriers(clause, clause.verb.passive ? passiveRoles(at, clause) : activeRoles(at, clause))
  if (roles === null || (roles.recipient === null && needsRecipient.has(clause.verb.lemma))) return []
  const recipient =
    roles.recipient ?? (roles.items.some(({ category }) => category === 'transport') ? purposeOf(at, clause) : null)
  const anchor = anchorOf(at, clause)
  return [
    {
      donor: roles.donor,
      recipient,
      items: roles.items,
      intermediary: intermediaryOf(at, clause),
      status,
      anchor,
      basis: basisOf(at, clause, roles.items),
      rule,
      handsOver: clause.verb.lemma === 'hand',
      isDirect: clause.verb.form === 'participle',
      ...carrierOf(clause),
      isSeparate: isSeparate(at, clause),
    },
  ]
}

/** "N masks arrived in Peru", "help came from the business community", "experts arrived, along with 20 kits". */
function arrived(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at, clause, 'delivered')
  if (status === null || clause.subject === null || clause.verb.passive) return []
  const items = itemsBehind(at, [clause.subject], clause.arguments)
  if (items.length === 0 || isLadenCarrier(at, clause, items)) return []
  const places = clause.verb.lemma === 'come' ? ['to'] : ['in', 'at', 'to']
  const recipient =
    actorBehind(at, clause.arguments, places) ?? (clause.verb.lemma === 'reach' ? directPlace(at, clause) : null)
  const isTeam = itemsOf(at, clause.subject).some(({ category }) => category === 'personnel')
  const inside = collectArguments(at.chunks, clause.subject.first, clause.at).found
  const donor =
    actorBehind(at, [...clause.arguments, ...inside], ['from']) ??
    (isTeam ? ownerOf(at, clause) : subjectActor(at, clause))
  // "A plane landed": what brings gifts is none.
  if (donor === null && items.every(({ category, number }) => category === 'transport' && number === null)) return []
  return [
    {
      donor,
      recipient,
      items,
      intermediary: null,
      status,
      anchor: anchorOf(at, clause),
      basis: 'total',
      rule: 'gift-arrival',
    },
  ]
}

/** "Peru's experts arrived": the country whose they are. */
function ownerOf(at: AnalyzedSentence, { subject }: Clause): Actor | null {
  const np = subject?.members[0]?.np
  const [area] = np?.areas ?? []
  return area === undefined || np === undefined || area.to > np.head
    ? null
    : actorOf({ at, from: area.from, to: area.to })
}

const anchorOf = (at: AnalyzedSentence, { verb }: Clause): Piece => ({ at, from: verb.main, to: verb.main + 1 })

function directPlace(at: AnalyzedSentence, clause: Clause): Actor | null {
  const [place] = objects(clause)
  return place !== undefined && isActor(at, place) ? actorFrom(at, place) : null
}

/** "will support Peru in building a hospital": help whose goods stand behind. */
function helped(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at, clause, 'delivered')
  const [helpedOne] = objects(clause)
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (
    status === null ||
    helpedOne === undefined ||
    next?.verb.form !== 'gerund' ||
    !hasVerbClass(next.verb.lemma, null, 'make')
  )
    return []
  const items = objects(next).flatMap((nominal) => itemsOf(at, nominal))
  if (items.length === 0 || !isActor(at, helpedOne)) return []
  return [
    {
      donor: subjectActor(at, clause),
      recipient: actorFrom(at, helpedOne),
      items,
      intermediary: null,
      status,
      anchor: anchorOf(at, clause),
      basis: 'total',
      rule: 'gift-help',
    },
  ]
}

function received(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at, clause, 'delivered')
  if (status === null || clause.verb.passive) return []
  const items = itemsBehind(at, objects(clause), clause.arguments)
  const recipient = subjectActor(at, clause)
  if (items.length === 0 || recipient === null) return []
  const anchor = anchorOf(at, clause)
  const donor = actorBehind(at, clause.arguments, ['from'])
  // "Workers collected 3 million": for others.
  if (clause.verb.lemma === 'collect' && donor === null) return []
  return [{ donor, recipient, items, intermediary: null, status, anchor, basis: 'total', rule: 'gift-receipt' }]
}

/** "had raised 3 million", "raised 3 million in May": it has come in. */
const isRaised = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  verb.modal === null &&
  at.tags[verb.main] !== 'VING' &&
  /ed$/.test(at.tokens[verb.main]?.lower ?? '')

/** "raising money for Peru". */
function raised(at: AnalyzedSentence, clause: Clause): Gift[] {
  return given(at, clause, isRaised(at, clause) ? 'delivered' : 'called_for', 'gift-appeal').filter(({ items }) =>
    items.some(({ category }) => category === 'cash'),
  )
}

/** "pledged assistance": the promise itself has the goods as its object. */
function pledged(at: AnalyzedSentence, clause: Clause): Gift[] {
  return given(at, clause, 'pledged', 'gift-pledge')
}

function announced(at: AnalyzedSentence, clause: Clause): Gift[] {
  // Who orders goods buys them.
  if (clause.verb.lemma === 'order') return []
  return given(at, clause, 'announced', 'gift-announcement')
}

const readers: readonly [VerbClass, (at: AnalyzedSentence, clause: Clause) => Gift[]][] = [
  ['sell', (at, clause) => given(at, clause, 'exported', 'gift-export')],
  ['give', (at, clause) => given(at, clause, 'delivered', 'gift-verb')],
  ['travel', (at, clause) => (carrying.has(clause.verb.lemma) ? given(at, clause, 'delivered', 'gift-verb') : [])],
  ['help', helped],
  ['pledge', pledged],
  ['announce', announced],
  ['raise', raised],
  ['arrive', arrived],
  ['receive', received],
]

/** The gifts that the verbs of a sentence tell. The first class of a verb that fits decides. */
export function findVerbGifts(at: AnalyzedSentence): Gift[] {
  return at.clauses.flatMap((clause) => {
    const classes = verbClassesOf(clause.verb.lemma, clause.verb.particle)
    for (const [wanted, read] of readers) {
      const gifts = classes.includes(wanted) ? read(at, clause) : []
      if (gifts.length > 0) return gifts
    }
    return []
  })
}
