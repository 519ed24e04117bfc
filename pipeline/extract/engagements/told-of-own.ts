import type { Act } from './act.ts'
import { isPronoun } from './acting.ts'
import { bilateral } from './reading.ts'

/** "The minister said he had called his Chilean colleague and urged him to": the words tell of the deed, which is all there is. */
export const withoutTelling = (acts: readonly Act[]): Act[] =>
  acts.filter((act, i) => {
    const next = acts[i + 1]
    if (isOnlyTeller(act, acts)) return false
    if (!act.isPlain || act.kind !== 'public_statement' || act.clause === null || act.means !== null) return true
    if (next?.clause == null || !bilateral.has(next.kind)) return true
    const { clauses, chunks } = act.anchor.at
    const isNext = clauses.indexOf(next.clause) === clauses.indexOf(act.clause) + 1
    const start = chunks[next.clause.subject?.first ?? -1]?.from ?? -1
    const isOwn = next.actor !== null && isPronoun(next.actor) && next.actor.from === start
    return !(isNext && isOwn && start - act.clause.verb.to <= 1)
  })

/** "Peru shared its data with Chile, the ministry said": who tells of it says no more. */
function isOnlyTeller(act: Act, acts: readonly Act[]): boolean {
  const { clauses } = act.anchor.at
  const isBehind = act.from === 0 && act.clause !== null && act.clause === clauses.at(-1) && clauses.length === 2
  return (
    isBehind &&
    act.isPlain &&
    act.kind === 'public_statement' &&
    acts.some((one) => one.clause === clauses[0] && !one.isSpeech && one.kind === 'information_sharing')
  )
}
