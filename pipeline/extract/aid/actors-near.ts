import { type Actor, actorOf, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { beforeGoods } from '../gifts/before-goods.ts'
import { actorFrom } from '../gifts/roles.ts'
import { isHomeOfReceivers } from '../gifts/widened.ts'
import { isImpersonal, isIt } from '../impersonal.ts'
import { donorTypeIn, isCarrierPhrase } from '../named-in.ts'
import { isPronoun } from '../nationality.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isOfAdjunct } from '../parse/of-adjunct.ts'
import { lowerWords } from '../piece.ts'
import { actingFrom } from './acts-from.ts'
import { effortNamed, ownerOfEffort, toward } from './effort-owner.ts'
import { namedAhead } from './named-ahead.ts'
import { isParty, isThing } from './names-party.ts'
import { oneOfTwo, placeInPair } from './one-of-two.ts'
import { bodyIn, bodyNamedFrom, bodyOfVehicle, genitiveIn } from './owner-words.ts'
import { isReckoning } from './reckoning.ts'
import { isSufficedFor } from './sufficiency.ts'
import { whoMeant } from './who-which.ts'

const rests = /^(?:rest|remainder|balance)$/

/** "to Peru and the rest to Chile": what is left is no one's name. */
function withoutRest(at: AnalyzedSentence, nominal: Nominal): Nominal {
  const last = nominal.members.at(-1)
  if (nominal.members.length < 2 || last === undefined || !rests.test(at.tokens[last.np.head]?.lower ?? ''))
    return nominal
  const members = nominal.members.slice(0, -1)
  return { ...nominal, members, end: members.at(-1)?.end ?? nominal.end }
}

export function partyFrom(at: AnalyzedSentence, nominal: Nominal): Actor | null {
  const named = beforeGoods(at, withoutRest(at, nominal))
  const [member] = named.members
  const place = member === undefined ? -1 : placeInPair(pieceOfMember(at, member))
  if (member !== undefined && place >= 0)
    return oneOfTwo(at, member.np.from, place) ?? actorOf(pieceOfMember(at, member))
  return isParty(at, named) && !isSufficedFor(at, member?.np.from ?? 0) ? actorFrom(at, named) : null
}

/** The phrase at a chunk, if it names someone. */
export function partyAt(at: AnalyzedSentence, index: number): Actor | null {
  const np = npAt(at, index)
  if (np === null || np.number !== null) return null
  const single: Nominal = { members: [{ np, first: index, end: index + 1 }], first: index, end: index + 1 }
  return isParty(at, single) ? actorFrom(at, single) : null
}

/** Whom a phrase names, or whose programme, effort or school it tells of. */
function partyOf(at: AnalyzedSentence, { prep, nominal }: Argument): Actor | null {
  const owner = prep === 'in' ? ownerOfHands(at, nominal) : prep === 'from' ? ownerOfBase(at, nominal) : null
  const party = owner ?? (toward.test(prep ?? '') ? effortNamed(at, nominal) : null) ?? partyFrom(at, nominal)
  if (party !== null) return party
  if (prep === 'from') return programmeOwner(at, nominal)
  if (prep === 'for') return ownerOfRebuilt(at, nominal)
  return prep === 'to' || prep === 'towards' || prep === 'toward' ? ownerOfEffort(at, nominal) : null
}

/** The first of the prepositions behind which someone is named. */
export function partyBehind(
  at: AnalyzedSentence,
  found: readonly Argument[],
  preps: readonly (string | null)[],
): Actor | null {
  for (const prep of preps) {
    for (const [i, argument] of found.entries()) {
      if (argument.prep !== prep || isHomeOfReceivers(at, argument) || isOfAdjunct(at, argument, found[i - 1])) continue
      if (isReckoning(at, argument)) continue
      const party = partyOf(at, argument)
      if (party !== null) return party
    }
  }
  return null
}

/** "took off from a Peruvian air base": of the country whose base it is. */
function ownerOfBase(at: AnalyzedSentence, { members: [member, other] }: Nominal): Actor | null {
  if (member === undefined || other !== undefined) return null
  const { head, areas } = member.np
  if (!/^(?:base|airbase|airport|airfield)$/.test(at.tokens[head]?.lower ?? '')) return null
  const area = areas.find(({ to, form }) => to <= head && form !== 'name')
  return area === undefined ? null : { ...actorOf({ at, from: area.from, to: area.to }), type: 'government' }
}

/** "in Chad's hands": with those who have it. */
const ownerOfHands = (at: AnalyzedSentence, { members, first, end }: Nominal): Actor | null =>
  members.length === 1 && /^(?:hands|possession)$/.test(at.tokens[members[0]?.np.head ?? -1]?.lower ?? '')
    ? ownerOf(at, first, end)
    : null

/** "for the rebuilding of Chad's schools": whose what is built anew is. */
function ownerOfRebuilt(at: AnalyzedSentence, { members, first, end }: Nominal): Actor | null {
  const isRebuilt =
    members.length === 1 &&
    end > first + 1 &&
    /^(?:rebuilding|reconstruction|rehabilitation|renovation|repair|modernisation|modernization)$/.test(
      at.tokens[members[0]?.np.head ?? -1]?.lower ?? '',
    )
  const owner = isRebuilt ? ownerOf(at, first, end) : null
  return owner !== null && owner.areas.length > 0 ? owner : null
}

/** "from Peru's aid programme", "from Peru's stores": the programme and the stores are their owner's. */
export function programmeOwner(at: AnalyzedSentence, { members, first, end }: Nominal): Actor | null {
  const head = at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''
  return members.length === 1 &&
    /^(?:programmes?|programs?|budget|purse|coffers|treasury|reserves?|stores?|stocks?|stockpiles?|warehouses?|depots?|hubs?)$/.test(
      head,
    )
    ? ownerOf(at, first, end)
    : null
}

/** The first one named behind any of the prepositions, in the order of the words. */
export function firstBehind(
  at: AnalyzedSentence,
  found: readonly Argument[],
  preps: readonly (string | null)[],
): Actor | null {
  for (const argument of found) {
    const party = preps.includes(argument.prep) && !isHomeOfReceivers(at, argument) ? partyOf(at, argument) : null
    if (party !== null) return party
  }
  return null
}

/** "Peru's help", "Peruvian planes", "a plane of the Red Cross", "help from Peru": whose a thing is. */
export function ownerOf(at: AnalyzedSentence, first: number, end: number): Actor | null {
  for (let i = first; i < end; i++) {
    const np = npAt(at, i)
    if (np === null) continue
    const prep = at.chunks[i - 1]
    const isBehind = i > first && prep?.kind === 'prep'
    // "doses of Covax": by its make.
    if (isBehind && prep.text === 'of' && doses.test(at.tokens[prep.from - 1]?.lower ?? '')) continue
    // "supplies to nine districts of Quito": of those who get them.
    const outer = i > first + 2 ? at.chunks[i - 3] : undefined
    if (isBehind && prep.text === 'of' && outer?.kind === 'prep' && /^(?:to|for|in|at|among)$/.test(outer.text))
      continue
    if (isBehind && (prep.text === 'of' || prep.text === 'from' || prep.text === 'by')) {
      // "a plane, part of Peru's air bridge"
      const own = undertakings.test(at.tokens[np.head]?.lower ?? '') ? genitiveIn(at, np) : null
      if (own !== null) return own
      const party = partyFrom(at, nominalAt(at.chunks, i) ?? { members: [], first: i, end: i })
      if (party !== null) return party
      const body = bodyIn(at, np)
      if (body !== null && prep.text === 'from') return body
      // "a batch of Peruvian tents"
      const maker = prep.text === 'of' ? np.areas.find(({ to, form }) => to <= np.head && form !== 'name') : undefined
      if (maker !== undefined) return { ...actorOf({ at, from: maker.from, to: maker.to }), type: 'government' }
    }
    if (isBehind) continue
    const genitive = genitiveIn(at, np)
    if (genitive !== null) return genitive
    const isVehicle = isCarrierPhrase(at, np)
    const crew = isVehicle ? bodyOfVehicle(at, np) : null
    if (crew !== null) return crew
    const area = np.areas.find((one) => one.to <= np.head && (isVehicle || isAttribute(at, one)))
    // "a New Zealand frigate" is of the country, "Haiti aid" goes there.
    // "Peruvian help" is the country's, "the Peruvians gave" its people's; "EU help" is of a body.
    if (area !== undefined) {
      const named = bodyNamedFrom(at, area, np.head)
      if (named !== null) return named
      const owner = actorOf({ at, from: area.from, to: area.to })
      return area.areaKind === 'group' ? owner : { ...owner, type: 'government' }
    }
    const body = bodyIn(at, np)
    if (body !== null) return body
  }
  return null
}

const undertakings = /^(?:bridge|airlift|operation|mission|campaign|initiative|programme|program|effort|efforts)$/

const doses = /^(?:doses?|vials?|jabs?|shots?|vaccines?|courses?)$/

/** "Peruvian help", "U.S. help" */
const isAttribute = (at: AnalyzedSentence, { form, to }: AreaMention): boolean =>
  form !== 'name' || at.tokens[to - 1]?.word?.isAcronym === true

/** "told the ministers that they could expect": in what is said, "they" are those it is said to, "it" the one who says it. */
function antecedent(at: AnalyzedSentence, { subject, first }: Clause): Actor | null {
  const np = subject?.members[0]?.np
  const opening = at.chunks[first - 1]
  if (np?.isPronoun !== true || opening?.kind !== 'sub' || opening.text !== 'that') return null
  const outer = at.clauses.findLast(({ at: place, verb }) => place < first && verb.form === 'finite')
  if (outer === undefined) return null
  const hears = at.tokens[np.head]?.lower === 'they' || persuading.has(outer.verb.lemma)
  const hearer = hears ? partyBehind(at, outer.arguments, [null, 'to']) : null
  return hearer ?? (outer.subject === null ? null : partyFrom(at, outer.subject))
}

const persuading = new Set(['convince', 'persuade', 'remind', 'assure'])

/** "Chad, whose planes brought 20 tents": the one that "whose" stands for. */
export function whoseOf(at: AnalyzedSentence, subject: Nominal): Actor | null {
  const wh = at.chunks[subject.first - 1]
  if (wh?.kind !== 'wh' || wh.text !== 'whose') return null
  const comma = at.chunks[subject.first - 2]
  const end = comma?.kind === 'punct' && comma.text === ',' ? subject.first - 2 : subject.first - 1
  return partyAt(at, end - 1)
}

/** "a firm in Lima, which threw in 20 tents": the body gives, not the place that it is in. */
function bodyInPlace(at: AnalyzedSentence, { first }: Clause, subject: Nominal): Actor | null {
  const [prep, before, wh] = [at.chunks[subject.first - 1], at.chunks[subject.first - 2], at.chunks[first - 1]]
  if (wh?.kind !== 'wh' || wh.text === 'where' || prep?.kind !== 'prep' || before?.kind !== 'np') return null
  if (!/^(?:in|at|near|outside)$/.test(prep.text) || donorTypeIn({ at, from: before.from, to: before.to }) === null)
    return null
  const nominal = { members: [{ np: before, first: subject.first - 2, end: subject.first - 1 }] }
  return partyFrom(at, { ...nominal, first: subject.first - 2, end: subject.first - 1 })
}

/** "Ana Ruiz, whose clinic got 20 beds": the house, and not who works there. */
const isHouse = ({ tokens }: AnalyzedSentence, { subject, verb: { lemma } }: Clause): boolean =>
  /^(?:get|receive|obtain)$/.test(lemma) && houses.test(tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')
const houses = /^(?:hospital|clinic|ward|school|college|orphanage|parish|village|hospice)$/

/** Who a verb says does it: its subject, or where that is a vehicle or a thing, the one whose it is. */
export function doerOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const doer = doerNamed(at, clause)
  return doer === null ? null : actingFrom(doer, clause.verb)
}

function doerNamed(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { subject } = clause
  if (subject === null) return null
  const told = namedAhead(at, clause) ?? antecedent(at, clause)
  if (told !== null) return told
  // "Altogether that makes 20 tents"
  const [only, other] = subject.members
  if (
    other === undefined &&
    only?.np.isPronoun === true &&
    /^(?:that|this)$/.test(at.tokens[only.np.head]?.lower ?? '')
  )
    return null
  if (isIt(at, subject)) return isImpersonal(at, subject.first) ? null : actorFrom(at, subject)
  const possessor = isHouse(at, clause) ? null : whoseOf(at, subject)
  if (possessor !== null) return possessor
  const whole = bodyInPlace(at, clause, subject) ?? whoMeant(at, clause, subject)
  if (whole !== null) return whole
  if (subject.members.length > 0 && !isThing(at, subject)) {
    const party = partyFrom(at, subject)
    if (party !== null) return party
  }
  return ownerOf(at, subject.first, endOfPhrases(at, subject, clause.at))
}

/** "A plane from Peru, carrying 20 tents": phrases behind the noun say whose it is. */
function endOfPhrases(at: AnalyzedSentence, { end }: Nominal, verb: number): number {
  let last = end
  while (last + 1 < verb && at.chunks[last]?.kind === 'prep' && npAt(at, last + 1) !== null) last += 2
  return last
}

/** "we", "they": to be taken from what was said before; "we" and "you" are no one's name, nor is "no government". */
export const isNameless = (actor: Actor | null): boolean =>
  actor === null ||
  isPronoun(actor) ||
  actor.piece.at.tokens[actor.piece.from]?.lower === 'no' ||
  (actor.areas.length === 0 && pointers.has(lowerWords(actor.piece).join(' ')))

/** These stand for a country named before. */
const pointers: ReadonlySet<string> = new Set([
  'the country',
  'the nation',
  'the same country',
  'this country',
  'that country',
  'the island',
])
