import type { Actor } from '../actors.ts'
import { modeOf } from '../aid/mode.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { actorBehind, subjectActor } from './roles.ts'

interface Sought {
  readonly donor: Actor | null
  readonly recipient: Actor | null
}

const welcoming = /^(?:accept|welcome|solicit|invite)$/

/** "is accepting donations", "will accept", "accepts": they are still to come; "accepted a donation" has got it. */
const isOpenTo = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  welcoming.test(verb.lemma) &&
  (verb.modal !== null || /(?:ing|s)$/.test(tokens[verb.main]?.lower ?? '')) &&
  !verb.passive

/** "is asking the public for donations of gloves", "accepts donations of gloves": who asks is to get them, and whoever is asked to give them; null where nobody asks. */
export function soughtBy(at: AnalyzedSentence, clause: Clause | null): Sought | null {
  if (clause === null || clause.verb.negated || !(modeOf(at, clause) === 'ask' || isOpenTo(at, clause))) return null
  const { arguments: found, verb } = clause
  if (verb.passive) return { donor: null, recipient: actorBehind(at, found, ['by', 'for']) }
  return { donor: actorBehind(at, found, ['from', 'to']), recipient: subjectActor(at, clause) }
}
