import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import { nearestBefore, travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isTeam, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const maySet = (one: Traveller): boolean => isTeam(one) || one.title !== null || one.isNamed

/** "Bound for Lima, ten doctors took off", "took off, bound for Lima": whom the main verb is said of. */
function boundOnes(scene: Scene, clause: Clause): Traveller[] {
  const { at } = scene
  const own = clause.subject === null ? [] : travellersIn(scene, clause.subject)
  if (own.length > 0) return own
  const isFirst = clause.at === 0
  const main = isFirst
    ? at.clauses.find(({ verb, at: place }) => place > 0 && verb.form === 'finite')
    : at.clauses.findLast(({ verb, at: place }) => place < clause.at && verb.form === 'finite')
  const near = isFirst ? null : nearestBefore(scene, clause.verb.from)
  if (near !== null) return [near]
  return main?.subject == null || main.verb.passive ? [] : travellersIn(scene, main.subject)
}

/** "set out on Monday, 53 of them bound for Liberia": what is behind tells where, and no journey to nowhere is told. */
export const isBoundElsewhere = (scene: Scene, { at: place }: Clause): boolean =>
  scene.at.clauses.some((one) => one.at > place && byBound(scene, one).length > 0)

/** "53 of them bound for Liberia and 38 for Guinea", "a team left Quito, bound for Lima". */
export const byBound: ClauseReader = (scene, clause): readonly Journey[] => {
  const { at } = scene
  const { verb } = clause
  if (verb.lemma !== 'bind' || verb.form !== 'participle' || lowerAt(at, verb.to) !== 'for') return []
  const places = clause.arguments
    .filter(({ prep }) => prep === 'for')
    .flatMap(({ nominal }) => placesIn(scene, nominal))
  const travellers = places.length === 0 || isTakenBack(at, verb.main) ? [] : boundOnes(scene, clause).filter(maySet)
  // "will fly out on a mission bound for Lima"
  const main = at.clauses.findLast((one) => one.at < clause.at && one.verb.form === 'finite')
  const status = main !== undefined && statusOf(at, main) === 'planned' ? 'planned' : 'made'
  return travellers.length === 0
    ? []
    : [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status })]
}
