import { lowerAt } from '../../../lower-at.ts'
import type { Argument } from '../../../parse/clause.ts'
import type { Scene } from '../../journey.ts'
import { travellersIn } from '../../resolve.ts'
import { isTeam, type Traveller } from '../../traveller.ts'
import { clauseBehind } from './clauses.ts'

const plans = /^(?:agenda|programme|program|schedule|diary|calendar|itinerary|list|books|cards|plans?)$/

/** "on the programme of X", "in X's diary" */
const isOfPlan = ({ at }: Scene, { prep, nominal }: Argument): boolean =>
  (prep === 'on' || prep === 'in') && nominal.members.some(({ np }) => plans.test(lowerAt(at, np.head)))

/** "A trip to Lima is next for X", "A visit to Lima is on X's programme": the verb comes between the journey and the one whose it is. */
export function namedBehind(scene: Scene, index: number): Traveller[] {
  const { at, travellers } = scene
  const clause = clauseBehind(scene, index)
  if (clause === undefined || clause.verb.passive) return []
  const plan = clause.arguments.find((one) => isOfPlan(scene, one))
  if (plan !== undefined) {
    const from = at.chunks[plan.nominal.first]?.from ?? 0
    const owner = travellers.find((one) => one.from >= from && one.from <= from + 6)
    return owner === undefined ? [] : [owner]
  }
  // "A trip to Lima is a risk for X"
  const isOver = /^(?:over|behind)$/.test(lowerAt(at, clause.verb.to))
  if (clause.verb.lemma === 'be' && !isOver && !isStillAhead(scene, index)) return []
  if (!/^(?:be|come|end|begin|start|lie|follow|finish)$/.test(clause.verb.lemma)) return []
  return clause.arguments
    .filter(({ prep }) => prep === 'for')
    .flatMap(({ nominal }) => travellersIn(scene, nominal))
    .filter((one) => !isTeam(one) && one.rank !== 'ambassador')
}

/** "is next", "lies ahead", "is on the agenda": still to come. */
export function isStillAhead(scene: Scene, index: number): boolean {
  const clause = clauseBehind(scene, index)
  if (clause === undefined || !/^(?:be|come|lie)$/.test(clause.verb.lemma)) return false
  return (
    /^(?:next|ahead|due|imminent)$/.test(lowerAt(scene.at, clause.verb.to)) ||
    clause.arguments.some((one) => isOfPlan(scene, one))
  )
}
