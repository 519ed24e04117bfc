import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesBetween, placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isAhead, isPresent, isTakenBack, statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { type ChunkReader, type ClauseReader, journeyOf } from './reader.ts'

/** Whose journey goes on: of whom the sentence has told one, else the one before. */
const onRoad = ({ told, memory }: Scene): readonly Traveller[] => {
  const last = told.findLast(({ destinations }) => destinations.length > 0)
  return last?.travellers ?? (memory.onRoad === null ? [] : [memory.onRoad])
}

/** The countries of a list that names nothing else. */
function onlyPlaces(scene: Scene, nominal: Nominal | null): readonly Place[] {
  if (nominal === null || nominal.members.some(({ np }) => np.areas.length === 0 || np.number !== null)) return []
  return placesIn(scene, nominal)
}

const further = /^(?:next|then|afterwards?|thereafter|later|after|last|finally)$/

/** "come next", "then comes", "are next" */
function isNext({ at }: Scene, { verb }: Clause): boolean {
  const [before, behind] = [lowerAt(at, verb.from - 1), lowerAt(at, verb.to)]
  return verb.lemma === 'follow' || further.test(before) || further.test(behind)
}

const ofRoute = /^(?:route|itinerary|list|programme|program|agenda|schedule|tour|trip|journey)$/
const ofSpan = /^(?:days?|weeks?|weekend|months?|year|morning|afternoon|evening|\w+day)$/
const ofTime: ReadonlySet<string | null> = new Set(['until', 'till', 'before', 'from', 'by', 'in', 'between'])

const isDay = (at: Scene['at'], { head, from, to }: NounPhrase): boolean =>
  ofSpan.test(lowerAt(at, head)) || at.dates.some((date) => date.from >= from && date.to <= to)

/** "Peru follows on Sunday and Chile on Monday": the places that go on with the verb. */
const placesInTurn = (scene: Scene, { arguments: found }: Clause): readonly Place[] =>
  found.flatMap((one) => {
    const { prep, nominal } = one
    const [day] = nominal.members
    if (isFurther(scene, one)) return placesIn(scene, nominal)
    return prep === 'on' && day !== undefined && isDay(scene.at, day.np)
      ? nominal.members.slice(1).flatMap(({ np }) => placesBetween(scene, np.from, np.to))
      : []
  })

/** "follows on 3 May and Chile on 9 May": a place behind "and", as the days are no phrases of the clause. */
const isFurther = ({ at }: Scene, { prep, nominal: { members } }: Argument): boolean =>
  prep === null &&
  members.every(({ np }) => np.areas.length > 0 && np.number === null) &&
  lowerAt(at, (members[0]?.np.from ?? 0) - 1) === 'and'

/** Nothing behind the verb but a time or "on her route": "follows with 30 tents" tells of something else. */
function isBare(scene: Scene, { arguments: found }: Clause, isBehind: boolean): boolean {
  const { at } = scene
  const rest = isBehind ? found.slice(1) : found
  return rest.every((one) => {
    const { prep, nominal } = one
    const { members } = nominal
    if (!isBehind && isFurther(scene, one)) return true
    // "followed him there": whoever went before
    if (prep === null && members.every(({ np }) => np.isPronoun)) return true
    // "follow this week"
    if (prep === null && members.every(({ np }) => ofSpan.test(lowerAt(at, np.head)))) return true
    const isTimeOnly = ofTime.has(prep) && members.every(({ np }) => np.areas.length === 0 && np.number === null)
    // "on Sunday and Peru on Monday"
    if (prep === 'on' && members.every(({ np }, i) => isDay(at, np) || (i > 0 && np.areas.length > 0))) return true
    return isTimeOnly || (prep === 'on' && members.every(({ np }) => ofRoute.test(lowerAt(at, np.head))))
  })
}

/** "X is received in Lima; Peru and Chile follow", "Next come Peru and Chile": where the one told of goes on to. */
export const byNext: ClauseReader = (scene, clause): Journey[] => {
  const { at } = scene
  const { verb, subject } = clause
  if (!/^(?:follow|come|be)$/.test(verb.lemma) || verb.passive || !isNext(scene, clause)) return []
  const [first] = clause.arguments
  const isBehind = subject === null && first?.prep === null
  const places = onlyPlaces(scene, isBehind ? first.nominal : subject)
  if (places.length === 0 || !isBare(scene, clause, isBehind)) return []
  // "Peru sent nurses; Chile followed": with what it sent.
  const travellers = onRoad(scene).filter((one) => !isTeam(one))
  const status = travellers.length === 0 || isTakenBack(at, verb.main) ? null : statusOf(at, clause)
  if (status === null) return []
  const where = { places: [...places, ...placesInTurn(scene, clause)], isNamed: true }
  return [
    journeyOf(scene, clause, {
      travellers,
      where,
      status: isAhead(at) || (verb.lemma === 'be' && isPresent(at, verb.main)) ? 'planned' : status,
      isNear: true,
    }),
  ]
}

/** Where the journey told last led: in the sentence, else in the one before. */
function lastDestinations({ told, memory }: Scene): readonly Place[] {
  const last = told.findLast(({ destinations }) => destinations.length > 0)
  const carried = memory.onRoad === null || memory.destination === null ? [] : [memory.destination]
  return (last?.destinations ?? carried).slice(-1).map((place) => ({ ...place, how: 'carried' as const }))
}

/** "Chile's premier came in May; a parliamentary delegation followed": of the country of the one before. */
function ofSameHome(scene: Scene, one: Traveller): Traveller {
  const lead = one.isNamed || one.title !== null || one.origins.length > 0 ? undefined : onRoad(scene)[0]
  return lead === undefined ? one : { ...one, origins: lead.origins }
}

/** "On his heels followed the premier" */
const inverted = ({ fronted, arguments: found, verb: { form } }: Clause): readonly Nominal[] =>
  fronted.length > 0 && form === 'finite' ? found.flatMap(({ prep, nominal }) => (prep === null ? [nominal] : [])) : []

/** "Prince X follows in May", "She was followed on the 19th by minister Y": others go where one has gone. */
export const byFollowing: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (verb.lemma !== 'follow') return []
  const agents = clause.arguments.filter(({ prep }) => prep === 'by').map(({ nominal }) => nominal)
  const followers = verb.passive
    ? agents
    : subject === null
      ? inverted(clause)
      : isBare(scene, clause, false)
        ? [subject]
        : []
  const travellers = followers
    .flatMap((nominal) => travellersIn(scene, nominal))
    .map((one) => ofSameHome(scene, one))
    .filter(({ title, isNamed, origins }) => title !== null || isNamed || origins.length > 0)
  const places = travellers.length === 0 ? [] : lastDestinations(scene)
  const status = places.length === 0 || isTakenBack(scene.at, verb.main) ? null : statusOf(scene.at, clause)
  if (status === null) return []
  return [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status, isNear: true })]
}

/** "Next stop: Lima." */
export const byNextStop: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:stops?|port|destination)$/.test(lowerAt(at, np.head)) || lowerAt(at, np.to) !== ':')
    return []
  if (!/^(?:next|last|final|first|second|third)$/.test(lowerAt(at, np.head - 1))) return []
  const end = firstIndexIn(at.tokens, np.to + 1, at.tokens.length, ({ text }) => /^[;.!?]$/.test(text))
  const places = placesBetween(scene, np.to, end < 0 ? at.tokens.length : end)
  const travellers = onRoad(scene)
  if (places.length === 0 || travellers.length === 0) return []
  return [
    nearJourney({
      anchor: piece(at, np.head, np.head + 1),
      travellers,
      destinations: places.slice(0, 1),
      isPlanned: lowerAt(at, np.head - 1) === 'next',
    }),
  ]
}
