import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import { isCountedPlace } from '../counted-places.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesBetween, placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isAhead, isPresent, isTakenBack, statusOf } from '../status.ts'
import type { Place, Traveller } from '../traveller.ts'
import { listedBehind, whose } from './by-stops.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const programmes = /^(?:itinerary|programme|program|schedule|route|calendar)$/
const standing = /^(?:be|figure|feature|appear|stand|remain)$/
const naming = /^(?:list|name|show|include|cover|comprise|take|feature|contain|mention)$/

const programmeIn = ({ at }: Scene, nominal: Nominal | null): NounPhrase | undefined =>
  nominal?.members.map(({ np }) => np).find(({ head }) => programmes.test(lowerAt(at, head)))

const programmeBehind = (scene: Scene, found: readonly Argument[]): NounPhrase | undefined =>
  found.flatMap(({ prep, nominal }) => (prep === 'on' || prep === 'in' ? [programmeIn(scene, nominal)] : []))[0]

/** "Peru and Chad", "four members of the bloc": nothing but countries or towns. */
const isOfPlaces = ({ at }: Scene, { members }: Nominal): boolean =>
  members.every(
    ({ np }) =>
      np.areas.some(({ form, from, to }) => form === 'name' && from <= np.head && np.head < to) ||
      isCountedPlace(lowerAt(at, np.head)) ||
      /^(?:all|both)$/.test(lowerAt(at, np.head)),
  )

/** The places that a noun phrase names, or that the list behind its colon does. */
function placesOr(scene: Scene, nominal: Nominal, colon: number): readonly Place[] {
  const own = placesIn(scene, nominal)
  return own.length > 0 ? own : listedBehind(scene, colon)
}

interface Programme {
  readonly np: NounPhrase
  readonly places: readonly Place[]
  readonly traveller: Traveller | null
}

/** "Peru and Chad are on the itinerary of X", "On his itinerary are Peru and Chad". */
function ofStanding(scene: Scene, clause: Clause): Programme | null {
  const { verb, subject, fronted, arguments: found } = clause
  const { chunks } = scene.at
  const behind = programmeBehind(scene, found)
  if (behind !== undefined) {
    const isPlain = subject !== null && isOfPlaces(scene, subject)
    return isPlain ? { np: behind, places: placesOr(scene, subject, behind.to), traveller: whose(scene, behind) } : null
  }
  const opening = chunks[(subject?.first ?? 0) - 1]
  const isBehindOn = opening?.kind === 'prep' && /\bon$/.test(opening.text)
  const np = programmeBehind(scene, fronted) ?? (isBehindOn ? programmeIn(scene, subject) : undefined)
  const object = found.find(({ prep }) => prep === null)
  if (np === undefined || object === undefined || !isOfPlaces(scene, object.nominal)) return null
  // ", said the spokesman": a list breaks off before it
  const next = scene.at.clauses.find((one) => one.verb.from > verb.main)?.verb.from ?? scene.at.tokens.length
  const places = placesBetween(scene, verb.to, next)
  return { np, places: places.length > 0 ? places : listedBehind(scene, verb.to), traveller: whose(scene, np) }
}

/** "X has Peru and Chad on her itinerary" */
function ofHaving(scene: Scene, { subject, arguments: found }: Clause): Programme | null {
  const np = programmeBehind(scene, found)
  const object = found.find(({ prep }) => prep === null)
  if (np === undefined || subject === null || object === undefined || !isOfPlaces(scene, object.nominal)) return null
  const [traveller] = /^(?:his|her|their)$/.test(lowerAt(scene.at, np.from)) ? travellersIn(scene, subject) : []
  return { np, places: placesOr(scene, object.nominal, np.to), traveller: traveller ?? null }
}

/** "The itinerary of X lists Peru and Chad" */
function ofNaming(scene: Scene, { subject, verb, arguments: found }: Clause): Programme | null {
  const np = programmeIn(scene, subject)
  // "takes in Peru", and not "takes Peru as its model"
  const isPlain = verb.lemma !== 'take' || verb.particle === 'in'
  const object = found.find(({ prep }) => (prep === null && isPlain) || prep === 'in')
  if (np === undefined || object === undefined || !isOfPlaces(scene, object.nominal)) return null
  const to = scene.at.chunks[object.nominal.end - 1]?.to ?? np.to
  return { np, places: placesOr(scene, object.nominal, to), traveller: whose(scene, np) }
}

function programmeOf(scene: Scene, clause: Clause): Programme | null {
  const { lemma } = clause.verb
  if (standing.test(lemma)) return ofStanding(scene, clause) ?? (lemma === 'feature' ? ofNaming(scene, clause) : null)
  if (lemma === 'have') return ofHaving(scene, clause)
  return naming.test(lemma) ? ofNaming(scene, clause) : null
}

/** Journeys that are told as what stands on someone's itinerary. */
export const byProgramme: ClauseReader = (scene, clause): Journey[] => {
  const { at } = scene
  if (clause.verb.passive || clause.verb.form !== 'finite') return []
  const found = programmeOf(scene, clause)
  if (found === null || found.traveller === null || found.places.length === 0) return []
  const status = isTakenBack(at, clause.verb.main) ? null : statusOf(at, clause)
  if (status === null) return []
  const where = { places: found.places, isNamed: true }
  // "are next on his itinerary": still to come
  const isToCome = isAhead(at) || isPresent(at, clause.verb.main)
  return [journeyOf(scene, clause, { travellers: [found.traveller], where, status: isToCome ? 'planned' : status })]
}
