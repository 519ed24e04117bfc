import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesBetween, placesIn } from '../places.ts'
import { resolvePronoun, travellersIn, withKnown } from '../resolve.ts'
import { isAhead, isPresent, isTakenBack, statusOf } from '../status.ts'
import type { Place, Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const stops = new Set([
  'stop',
  'stops',
  'destination',
  'destinations',
  'itinerary',
  'leg',
  'port',
  'stopover',
  'stopovers',
  'hosts',
  'tour',
  'trip',
  'visit',
  'journey',
  'halt',
  'halts',
  'calls',
])
const including = new Set(['include', 'be', 'take', 'comprise', 'cover', 'feature', 'begin', 'start', 'end'])
const possessives = new Set(['his', 'her', 'their'])

/** "the first port of call for the trawlers" */
const isOfOther = ({ at }: Scene, { to }: NounPhrase): boolean =>
  at.tokens
    .slice(to, to + 4)
    .some(({ lower }, i) => lower === 'for' || (i === 0 && lower === 'of' && lowerAt(at, to + 1) !== 'call'))

const ordinals = /^(?:last|first|next|second|third|final|only|other)$/

/** Whose stops: "his stops", "the president's itinerary". */
export function whose(scene: Scene, np: NounPhrase): Traveller | null {
  const { at, travellers } = scene
  const own = travellers.find(({ from, to }) => from >= np.from && to <= np.head && lowerAt(at, to) === "'s")
  if (own !== undefined) return withKnown(scene, own)
  // "the first stop on the tour of the Chilean president"
  const verb = at.clauses.find((one) => one.verb.from > np.head)?.verb.from ?? at.tokens.length
  const behind = travellers.find(({ from }) => from > np.head && from < Math.min(verb, np.head + 12))
  if (behind !== undefined) return withKnown(scene, behind)
  const opening = lowerAt(at, np.from)
  // "The last stop was Lima": of the journey told before
  if (opening === 'the' && ordinals.test(lowerAt(at, np.from + 1)))
    return isOfOther(scene, np) ? null : scene.memory.onRoad
  return possessives.has(opening) ? resolvePronoun(scene, opening === 'their' ? 'they' : opening, np.from) : null
}

/** "begins a tour of Africa, taking in Malawi": the one who tours. */
function takingIn(scene: Scene, clause: Clause, before: Clause): Journey[] {
  const { at } = scene
  const isTour = before.arguments.some(({ nominal }) =>
    nominal.members.some(({ np }) => stops.has(lowerAt(at, np.head))),
  )
  const travellers = isTour && before.subject !== null ? travellersIn(scene, before.subject) : []
  const places = clause.arguments
    .filter(({ prep }) => prep === null || prep === 'in')
    .flatMap(({ nominal }) => placesIn(scene, nominal))
  const status = travellers.length === 0 || places.length === 0 ? null : statusOf(at, before)
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status })]
}

/** The places between the colon behind token `i` and the next semicolon. */
export function listedBehind(scene: Scene, i: number): readonly Place[] {
  const { tokens } = scene.at
  const gap = tokens.slice(i, i + longestGap).findIndex(({ text }) => text === ':')
  if (gap < 0) return []
  let end = i + gap
  while (end < tokens.length && tokens[end]?.text !== ';') end++
  return placesBetween(scene, i + gap, end)
}

/** From what is listed to the colon, a name with its office may stand. */
const longestGap = 24

/** "makes Africa her first destination: Chad, Togo": the places of the object, else of the list behind it. */
function madeStop(scene: Scene, clause: Clause): Journey[] {
  const { at } = scene
  const objects = clause.arguments
    .filter(({ prep }) => prep === null)
    .flatMap(({ nominal }) => nominal.members.map(({ np }) => np))
  const object = objects.find(
    ({ from, head }) =>
      stops.has(lowerAt(at, head)) && at.tokens.slice(from, head).some(({ lower }) => possessives.has(lower)),
  )
  const travellers = object !== undefined && clause.subject !== null ? travellersIn(scene, clause.subject) : []
  const status = travellers.length === 0 || isTakenBack(at, clause.verb.main) ? null : statusOf(at, clause)
  if (object === undefined || status === null) return []
  const own = placesBetween(scene, clause.verb.to, object.to)
  const places = own.length > 0 ? own : listedBehind(scene, object.to)
  if (places.length === 0) return []
  return [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status })]
}

/** "For her first trip abroad X chose Lima", "picked Lima as the first stop of her tour": a place that is chosen for a journey of one's own. */
function chosenStop(scene: Scene, clause: Clause): Journey[] {
  const { at } = scene
  const { verb, subject, fronted, arguments: found } = clause
  const isOwnStop = ({ from, head }: NounPhrase): boolean =>
    stops.has(lowerAt(at, head)) &&
    (ordinals.test(lowerAt(at, head - 1)) || at.tokens.slice(from, head).some(({ lower }) => possessives.has(lower)))
  const isForTrip = [...fronted, ...found].some(
    ({ prep, nominal }) => (prep === 'for' || prep === 'as') && nominal.members.some(({ np }) => isOwnStop(np)),
  )
  const travellers = isForTrip && subject !== null ? travellersIn(scene, subject) : []
  const status = travellers.length === 0 || isTakenBack(at, verb.main) ? null : statusOf(at, clause)
  const object = found.find(({ prep }) => prep === null)
  const places = object === undefined ? [] : placesIn(scene, object.nominal)
  if (status === null || places.length === 0) return []
  return [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status, isNear: true })]
}

/** "Chile and Peru are his stops", "her itinerary takes in Chile", "his last stop was Peru". */
export const byStops: ClauseReader = (scene, clause): Journey[] => {
  const { at } = scene
  const { verb, subject } = clause
  if (verb.lemma === 'make' && !verb.passive) return madeStop(scene, clause)
  if (/^(?:choose|pick|select)$/.test(verb.lemma) && !verb.passive) return chosenStop(scene, clause)
  if (!including.has(verb.lemma) || verb.passive || subject === null) return []
  const objects = clause.arguments.filter(({ prep }) => prep === null || prep === 'in' || prep === 'to')
  const nouns = [...subject.members, ...objects.flatMap(({ nominal }) => nominal.members)].map(({ np }) => np)
  const stop = nouns.find(({ head }) => stops.has(lowerAt(at, head)))
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  if (stop === undefined && before !== undefined && verb.form === 'gerund') return takingIn(scene, clause, before)
  const traveller = stop === undefined ? null : whose(scene, stop)
  if (stop === undefined || traveller === null) return []
  const isSubject = subject.members.some(({ np }) => np === stop)
  const places = isSubject ? objects.flatMap(({ nominal }) => placesIn(scene, nominal)) : placesIn(scene, subject)
  const status = places.length === 0 || isTakenBack(at, verb.main) ? null : statusOf(at, clause)
  if (status === null) return []
  const where = { places, isNamed: true }
  // "His next stop is Peru"
  const isNext = verb.lemma === 'be' && isPresent(at, verb.main) && lowerAt(at, stop.head - 1) === 'next'
  return [
    journeyOf(scene, clause, { travellers: [traveller], where, status: isAhead(at) || isNext ? 'planned' : status }),
  ]
}
