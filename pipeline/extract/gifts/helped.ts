import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { actorFrom, isActor } from './roles.ts'

const caring = /^(?:feed|house|shelter|vaccinate|protect|serve|benefit|reach|equip)$/

const isHelping = ({ verb }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'help') || caring.test(verb.lemma)

/** Heads for what someone does or needs: who is helped stands behind "of". */
const doings =
  /^(?:needs?|works?|efforts?|response|operations?|activit(?:y|ies)|programmes?|programs?|recovery|fight|battle|struggle|services?|projects?)$/

/** "to help families in Peru", "supporting Peru's fight", "to meet the needs of Peru": those whom a verb of helping names, or whose deed or need it helps. */
export function helpedBy(at: AnalyzedSentence, clause: Clause): Actor | null {
  const isMet = clause.verb.lemma === 'meet'
  if ((!isHelping(clause) && !isMet) || clause.verb.negated) return null
  const object = clause.arguments.find(({ prep }) => prep === null)?.nominal
  const [member] = object?.members ?? []
  if (object === undefined || member === undefined || member.np.isPronoun) return null
  const { np } = member
  if (doings.test(at.tokens[np.head]?.lower ?? '')) return ownerOf(at, member.first, member.end)
  if (isMet) return null
  const [area] = np.areas
  const isOwner = area !== undefined && area.to < np.to
  if (isActor(at, object) && !isOwner && np.number?.kind !== 'money') return actorFrom(at, object)
  return area === undefined ? null : actorOf({ at, from: area.from, to: area.to })
}

/** "3 million to help families in Peru": whom the purpose that follows a gift names. */
export function helpedBehind(at: AnalyzedSentence, token: number): Actor | null {
  const clause = at.clauses.find(({ verb }) => verb.from >= token)
  return clause === undefined || clause.verb.form === 'finite' || clause.verb.passive ? null : helpedBy(at, clause)
}

/** "Peru's fight is supported": the country helped anywhere in the sentence, where the gift's verb names none. */
export const helpedCountry = (at: AnalyzedSentence): Actor | null =>
  at.clauses.map((clause) => helpedBy(at, clause)).find((one) => one !== null && one.areas.length > 0) ?? null
