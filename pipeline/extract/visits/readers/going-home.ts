import { arriving } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
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

/** "The brigade returned to Lima on Monday": a team of which nothing else is known is at home there, if it has no work to do. */
export const isGoingHome = ({ at }: Scene, { verb, end, arguments: found }: Clause, one: Traveller): boolean => {
  const next = at.chunks[end]
  const isBack = found.some(({ prep }) => prep === 'to') && !found.some(({ prep }) => prep === 'from')
  // "returned home to Lima": whoever it is
  if (lowerAt(at, verb.main + 1) === 'home' && isBack && one.origins.length === 0) return true
  const isReturn = verb.lemma === 'return' || lowerAt(at, verb.main + 1) === 'back'
  const isForWork = found.some(({ prep }) => prep === 'for') || (next?.kind === 'verb' && next.form === 'infinitive')
  return isReturn && isBack && isTeam(one) && one.origins.length === 0 && !one.isInternational && !isForWork
}
