import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { courtesyOf, supporterOf } from './beside.ts'
import { isFunding } from './giver-inside.ts'
import { giverNamedBy } from './named-giver.ts'

/** "Sent by Peru, 20 tents reached Chad": a participle that opens the sentence. */
function openingGiver(at: AnalyzedSentence): Actor | null {
  const [opening] = at.clauses
  const isPassive = opening?.verb.form === 'participle' && opening.at === 0
  return isPassive && isFunding(opening) ? partyBehind(at, opening.arguments, ['by']) : null
}

const causing = /^(?:ensure|arrange|enable|allow|let|help)$/

/** "saw to it that", "made sure that" */
const isSeeingTo = (at: AnalyzedSentence, { verb, arguments: [first] }: Clause): boolean => {
  const word = at.tokens[first?.nominal.members[0]?.np.from ?? -1]?.lower ?? ''
  return (
    (verb.lemma === 'see' && first?.prep === 'to' && word === 'it') ||
    (verb.lemma === 'make' && at.tokens[verb.to]?.lower === 'sure')
  )
}

/** "Peru saw to it that Chile got 20 tents", "Peru enabled Chile to get them": who brings about what another gets. */
function causerOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const cause = at.clauses[at.clauses.indexOf(clause) - 1]
  if (cause === undefined || cause.verb.passive || cause.verb.negated || cause.subject === null) return null
  return causing.test(cause.verb.lemma) || isSeeingTo(at, cause) ? doerOf(at, cause) : null
}

/** "Thanks to Peru, the clinic got 20 beds", "20 beds arrived with the help of Peru", "The giver is Peru": who stands behind a gift whose verb names no giver. */
export function backerOf(at: AnalyzedSentence, clause: Clause | null, index: number): Actor | null {
  if (clause === null) return giverNamedBy(at)
  return (
    causerOf(at, clause) ??
    openingGiver(at) ??
    courtesyOf(at, index) ??
    supporterOf(at, [...clause.fronted, ...clause.arguments]) ??
    giverNamedBy(at)
  )
}
