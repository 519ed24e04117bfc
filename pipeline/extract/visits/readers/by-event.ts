import { countryOf } from '../../../lexicon/areas/index.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import { argumentsWithEvent } from '../event-clause.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { datelineOf, sceneAwayFrom } from '../memory.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, type Place, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const acts = new Set(['lead', 'head', 'represent', 'attend', 'join', 'open', 'address', 'chair', 'close', 'speak'])
const events =
  /^(?:meetings?|conference|summit|talks|forum|session|assembly|inauguration|funeral|ceremony|negotiations|gathering|congress|wedding|coronation)$/
const sides = /^(?:side|delegation|team|mission|party)$/

/** Nouns of the clause behind its verb and in front of it. */
const nounsOf = ({ arguments: found, fronted }: Clause) =>
  [...found, ...fronted].flatMap(({ nominal }) => nominal.members.map(({ np }) => np))

/** "Peru was represented by Ana Ruiz": whom the state sent. */
const isRepresented = ({ verb }: Clause): boolean => verb.passive && verb.lemma === 'represent'

/** "led the Peruvian side", "represented Peru": whose side it is. */
function homeInSide({ at }: Scene, clause: Clause): Place[] {
  const { verb, subject, arguments: found } = clause
  const object = found.find(({ prep }) => prep === null)?.nominal
  const state = isRepresented(clause) ? subject : verb.lemma === 'represent' ? object : undefined
  const side = nounsOf(clause).find(({ head }) => sides.test(lowerAt(at, head))) ?? state?.members[0]?.np
  const area = side?.areas[0]
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: piece(at, area.from, area.to) }]
}

const inside: ReadonlySet<string | null> = new Set(['in'])

/** Where the event is: by its own words, else the one foreign country in which the paragraph plays. */
function placeOf(scene: Scene, clause: Clause, home: string): Place[] {
  const named = whereOf(scene, [...clause.arguments, ...clause.fronted], inside).places.filter(
    ({ how }) => how === undefined,
  )
  if (named.length > 0) return named
  const away = sceneAwayFrom(scene.memory, home)
  return away === null ? [] : [{ ...away, how: 'carried' }]
}

/** "LIMA – The foreign minister will attend the summit in Quito": where the event has a place of its own, the office is of the country that the text is from. */
function writersHome(scene: Scene, clause: Clause): Place[] {
  const named = whereOf(scene, [...clause.arguments, ...clause.fronted], inside).places.filter(
    ({ how }) => how === undefined,
  )
  const home = scene.memory.issued ?? datelineOf(scene.memory)
  return home === null || named.length === 0 || named.some(({ iso3 }) => iso3 === home.iso3) ? [] : [home]
}

const mayTravel = (one: Traveller): boolean =>
  isNational(one) || (one.title !== null && one.rank !== 'ambassador' && one.rank !== 'other')

/** "who led the Peruvian side at the meeting", "will attend the summit in Lima", "Peru was represented at the talks by Ana Ruiz". */
export const byEvent: ClauseReader = (scene, told): Journey[] => {
  const { at } = scene
  const { verb } = told
  const clause = { ...told, arguments: argumentsWithEvent(at, told) }
  const isBySubject = !isRepresented(told)
  const subject = isBySubject ? told.subject : (told.arguments.find(({ prep }) => prep === 'by')?.nominal ?? null)
  if (subject === null || (verb.passive && isBySubject) || !acts.has(verb.lemma) || isTakenBack(at, verb.main))
    return []
  if (!nounsOf(clause).some(({ head }) => events.test(lowerAt(at, head)))) return []
  const side = homeInSide(scene, clause)
  const origins = side.length > 0 ? side : writersHome(scene, clause)
  const travellers = travellersIn(scene, subject)
    .filter(mayTravel)
    .map((one) => (one.origins.length > 0 ? one : { ...one, origins }))
    .filter(({ origins }) => origins.length > 0)
  const home = travellers[0]?.origins[0]?.iso3
  const status = home === undefined ? null : statusOf(at, clause)
  const places = home === undefined ? [] : placeOf(scene, clause, home)
  return status === null || places.length === 0
    ? []
    : [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status, isNear: true })]
}
