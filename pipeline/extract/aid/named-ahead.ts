import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { actorFrom } from '../gifts/roles.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { textAt } from './fronted-party.ts'
import { adding } from './governor.ts'
import { isParty } from './names-party.ts'

/** Whether the phrase that a relative clause stands in opens the sentence, or the words told by "that". */
function isInOpening(at: AnalyzedSentence, first: number): boolean {
  const noun = /^(?:that|which)$/.test(textAt(at, first - 1)) ? first - 2 : first - 1
  const prep = at.chunks[noun - 1]
  const before = at.chunks[noun - 2]
  const isAdded = at.chunks[noun]?.kind === 'np' && prep?.kind === 'prep' && adding.has(prep.text)
  return isAdded && (before === undefined || before.kind === 'sub')
}

/** "On top of the 20 tents it had sent, Peru gave 30": the pronoun of a phrase in front is the subject that comes next. */
export function namedAhead(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { subject } = clause
  const [np, more] = subject?.members ?? []
  if (subject === null || np?.np.isPronoun !== true || more !== undefined) return null
  // "After the floods it sent 20 tents, a gift": a clause with an object of its own
  if (clause.arguments.some(({ prep }) => prep === null)) return null
  if (!/^(?:it|they|he|she)$/.test(at.tokens[np.np.head]?.lower ?? '') || !isInOpening(at, subject.first)) return null
  const next = at.clauses.find(({ at: place, verb }) => place > clause.at && verb.form === 'finite')?.subject ?? null
  const isNext = next !== null && isComma(at.chunks[next.first - 1]) && next.members[0]?.np.isPronoun === false
  return isNext && isParty(at, next) ? actorFrom(at, next) : null
}
