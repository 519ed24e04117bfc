import { arriving, moving, mustHave, sending, visiting } from '../../../lexicon/travel-verbs.ts'
import { isGoingNowhere } from '../../going-nowhere.ts'
import { lastIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { carriedPlace, countedPlaces, placesIn, type Where } from '../places.ts'
import { nearestBefore, travellersIn } from '../resolve.ts'
import { sendersInFront } from '../senders.ts'
import { isLeavingForGood, isSettling, isWithdrawal } from '../settling.ts'
import { statusOf } from '../status.ts'
import { isOfRank, isPluralOffice, isPosted, isTeam, type Place, type Traveller } from '../traveller.ts'
import { isBoundElsewhere } from './by-bound.ts'
import { isEndingTrip, isGoingHome } from './going-home.ts'
import { describedBy, governing, openedBy, subjectBehind } from './inverted.ts'
import { leftBefore } from './left-before.ts'
import { passengersOf } from './passengers.ts'
import { type ClauseReader, companions, journeyOf, originsBehind, originsLeft } from './reader.ts'
import { destinationOf, homesReturnedTo, isCallAt, isOverBorder } from './travel-destination.ts'

/** The particle or preposition that makes a verb one of travel stands within three words. */
function hasCompanionWord({ at }: Scene, { verb, at: index, subject, arguments: found }: Clause): boolean {
  const wanted = mustHave.get(verb.lemma)
  const before = at.chunks[(subject?.first ?? 0) - 1]
  // "the plan that she set out in Lima"
  if (wanted !== undefined && before?.kind === 'wh' && /^(?:which|that)$/.test(before.text)) return false
  if (
    wanted === undefined ||
    isOverBorder({ at }, { arguments: found }) ||
    isBoarding({ at }, { verb, arguments: found })
  )
    return true
  // "took off her coat in Lima"
  if (verb.lemma === 'take' && found.some(({ prep, nominal }) => prep === null && nominal.first === index + 1))
    return false
  if (verb.particle !== null) return wanted.has(verb.particle)
  for (let i = verb.main + 1; i < verb.main + 3; i++)
    if (wanted.has(lowerAt(at, i)) || wanted.has(`${lowerAt(at, i)} ${lowerAt(at, i + 1)}`)) return true
  return found.some(({ prep }) => prep !== null && wanted.has(prep))
}

const times = /^(?:\w+day|days?|weeks?|weekend|months?|morning|afternoon|evening|hours?|years?|time)$/

/** "the help coming from Peru": a gerund right behind a thing; "spent the day touring" is none. */
function isSaidOfThing({ at }: Scene, { verb, at: index }: Clause): boolean {
  const before = at.chunks[index - 1]
  return verb.form === 'gerund' && before?.kind === 'np' && !times.test(lowerAt(at, before.head))
}

/** "Everything else comes from Peru", "the rest went to Chile" */
const isOfNoOne = ({ at }: Scene, { subject }: Clause): boolean =>
  subject?.members.some(({ np }) =>
    /^(?:everything|nothing|anything|something|rest|remainder|this|all|word|news|reports?|rumou?rs?|details|information)$/.test(
      lowerAt(at, np.head),
    ),
  ) === true

/** The subject's travellers; where it names none, the nearest before the verb. */
function subjectOf(scene: Scene, clause: Clause, where: Where): Traveller[] {
  const { subject, verb } = clause
  const described = describedBy(scene, clause)
  if (described !== null) return described
  const own = subject === null ? [] : travellersIn(scene, subject)
  if (own.length > 0) return own
  const aboard = passengersOf(scene, clause)
  if (aboard.length > 0) return aboard
  if (isSaidOfThing(scene, clause) || isOfNoOne(scene, clause)) return []
  const behind = subjectBehind(scene, clause)
  if (behind.length > 0) return behind
  const opened = openedBy(scene, clause)
  if (opened.length > 0) return opened
  const governor = verb.form === 'gerund' ? governing(scene, clause) : null
  const governed = governor === null ? [] : travellersIn(scene, governor)
  if (governed.length > 0) return governed
  const near = where.places.length > 0 ? nearestBefore(scene, verb.from) : null
  return near === null ? [] : [near]
}

/** Someone leaves a place named, or a team leaves for one that is not. */
const isLeaving = ({ verb, arguments: found }: Clause, { places }: Where, travellers: readonly Traveller[]): boolean =>
  verb.lemma === 'leave' &&
  found.some(({ prep }) => prep === null) &&
  (places.some(({ how }) => how === undefined)
    ? travellers.every((one) => !isTeam(one) || one.origins.length > 0)
    : travellers.every(isTeam))

/** Some things are seen and reached that are no journey: only a place as the object tells one. */
const weakVerbs = new Set(['see', 'reach', 'enter', 'cross', 'inspect', 'make', 'accompany', 'come'])

/** "came to Lima": a place, and nothing that one may come to in the mind. */
const isComingTo = ({ verb, arguments: [first] }: Clause, { places }: Where): boolean =>
  verb.lemma === 'come' && first?.prep === 'to' && places.some(({ how }) => how === undefined)

function isOfTravel(scene: Scene, clause: Clause): boolean {
  const { lemma } = clause.verb
  return moving.has(lemma) || arriving.has(lemma) || visiting.has(lemma) || isBoarding(scene, clause)
}

/** "boarded a train for Lima", "took the night flight to Lima" */
function isBoarding(
  { at }: Pick<Scene, 'at'>,
  { verb, arguments: found }: Pick<Clause, 'verb' | 'arguments'>,
): boolean {
  const [vehicle, goal] = found
  return (
    /^(?:board|take|catch)$/.test(verb.lemma) &&
    vehicle?.prep === null &&
    vehicle.nominal.members.some(({ np }) => vehicles.test(lowerAt(at, np.head))) &&
    /^(?:to|for)$/.test(goal?.prep ?? '')
  )
}

const vehicles = /^(?:train|plane|flight|aircraft|jet|airliner|ship|ferry|boat|bus|helicopter)$/

/** "returned the call", "returned the money" */
const isGivenBack = ({ at }: Scene, { verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'return' &&
  found[0]?.prep === null &&
  found[0].nominal.members.some(
    ({ np }) => np.areas.length === 0 && /^(?:the|a|its|his|her)$/.test(lowerAt(at, np.from)),
  )

/** "The visits of X and Y came early": the visits came. */
function isSaidOfVisits({ at }: Scene, { verb }: Clause): boolean {
  const noun = lastIndexIn(at.tokens, 0, verb.from, ({ lower }) => /^(?:visits?|trips?|tours?)$/.test(lower))
  if (noun < 0 || lowerAt(at, noun + 1) !== 'of' || verb.lemma !== 'come') return false
  return !at.clauses.some(({ verb: other }) => other.from > noun && other.from < verb.from)
}

/** "The minister's letter arrived": what he wrote, not he. */
const isSaidOfMail = ({ at }: Scene, { subject }: Clause): boolean =>
  subject?.members.length === 1 &&
  subject.members.every(({ np }) =>
    /^(?:letters?|messages?|notes?|telegrams?|gifts?|greetings|condolences|parcels?)$/.test(lowerAt(at, np.head)),
  )

const titled = (one: Traveller): boolean => one.title !== null || one.isNamed || isOfRank(one)

/** "President X flew to Y", "visited Y", "arrived", "who called in on Y". */
export const byTravelVerb: ClauseReader = (scene, clause): Journey[] => {
  const { verb } = clause
  if (!isOfTravel(scene, clause) || verb.passive || isGivenBack(scene, clause) || isSaidOfVisits(scene, clause))
    return []
  if (isSaidOfMail(scene, clause) || isGoingNowhere(scene.at, clause)) return []
  // "has moved his office to Lima": what is moved, not who
  if (verb.lemma === 'move' && clause.arguments[0]?.prep === null) return []
  // "a team headed by Ana Ruiz"
  if (verb.lemma === 'head' && clause.arguments[0]?.prep === 'by') return []
  const where = destinationOf(scene, clause)
  if ((where.places.length === 0 || verb.lemma === 'leave') && isBoundElsewhere(scene, clause)) return []
  if (isLeftOnTheWay(scene, clause)) return []
  const travellers = subjectOf(scene, clause, where).map((one) =>
    isTeam(one) && one.origins.length === 0 ? { ...one, origins: sendersInFront(scene, one, clause.at) } : one,
  )
  if (isLeavingForGood(scene.at, clause) || isSettling(scene.at, clause, travellers)) return []
  if (isWithdrawal(scene.at, clause, travellers)) return []
  if (travellers.length > 0 && travellers.every(isPosted) && isLeavingPost(scene, clause, where)) return []
  const come = placesComeFrom(scene, clause, where, travellers)
  const isOnlyLeft =
    /^(?:fly|travel)$/.test(verb.lemma) &&
    where.places.length === 0 &&
    travellers.every((one) => one.origins.length > 0)
  if (come.length > 0 && (isFinished(scene, clause) || isOnlyLeft))
    return [{ places: come, isNamed: true }, where].flatMap((one) =>
      one.places.length === 0 ? [] : [journeyOf(scene, clause, { travellers, where: one, status: 'made' })],
    )
  // "have flown home": back from where they were.
  const isHome = lowerAt(scene.at, verb.to) === 'home' && where.places.every(({ how }) => how !== undefined)
  if (isHome && isToldAsSent(scene, clause)) return []
  // "called in sick", "called his brother in Lima"; but "called on you in Lima"
  const isCall =
    verb.lemma === 'call' &&
    clause.arguments[0]?.prep === null &&
    verb.particle !== 'on' &&
    verb.particle !== 'upon' &&
    !isCallAt(clause)
  // "called for a ceasefire in Lima"
  const isDemand = verb.lemma === 'call' && (verb.particle === 'for' || clause.arguments[0]?.prep === 'for')
  if (isCall || isDemand || (verb.lemma === 'call' && where.places.every(({ how }) => how !== undefined))) return []
  if (travellers.length === 0 || !(hasCompanionWord(scene, clause) || isLeaving(clause, where, travellers))) return []
  const status = where.places.length === 0 && visiting.has(verb.lemma) ? null : statusOf(scene.at, clause)
  if (status === null) return []
  const isComing = isComingTo(clause, where)
  if (
    weakVerbs.has(verb.lemma) &&
    !travellers.every((one) => titled(one) || isTeam(one) || (isComing && one.origins.length > 0))
  )
    return []
  if (travellers.every((one) => isGoingHome(scene, clause, one) || isEndingTrip(scene, clause, one))) return []
  const returned = homesReturnedTo(scene, clause)
  // "From Peru came 12 nurses"
  const inFront = clause.subject === null ? originsBehind(scene, clause.fronted) : []
  // "returned from a tour of Chile and Peru": there they were, and are not at home.
  const isGoal = ({ piece }: Place): boolean =>
    where.places.some((one) => one.piece.from === piece.from && one.piece.at === piece.at)
  const behind = [
    ...originsBehind(scene, [...clause.fronted, ...clause.arguments]),
    ...originsLeft(scene, clause),
    ...leftBefore(scene, clause),
  ].filter((one) => !isGoal(one))
  const origins = returned.length > 0 ? returned : inFront.length > 0 ? inFront : behind
  const isOrigin = ({ iso3 }: Place): boolean => inFront.some((one) => one.iso3 === iso3)
  const others = [...companions(scene, clause.arguments, travellers), ...accompanying(scene, clause, travellers)]
  // "Cuba's doctors left Turin for Havana": back home from where they were
  const homes = travellers.flatMap((one) => one.origins.map(({ iso3 }) => iso3))
  const left = where.places.every(({ iso3 }) => homes.includes(iso3)) ? originsLeft(scene, clause) : []
  if (left.length > 0) return [journeyOf(scene, clause, { travellers, where: { places: left, isNamed: true }, status })]
  const led = inFront.length === 0 ? where : { ...where, places: where.places.filter((one) => !isOrigin(one)) }
  return [journeyOf(scene, clause, { travellers: [...travellers, ...others], where: led, status, origins })]
}

/** "left Warsaw", "left Warsaw for Moscow", "flew home from Warsaw": where an ambassador was posted, and home. */
function isLeavingPost(scene: Scene, clause: Clause, { places }: Where): boolean {
  if (clause.verb.lemma !== 'leave') return lowerAt(scene.at, clause.verb.main + 1) === 'home'
  const left = clause.arguments.find(({ prep }) => prep === null)
  return left !== undefined && (originsLeft(scene, clause).length > 0 || places.length > 0)
}

/** "She had come from Quito": whoever is at home elsewhere was there before. */
function placesComeFrom(scene: Scene, clause: Clause, where: Where, travellers: readonly Traveller[]): Place[] {
  if (!/^(?:come|fly|travel|arrive)$/.test(clause.verb.lemma) || where.places.some(({ how }) => how === undefined))
    return []
  const homes = travellers.flatMap(({ origins }) => origins.map(({ iso3 }) => iso3))
  if (!travellers.every((one) => one.title !== null && !isTeam(one) && (one.origins.length > 0 || one.isInternational)))
    return []
  const found = originsBehind(scene, clause.arguments)
  return found.some(({ iso3 }) => homes.includes(iso3)) ? [] : found
}

/** "After leaving Lima she flew to Quito": the main verb tells of the journey. */
function isLeftOnTheWay(scene: Scene, { verb, at: index }: Clause): boolean {
  if (verb.lemma !== 'leave' || verb.form !== 'gerund') return false
  const main = scene.at.clauses.find((one) => one.at > index && one.verb.form === 'finite')
  return (
    main !== undefined &&
    (moving.has(main.verb.lemma) || arriving.has(main.verb.lemma)) &&
    destinationOf(scene, main).places.some(({ how }) => how === undefined)
  )
}

/** "had come": before what the text has told. */
const isFinished = ({ at }: Scene, clause: Clause): boolean =>
  lowerAt(at, clause.verb.from) === 'had' && statusOf(at, clause) === 'made'

/** "The experts whom Chile sent have flown home": the relative clause tells their journey. */
const isToldAsSent = ({ at }: Scene, { subject, at: index }: Clause): boolean =>
  at.clauses.some(
    (one) =>
      one.at < index &&
      one.at > (subject?.first ?? index) &&
      at.chunks[one.first - 1]?.kind === 'wh' &&
      sending.has(one.verb.lemma),
  )

/** "X, accompanied by his foreign minister, arrived" */
function accompanying(scene: Scene, { at: index, end }: Clause, [lead]: readonly Traveller[]): Traveller[] {
  const beside = scene.at.clauses.find(
    ({ verb, at: place }) =>
      verb.lemma === 'accompany' && verb.passive && verb.form === 'participle' && place >= index - 6 && place <= end,
  )
  return (beside?.arguments ?? [])
    .filter(({ prep }) => prep === 'by')
    .flatMap(({ nominal }) => travellersIn(scene, nominal))
    .filter((one) => titled(one) && !isPlainPlural(one))
    .map((one) => (isOwn(one) && lead !== undefined ? { ...one, origins: lead.origins } : one))
}

/** "accompanied by four ministers": they belong to the one journey. */
const isPlainPlural = (found: Traveller): boolean =>
  !found.isNamed && found.origins.length === 0 && isPluralOffice(found)

/** "his health minister": of the country of whoever is accompanied. */
const isOwn = ({ name: { at, from }, origins }: Traveller): boolean =>
  origins.length === 0 && /^(?:his|her|its|their)$/.test(lowerAt(at, from))

const agents: ReadonlySet<string | null> = new Set(['by'])

/** "Peru was visited by X": the place is the subject. */
export const byPassiveVisit: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (!verb.passive || !(verb.lemma === 'visit' || verb.lemma === 'tour')) return []
  const status = statusOf(scene.at, clause)
  const travellers = clause.arguments
    .filter(({ prep }) => agents.has(prep))
    .flatMap(({ nominal }) => travellersIn(scene, nominal))
  if (status === null || travellers.length === 0) return []
  const counted = subject === null ? [] : countedPlaces(scene, subject)
  const places = subject === null || counted.length > 0 ? counted : placesIn(scene, subject)
  const where = places.length > 0 ? { places, isNamed: true } : { ...carriedPlace(scene), isUnknown: true }
  return [journeyOf(scene, clause, { travellers, where, status })]
}
