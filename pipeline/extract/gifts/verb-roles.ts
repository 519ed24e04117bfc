import { ditransitive } from '../../lexicon/ditransitive-verbs.ts'
import { countedFittings } from '../../lexicon/fittings.ts'
import type { Actor } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import { argsOf } from '../aid/args-of.ts'
import { isOfBareNumber, isOfFurtherSum } from '../aid/bare-number.ts'
import { bringsPromises } from '../aid/brought-promises.ts'
import { isFromOther } from '../aid/carried-from.ts'
import { principalOf } from '../aid/compare-sides.ts'
import { gifts, ownerOfGift } from '../aid/gift-owner.ts'
import { fitting } from '../aid/is-enough.ts'
import { onBehalfOf } from '../aid/on-behalf.ts'
import { totalIn } from '../aid/parties.ts'
import { isPassedOn } from '../aid/passed-on.ts'
import { potBehind } from '../aid/receivers.ts'
import { isSupplying } from '../aid/supplying.ts'
import { isEarned } from '../aid/turns.ts'
import { loading } from '../aid/vehicle.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import { type Item, itemsOf } from '../items.ts'
import { isCarrierPhrase } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isComma, type Nominal } from '../parse/nominal.ts'
import { isGetterOfCounted, isNextTo } from './counted-getter.ts'
import { detailed } from './detail-of-goods.ts'
import { nameOfSubject, passiveRoles } from './passive-roles.ts'
import { actorBehind, actorFrom, isActor, itemsBehind, objects, subjectActor } from './roles.ts'
import { isOfClass } from './status.ts'

export interface Roles {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly items: readonly Item[]
}

/** "Norway promised 5 million, Peru 3 million": from the next name on, another gives. */
function upToNextGiver(at: AnalyzedSentence, found: readonly Nominal[]): readonly Nominal[] {
  const isNoThing = (nominal: Nominal): boolean =>
    itemsOf(at, nominal).every(({ category, number }) => category === 'personnel' && number === null)
  const next = firstIndexIn(found, 1, found.length, (nominal) => isNoThing(nominal) && isActor(at, nominal))
  return next < 0 ? found : found.slice(0, next)
}

const towards = ['for', 'toward', 'towards', 'into']

const areHouses = (items: readonly Item[]): boolean =>
  items.every(({ category, number }) => category === 'facility' && number === null)

/** Someone, or the hospital that is given something. */
const isReceiver = (at: AnalyzedSentence, nominal: Nominal): boolean =>
  isGetterOfCounted(at, nominal.first) || (isActor(at, nominal) && areHouses(itemsOf(at, nominal)))

/** "gave the camp 20 beds": what stands right between such a verb and the goods gets them, whatever it is. */
function isIndirectByPlace(at: AnalyzedSentence, clause: Clause, first: Nominal, second: Nominal): boolean {
  const [member] = first.members
  return (
    ditransitive.has(clause.verb.lemma) &&
    first.members.length === 1 &&
    member !== undefined &&
    member.np.number === null &&
    /^(?:DET|POSS)$/.test(at.tags[member.np.from] ?? '') &&
    first.first === clause.at + 1 &&
    isNextTo(at, first, second) &&
    areHouses(itemsOf(at, first))
  )
}

/** "sent a clinic to Chad and beds to Mali": who gets it stands behind the house. */
const isGivenItself = ({ arguments: found }: Clause, first: Nominal, second: Nominal): boolean =>
  found.some(({ prep, nominal }) => prep === 'to' && nominal.first >= first.end && nominal.first < second.first)

/** "provided the hospital with a grant of 3 million": the house is no gift. */
const isSuppliedHouse = (clause: Clause, items: readonly Item[]): boolean =>
  isSupplying(clause) && areHouses(items) && clause.arguments.some(({ prep }) => prep === 'with')

/** "presented the ministry with a shipment of masks": goods without a figure; those with one are read figure by figure. */
function suppliedRoles(at: AnalyzedSentence, clause: Clause, first: Nominal): Roles | null {
  const goods = isSupplying(clause) ? clause.arguments.find(({ prep }) => prep === 'with') : undefined
  const items = goods === undefined || !isReceiver(at, first) ? [] : detailed(at, goods.nominal)
  const isUncounted =
    items.length > 0 &&
    items.every(({ number, isGeneric, category }) => number === null && !isGeneric && category !== 'cash')
  return isUncounted ? { donor: subjectActor(at, clause), recipient: actorFrom(at, first), items } : null
}

/** "3 million euros", "300" */
const isBareSum = (np: NounPhrase | undefined): boolean =>
  np?.number?.kind === 'money' || (np?.number != null && np.number.to === np.to)

/** "brings Peru's aid to Chad to 3 million", "lifts its gifts of vaccine to 300": the sum is told, no gift of its own. */
export const isSummed = (at: AnalyzedSentence, clause: Clause): boolean =>
  /^(?:bring|take|raise|lift)$/.test(clause.verb.lemma) &&
  clause.arguments.some(({ prep, nominal }) => prep === 'to' && isBareSum(nominal.members[0]?.np)) &&
  totalIn(at, clause) !== null

const help = /^(?:aid|assistance|help|support|relief|funding)$/

/** "announced a $1 million donation from Acme", "announced $1 million in aid from Peru": who tells of a gift that another gives. */
const isGiftAnnounced = (at: AnalyzedSentence, clause: Clause): boolean =>
  isOfClass(clause, 'announce') &&
  clause.arguments.some(({ prep, nominal }, i) => {
    const head = at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''
    return (i === 0 && gifts.test(head)) || (prep === 'in' && help.test(head))
  })

/** "has sent this Tuesday morning a group": when, and not to whom. */
const isTime = ({ tokens }: AnalyzedSentence, { members }: Nominal): boolean =>
  /^(?:morning|afternoon|evening|night|weekend|\w+day)$/.test(tokens[members[0]?.np.head ?? -1]?.lower ?? '')

/** "handed out 20 tents from Peru": goods of another country, right behind them, that one only shares out. */
function sourceOf(at: AnalyzedSentence, clause: Clause, items: readonly Item[]): Actor | null {
  const behind = items.at(-1)?.end ?? -1
  const from = clause.arguments.find(({ prep, nominal }) => prep === 'from' && nominal.first === behind + 1)
  const source = from === undefined ? null : actorFrom(at, from.nominal)
  const sharer = source === null ? null : subjectActor(at, clause)
  if (!isPassedOn(clause.verb) && !isFromOther(sharer, source, clause.verb.lemma)) return null
  return source !== null && isLandKind(source.areas[0]?.areaKind) && source.iso3 !== sharer?.iso3 ? source : null
}

/** Null where nothing is given: who gives need not be asked then. */
function activeRoles(at: AnalyzedSentence, clause: Clause): Roles | null {
  if (isEarned(at, clause) || isSummed(at, clause) || bringsPromises(at, clause)) return null
  const found = objects(clause)
  const [first, second] = found
  const isIndirect =
    first !== undefined &&
    second !== undefined &&
    !isTime(at, first) &&
    !isGivenItself(clause, first, second) &&
    (isReceiver(at, first) || isIndirectByPlace(at, clause, first, second)) &&
    itemsOf(at, second).length > 0
  if (first !== undefined && isSupplying(clause) && isGetterOfCounted(at, first.first))
    return suppliedRoles(at, clause, first)
  const named = upToNextGiver(at, isIndirect ? found.slice(1) : found)
  const items = itemsBehind(at, named, clause.arguments)
  if (first !== undefined && (items.length === 0 || isSuppliedHouse(clause, items)))
    return suppliedRoles(at, clause, first)
  // "has equipped 8 hospitals": they were there
  const isFitted = fitting.test(clause.verb.lemma)
  if (items.length === 0 || (isFitted && items.every(({ category }) => category === 'facility'))) return null
  const start = items[0]?.first ?? 0
  const behind = clause.arguments.filter((argument) => !isOfBareNumber(at, argument, start))
  const recipient = isIndirect
    ? actorFrom(at, first)
    : (actorBehind(at, behind, ['to']) ??
      (items.every(({ category }) => category === 'cash') ? potBehind(at, clause.arguments, start) : null) ??
      actorBehind(at, behind, clause.verb.lemma === 'pay' ? ['into'] : towards) ??
      // "To Chad and two other countries Peru gave tents"
      actorBehind(at, clause.fronted, ['to']) ??
      firstToGet(at, clause) ??
      whereTaken(at, clause) ??
      placeOfPurpose(at, behind))
  const givers = behind.filter((argument) => !isOfFurtherSum(at, argument, start))
  const giver =
    principalOf(actorBehind(at, clause.arguments, ['on behalf of']) ?? onBehalfOf(at, argsOf(clause))) ??
    ownerOfGift(
      at,
      clause.arguments.filter(({ prep }) => prep === 'as'),
    ) ??
    (isOfClass(clause, 'pledge') || isGiftAnnounced(at, clause) ? actorBehind(at, givers, ['from']) : null) ??
    sourceOf(at, clause, items)
  return {
    donor:
      giver ?? ownerBehind(at, clause) ?? subjectActor(at, clause) ?? shipper(at, clause) ?? nameOfSubject(at, clause),
    recipient,
    items,
  }
}

/** "3 million for the care of orphans in Lima": the town of what money is for, right behind it. */
function placeOfPurpose(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  const place = found.find(({ prep, nominal }, i) => {
    const before = found[i - 1]
    const isBehind = before?.prep === 'for' && before.nominal.end === nominal.first - 1
    return (
      isBehind &&
      prep === 'in' &&
      nominal.members.every(({ np }) => np.isName && np.areas.some(({ areaKind }) => areaKind === 'city'))
    )
  })
  return place === undefined ? null : actorFrom(at, place.nominal)
}

/** "Chad was the first country Peru gave tents": of whom the noun right before the giver is said. */
function firstToGet(at: AnalyzedSentence, { subject }: Clause): Actor | null {
  const first = subject?.first ?? 0
  const before = at.chunks[first - 1]
  if (before?.kind !== 'np' || !/^(?:country|nation|state)$/.test(at.tokens[before.head]?.lower ?? '')) return null
  const outer = at.clauses.find(({ verb, at: place }) => verb.lemma === 'be' && place === first - 2)
  return outer === undefined ? null : subjectActor(at, outer)
}

/** "sent four planes which carried tents to Chad", "sent 16 lorries, carrying tents, to Chad": where what is sent takes its load. */
function whereTaken(at: AnalyzedSentence, clause: Clause): Actor | null {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const before = at.chunks[(next?.at ?? 0) - 1]
  const isBehind = before?.kind === 'wh' || (next?.verb.form === 'gerund' && isComma(before))
  const isOfObject = next !== undefined && isBehind && next.first > clause.at
  return isOfObject && loading.has(next.verb.lemma) ? actorBehind(at, next.arguments, ['to']) : null
}

/** "A plane of the Peruvian army brought tents": whose the vehicle is. */
function shipper(at: AnalyzedSentence, { subject }: Clause): Actor | null {
  const np = subject?.members[0]?.np
  const isVehicle = np !== undefined && isCarrierPhrase(at, np)
  return subject !== null && isVehicle ? ownerOf(at, subject.first, subject.end) : null
}

/** "Two planes of the Peruvian army brought tents": the army, and not its planes. */
const ownerBehind = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  at.chunks[(clause.subject?.first ?? -2) + 1]?.kind === 'prep' ? shipper(at, clause) : null

/** "sent a second plane with 20 tons of rice": the plane only brings it; "sent a bus with 20 seats" gives the bus. */
function withoutCarriers(at: AnalyzedSentence, { arguments: found }: Clause, roles: Roles | null): Roles | null {
  const isLoad = ({ prep, nominal }: Argument): boolean => {
    const np = nominal.members[0]?.np
    return prep === 'with' && np?.number != null && !countedFittings.test(at.tokens[np.head]?.lower ?? '')
  }
  if (roles === null || !found.some(isLoad)) return roles
  const items = roles.items.filter(({ category, number }) => category !== 'transport' || number !== null)
  return items.length === 0 ? null : { ...roles, items }
}

/** Who gives what to whom by a verb of giving; null where no thing is given. */
export const rolesOf = (at: AnalyzedSentence, clause: Clause): Roles | null =>
  withoutCarriers(at, clause, clause.verb.passive ? passiveRoles(at, clause) : activeRoles(at, clause))
