import { leadingRanks } from '../../../lexicon/offices.ts'
import { arriving } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { isTeam, type Traveller } from '../traveller.ts'

/** "The speaker arrived in Lima, concluding his trip to Chile": at home, if nothing says where else. */
export function isEndingTrip({ at }: Scene, clause: Clause, { origins, isInternational }: Traveller): boolean {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const trip = next?.arguments.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  return (
    arriving.has(clause.verb.lemma) &&
    origins.length === 0 &&
    !isInternational &&
    next?.verb.form === 'gerund' &&
    /^(?:conclude|end|complete|finish|wrap)$/.test(next.verb.lemma) &&
    /^(?:trip|tour|visit|journey|mission)$/.test(lowerAt(at, trip?.head ?? -1))
  )
}

/** "returned to Lima for talks", "returned to Lima to sign": with something to do there. */
const isForWork = ({ at }: Scene, { end, arguments: found }: Clause): boolean => {
  const next = at.chunks[end]
  return found.some(({ prep }) => prep === 'for') || (next?.kind === 'verb' && next.form === 'infinitive')
}

const isReturn = ({ at }: Scene, { verb }: Clause): boolean =>
  verb.lemma === 'return' || lowerAt(at, verb.main + 1) === 'back'

/** "The emir returned to Doha": a head or minister of whom no country is told is at home there. */
export const isBackAtHome = (
  scene: Scene,
  { title, rank, isInternational }: Traveller,
  { anchor }: Journey,
): boolean => {
  const clause = scene.at.clauses.find(({ verb }) => anchor.at === scene.at && verb.main === anchor.from)
  const isLeader = title !== null && leadingRanks.has(rank) && !isInternational
  return isLeader && clause !== undefined && isReturn(scene, clause) && !isForWork(scene, clause)
}

/** "The brigade returned to Lima on Monday": a team of which nothing else is known is at home there, if it has no work to do. */
export const isGoingHome = (scene: Scene, clause: Clause, one: Traveller): boolean => {
  const { verb, arguments: found } = clause
  const isBack = found.some(({ prep }) => prep === 'to') && !found.some(({ prep }) => prep === 'from')
  // "returned home to Lima": whoever it is
  if (lowerAt(scene.at, verb.main + 1) === 'home' && isBack && one.origins.length === 0) return true
  const isOpen = isTeam(one) && one.origins.length === 0 && !one.isInternational
  return isOpen && isBack && isReturn(scene, clause) && !isForWork(scene, clause)
}
