import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Argument } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'
import { causerOf } from './causer.ts'
import { isOwedThere } from './gift-owner.ts'
import type { Governor } from './governor.ts'
import { asGiven, type Idiom, told } from './idiom.ts'
import { isDisposal, isSharer } from './turns.ts'

/** Verbs by which something is handed on, that give by what stands behind them. */

const isOfPlaces = ({ nominal: { members } }: Argument): boolean => members.every(({ np }) => np.areas.length > 0)

const hasParty = (at: AnalyzedSentence, clause: Governor['clause'], preps: readonly string[]): boolean =>
  partyBehind(at, clause.arguments, preps) !== null

/** "20 tents were taken to Lima by Peru", "had 20 tents taken to Lima": with who does it, or has it done. */
function isTakenBy(at: AnalyzedSentence, index: number, { clause, relation }: Governor): boolean {
  if (clause.verb.lemma !== 'take' || !clause.verb.passive) return false
  if (relation !== 'subject' && relation !== 'participle') return false
  const getter = partyBehind(at, clause.arguments, ['to'])
  const taker = partyBehind(at, clause.arguments, ['by']) ?? causerOf(at, index, clause)
  // "to its training camp"
  const isOwn = getter !== null && /^(?:its|their|his|her)$/.test(at.tokens[getter.piece.from]?.lower ?? '')
  return getter !== null && !isOwn && taker !== null && helpers.has(taker.type)
}

/** Who takes things to others to help them; teams and looters take them elsewhere. */
const helpers: ReadonlySet<Actor['type']> = new Set([
  'ngo',
  'foundation',
  'royal',
  'government',
  'embassy',
  'local_government',
])

/** "took 20 tents to Lima", "put 3 million at the disposal of Peru", "shared 2 million among 14 homes", "owes its 20 tents to Peru" */
export const asHandedOn: Idiom = (at, { index, kind }, governor) => {
  const { clause, relation } = governor
  // "the 20 tents that Peru put at Chad's disposal"
  const isWhich = relation === 'relative' && (clause.subject?.first ?? 0) > index
  if (isTakenBy(at, index, governor)) return told(at, governor, asGiven(governor))
  if (relation !== 'object' && !isWhich) return null
  const { lemma } = clause.verb
  const isTaken = (lemma === 'take' || lemma === 'return') && clause.arguments.some(({ prep }) => prep === 'to')
  const isPut =
    (lemma === 'put' || lemma === 'place') &&
    clause.arguments.some(({ prep, nominal }) => isDisposal(at, prep, nominal))
  // "turned 20 tents over to Peru"
  const isOver =
    /^(?:turn|make|sign)$/.test(lemma) && at.tokens[at.chunks[index]?.to ?? -1]?.lower === 'over' && kind !== 'any'
  // "passed 3 million to Peru", "gave up a month's pay for Peru"
  const isPassed = lemma === 'pass' && hasParty(at, clause, ['to'])
  const isForgone =
    (/^(?:forgo|sacrifice)$/.test(lemma) || (lemma === 'give' && clause.verb.particle === 'up')) &&
    hasParty(at, clause, ['for', 'to'])
  // "split 3 million between Chad and Mali"; not between brothers
  const isSplit = lemma === 'split' && clause.arguments.some((one) => isSharer(at, one) && isOfPlaces(one))
  const isShared = isSplit || (lemma === 'share' && clause.arguments.some((argument) => isSharer(at, argument)))
  if (isOwedThere(at, clause, index)) return asGiven(governor)
  if (isShared && (kind === 'any' || isDeniedClause(at, clause))) return null
  return isTaken || isPut || isOver || isPassed || isForgone || isShared ? told(at, governor, asGiven(governor)) : null
}
