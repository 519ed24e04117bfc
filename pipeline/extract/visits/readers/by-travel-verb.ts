import { arriving, moving, mustHave, visiting, visitPrepositions } from '../../../lexicon/travel-verbs.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import {
  adverbPlace,
  carriedPlace,
  distinct,
  placesIn,
  type Where,
  whereBefore,
  whereOf,
  writtenPlace,
} from '../places.ts'
import { nearestBefore, travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { isTeam, type Traveller } from '../traveller.ts'
import { type ClauseReader, companions, journeyOf, lowerAt, originsBehind } from './reader.ts'

const wide: ReadonlySet<string | null> = new Set([null, 'at', 'in'])

/** The particle or preposition that makes a verb one of travel stands within three words. */
function hasCompanionWord({ at }: Scene, { verb, arguments: found }: Clause): boolean {
  const wanted = mustHave.get(verb.lemma)
  if (wanted === undefined) return true
  if (verb.particle !== null) return wanted.has(verb.particle)
  for (let i = verb.main + 1; i < verb.main + 3; i++) if (wanted.has(lowerAt(at, i))) return true
  return found.some(({ prep }) => prep !== null && wanted.has(prep))
}

/** "returned from Peru": the place was visited. "hopping from Quito to Lima": both were. */
const fromCounts = new Set(['return', 'hop', 'shuttle', 'come back', 'fly back', 'tour'])

function destinationOf(scene: Scene, clause: Clause): Where {
  const { verb, arguments: found } = clause
  if (verb.lemma === 'visit' || verb.lemma === 'tour' || verb.lemma === 'revisit') {
    const objects = whereOf(scene, found, wide)
    if (objects.places.length > 0) return objects
    // "toured the wards": where a journey of the paragraph led, or where the text was sent from
    return found.length > 0 && !objects.isNamed ? writtenPlace(scene) : objects
  }
  if (visiting.has(verb.lemma)) {
    const objects = found.filter(({ prep }) => prep === null).flatMap(({ nominal }) => placesIn(scene, nominal))
    return { places: objects, isNamed: true }
  }
  const named = whereOf(scene, found, visitPrepositions)
  if (fromCounts.has(verb.lemma) || /^(?:back|home)$/.test(lowerAt(scene.at, verb.main + 1))) {
    const behind = found.filter(({ prep }) => prep === 'from').flatMap(({ nominal }) => placesIn(scene, nominal))
    const all = distinct([...behind, ...named.places])
    if (all.length > 0) return { places: all, isNamed: true }
  }
  if (named.isNamed) return named
  if (isHomeward(scene, clause)) return carriedPlace(scene)
  const adverb = adverbPlace(scene, clause)
  if (adverb.isNamed) return adverb
  const antecedent = whereBefore(scene, clause)
  if (antecedent.isNamed) return antecedent
  const later = laterPlace(scene, clause)
  if (later.isNamed) return later
  const mayCarry = arriving.has(verb.lemma) || verb.particle === 'in' || isTeamLeaving(clause)
  return mayCarry ? carriedPlace(scene) : named
}

/** "flew home": they were where the paragraph is. */
const isHomeward = ({ at }: Scene, { verb }: Clause): boolean =>
  lowerAt(at, verb.main + 1) === 'home' && !/^(?:with|from)$/.test(lowerAt(at, verb.main + 2))

/** "sent experts who volunteered to go in order to help to Peru": behind the infinitives that hang on the verb. */
function laterPlace(scene: Scene, clause: Clause): Where {
  const { at } = scene
  for (const inner of at.clauses.slice(at.clauses.indexOf(clause) + 1)) {
    if (inner.verb.form !== 'infinitive') break
    const found = whereOf(scene, inner.arguments, new Set(['to']))
    if (found.places.length > 0) return found
  }
  return { places: [], isNamed: false }
}

const isTeamLeaving = ({ verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'leave' && found.some(({ prep }) => prep === null)

/** "spent the day hopping from Quito to Lima": whose day it was. */
const lastFinite = ({ at }: Scene, clause: Clause): Nominal | null =>
  at.clauses.slice(0, at.clauses.indexOf(clause)).findLast(({ verb }) => verb.form === 'finite')?.subject ?? null

/** The subject's travellers; where it names none, the nearest before the verb. */
function subjectOf(scene: Scene, clause: Clause, where: Where): Traveller[] {
  const { subject, verb } = clause
  const own = subject === null ? [] : travellersIn(scene, subject)
  if (own.length > 0) return own
  const governor = verb.form === 'gerund' ? lastFinite(scene, clause) : null
  const governing = governor === null ? [] : travellersIn(scene, governor)
  if (governing.length > 0) return governing
  const near = where.places.length > 0 ? nearestBefore(scene, verb.from) : null
  return near === null ? [] : [near]
}

const isLeaving = ({ verb, arguments: found }: Clause, travellers: readonly Traveller[]): boolean =>
  verb.lemma === 'leave' && travellers.every(isTeam) && found.some(({ prep }) => prep === null)

/** Some things are seen and reached that are no journey: only a place as the object tells one. */
const weakVerbs = new Set(['see', 'reach', 'enter', 'cross', 'inspect', 'make', 'accompany', 'come'])

function isOfTravel(clause: Clause): boolean {
  const { lemma } = clause.verb
  return moving.has(lemma) || arriving.has(lemma) || visiting.has(lemma)
}

const titled = ({ title, isNamed }: Traveller): boolean => title !== null || isNamed

/** "President X flew to Y", "visited Y", "arrived", "who called in on Y". */
export const byTravelVerb: ClauseReader = (scene, clause): Journey[] => {
  const { verb } = clause
  if (!isOfTravel(clause) || verb.passive) return []
  const where = destinationOf(scene, clause)
  const travellers = subjectOf(scene, clause, where)
  if (travellers.length === 0 || !(hasCompanionWord(scene, clause) || isLeaving(clause, travellers))) return []
  const status = where.places.length === 0 && visiting.has(verb.lemma) ? null : statusOf(scene.at, clause)
  if (status === null) return []
  if (weakVerbs.has(verb.lemma) && !travellers.every((one) => titled(one) || isTeam(one))) return []
  const origins = originsBehind(scene, clause.arguments)
  const others = companions(scene, clause.arguments, travellers)
  return [journeyOf(scene, clause, { travellers: [...travellers, ...others], where, status, origins })]
}

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
  const places = subject === null ? [] : placesIn(scene, subject)
  const where = places.length > 0 ? { places, isNamed: true } : { ...carriedPlace(scene), isUnknown: true }
  return [journeyOf(scene, clause, { travellers, where, status })]
}
