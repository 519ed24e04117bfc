import { moving } from '../../../lexicon/travel-verbs.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const isSame = (one: Traveller, other: Traveller): boolean =>
  one.name.at === other.name.at && one.name.from === other.name.from

const goals: ReadonlySet<string | null> = new Set(['to'])

/** Where the one accompanied goes: by the journey that this sentence or an earlier one told. */
function placesOf({ told, memory }: Scene, lead: Traveller): readonly Place[] {
  const own = told.findLast(({ travellers }) => travellers.some((one) => isSame(one, lead)))
  if (own !== undefined && own.destinations.length > 0) return own.destinations
  return memory.destination === null ? [] : [{ ...memory.destination, how: 'carried' }]
}

/** "accompany him"; "travel with him", where nothing says where to. */
function ledBy(scene: Scene, { verb, arguments: found }: Clause): Traveller[] {
  if (verb.lemma === 'accompany') {
    const object = found.find(({ prep }) => prep === null)
    return object === undefined ? [] : travellersIn(scene, object.nominal)
  }
  const [first, ...others] = found
  const isAlone = first?.prep === 'with' && others.every(({ prep }) => prep !== 'to' && prep !== 'in' && prep !== 'for')
  return moving.has(verb.lemma) && isAlone ? travellersIn(scene, first.nominal) : []
}

/** "He was accompanied by Ana Ruiz, the head of the laboratory": told of the journey before. */
function byPassive(scene: Scene, clause: Clause, subject: Nominal): Journey[] {
  const { verb, arguments: found } = clause
  const [lead] = verb.lemma === 'accompany' && verb.form === 'finite' ? travellersIn(scene, subject) : []
  // "will be accompanied to Lima by": the clause itself says where
  const named = whereOf(scene, found, goals).places.filter(({ how }) => how === undefined)
  const places = lead === undefined || isTeam(lead) ? [] : named.length > 0 ? named : placesOf(scene, lead)
  const status = places.length === 0 ? null : statusOf(scene.at, clause)
  if (lead === undefined || status === null) return []
  const travellers = found
    .filter(({ prep }) => prep === 'by')
    .flatMap(({ nominal }) => travellersIn(scene, nominal))
    .filter((one) => one.isNamed && !isSame(one, lead))
    .map((one) => (one.origins.length > 0 || one.isInternational ? one : { ...one, origins: lead.origins }))
  const where = { places, isNamed: true }
  const all = named.length > 0 && travellers.length > 0 ? [lead, ...travellers] : travellers
  return all.length === 0 ? [] : [journeyOf(scene, clause, { travellers: all, where, status, isNear: true })]
}

/** "Two ministers accompany him", "her finance minister travels with her": they go where the one before them went, and come from where he does. */
export const byAccompanying: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (subject === null) return []
  if (verb.passive) return byPassive(scene, clause, subject)
  const own = travellersIn(scene, subject)
  // "His deputy came with him": not himself
  const [led] = ledBy(scene, clause)
  const lead = led !== undefined && own.some((one) => isSame(one, led)) ? (scene.memory.onRoad ?? undefined) : led
  const places = lead === undefined ? [] : placesOf(scene, lead)
  const status = lead === undefined || isTeam(lead) || places.length === 0 ? null : statusOf(scene.at, clause)
  if (lead === undefined || status === null) return []
  const travellers = own
    .filter((one) => one.title !== null && !isSame(one, lead))
    .map((one) => (one.origins.length > 0 ? one : { ...one, origins: lead.origins }))
  const where = { places, isNamed: true }
  return travellers.length === 0 ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
