import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { actorFrom, isActor } from './roles.ts'

const caring = /^(?:feed|house|shelter|vaccinate|protect|serve|benefit|reach|equip)$/

const isHelping = ({ verb }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'help') || caring.test(verb.lemma)

/** "to help families in Peru", "supporting Peru's fight": those whom a verb of helping names, or whose deed it helps. */
export function helpedBy(at: AnalyzedSentence, clause: Clause): Actor | null {
  if (!isHelping(clause)) return null
  const object = clause.arguments.find(({ prep }) => prep === null)?.nominal
  const np = object?.members[0]?.np
  if (object === undefined || np === undefined || np.isPronoun) return null
  const [area] = np.areas
  const isOwner = area !== undefined && area.to < np.to
  if (isActor(at, object) && !isOwner && np.number === null) return actorFrom(at, object)
  return area === undefined ? null : actorOf({ at, from: area.from, to: area.to })
}

/** "3 million to help families in Peru": whom the purpose that follows a gift names. */
export function helpedBehind(at: AnalyzedSentence, token: number): Actor | null {
  const clause = at.clauses.find(({ verb }) => verb.from >= token)
  return clause === undefined || clause.verb.form === 'finite' || clause.verb.passive ? null : helpedBy(at, clause)
}
