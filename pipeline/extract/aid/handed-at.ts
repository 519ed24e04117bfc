import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'

const handing = /^(?:hand-?overs?|deliver(?:y|ies)|arrivals?|distributions?|presentations?|ceremon(?:y|ies))$/

const isHeld = ({ tokens }: AnalyzedSentence, { verb: { lemma, passive, main } }: Clause): boolean =>
  passive ? lemma === 'hold' : lemma === 'take' && tokens[main + 1]?.lower === 'place'

/** "The handover of 20 tents took place at a clinic in Lima": where goods were handed over that the subject counts, by their chunk. */
export function handedAt(at: AnalyzedSentence, index: number): Actor | null {
  const clause = at.clauses.find(({ subject, at: verb }) => subject !== null && subject.first < index && index < verb)
  const np = clause?.subject?.members[0]?.np
  if (clause === undefined || np === undefined || !isHeld(at, clause)) return null
  return handing.test(at.tokens[np.head]?.lower ?? '') ? partyBehind(at, clause.arguments, ['at', 'in']) : null
}
