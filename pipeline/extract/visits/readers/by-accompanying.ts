import type { Journey } from '../journey.ts'
import { travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { isTeam } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

/** "Two ministers accompany him": they go where the one before them went, and come from where he does. */
export const byAccompanying: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  const { destination } = scene.memory
  if (verb.lemma !== 'accompany' || verb.passive || subject === null || destination === null) return []
  const object = clause.arguments.find(({ prep }) => prep === null)
  const [lead] = object === undefined ? [] : travellersIn(scene, object.nominal)
  const status = lead === undefined || isTeam(lead) ? null : statusOf(scene.at, clause)
  if (lead === undefined || status === null) return []
  const travellers = travellersIn(scene, subject)
    .filter(({ title }) => title !== null)
    .map((one) => (one.origins.length > 0 ? one : { ...one, origins: lead.origins }))
  const where = { places: [{ ...destination, how: 'carried' as const }], isNamed: true }
  return travellers.length === 0 ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
