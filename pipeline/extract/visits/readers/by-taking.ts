import { isCarrier } from '../../aid/laden.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import { isComma } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { isPerson } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const taking = new Set(['take', 'bring', 'carry', 'lead', 'head', 'accompany', 'escort', 'join'])
/** With these the object travels too where it has a name or office. */
const together = new Set(['accompany', 'escort', 'take', 'bring'])
const toward: ReadonlySet<string | null> = new Set(['to', 'into', 'on', 'through'])

/** "ordered a convoy, carrying tents, to Chad": what a vehicle right before the verb brings. */
function isOfVehicle({ at }: Scene, { verb, at: place }: Clause): boolean {
  const before = at.chunks[isComma(at.chunks[place - 1]) ? place - 2 : place - 1]
  const noun = before?.kind === 'np' ? lowerAt(at, before.head) : ''
  const isVehicle = isCarrier(noun) || /^vehicles?$/.test(noun)
  return verb.lemma === 'carry' && verb.form === 'gerund' && isVehicle
}

/** "leads a delegation to Chile", "an invitation will take the King to Chile", "a tour that takes her to Chile and Peru". */
export const byTaking: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (!taking.has(verb.lemma) || verb.passive || isOfVehicle(scene, clause)) return []
  const where = whereOf(scene, clause.arguments, toward)
  if (where.places.every(({ how }) => how !== undefined)) return []
  const status = statusOf(scene.at, clause)
  if (status === null) return []
  const leaders = subject === null ? [] : travellersIn(scene, subject).filter(isPerson)
  const objects = clause.arguments
    .filter(({ prep }) => prep === null)
    .flatMap(({ nominal }) => travellersIn(scene, nominal))
  const taken = leaders.length === 0 || together.has(verb.lemma) ? objects.filter(isPerson) : []
  const travellers = [...leaders, ...taken.filter((one) => !leaders.includes(one))]
  return travellers.length === 0 ? [] : [journeyOf(scene, clause, { travellers, where, status })]
}
