import type { Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
import { travellersIn } from '../resolve.ts'
import type { Traveller } from '../traveller.ts'

const intransitive = new Set(['go', 'come', 'arrive', 'land', 'fly', 'sail', 'travel', 'follow', 'set'])

/** The noun phrase right behind a verb that takes no object. */
const behindVerb = (clause: Clause) =>
  intransitive.has(clause.verb.lemma) && clause.arguments[0]?.prep === null ? clause.arguments[0].nominal : null

/** "Off to Rome went nine doctors", "with them came a team": the subject stands behind the verb. */
export function isInverted(scene: Scene, clause: Clause): boolean {
  const behind = behindVerb(clause)
  const hasOwn = clause.subject !== null && travellersIn(scene, clause.subject).length > 0
  return behind !== null && !hasOwn && travellersIn(scene, behind).length > 0
}

/** "The first leader to go to Chile was X": who "the first" is. */
function predicate(scene: Scene, clause: Clause): Traveller[] {
  const { at } = scene
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (clause.verb.form !== 'infinitive' || next?.verb.lemma !== 'be') return []
  const isOne = clause.subject?.members.at(-1)?.np.isSingledOut === true
  const named = next.arguments.find(({ prep }) => prep === null)
  return isOne && named !== undefined ? travellersIn(scene, named.nominal) : []
}

/** Travellers named behind the verb that is said of them. */
export function subjectBehind(scene: Scene, clause: Clause): Traveller[] {
  const behind = isInverted(scene, clause) ? behindVerb(clause) : null
  return behind === null ? predicate(scene, clause) : travellersIn(scene, behind)
}
