import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'
import { courtesyOf, supporterOf } from './beside.ts'
import { isFunding } from './giver-inside.ts'

/** "Sent by Peru, 20 tents reached Chad": a participle that opens the sentence. */
function openingGiver(at: AnalyzedSentence): Actor | null {
  const [opening] = at.clauses
  const isPassive = opening?.verb.form === 'participle' && opening.at === 0 && opening.subject === null
  return isPassive && isFunding(opening) ? partyBehind(at, opening.arguments, ['by']) : null
}

/** "Thanks to Peru, the clinic got 20 beds", "20 beds arrived with the help of Peru": who stands behind a gift whose verb names no giver. */
export function backerOf(at: AnalyzedSentence, clause: Clause | null, index: number): Actor | null {
  if (clause === null) return null
  return openingGiver(at) ?? courtesyOf(at, index) ?? supporterOf(at, [...clause.fronted, ...clause.arguments])
}
