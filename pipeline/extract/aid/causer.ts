import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf } from './actors-near.ts'

/** "had 20 tons flown to Peru": who has something done with what a participle tells of; null where no one does. */
export function causerOf(at: AnalyzedSentence, index: number, clause: Clause): Actor | null {
  const causing = at.clauses[at.clauses.indexOf(clause) - 1]
  const isCausing =
    (causing?.verb.lemma === 'have' || causing?.verb.lemma === 'order') &&
    causing.at < index &&
    !causing.verb.passive &&
    at.chunks[clause.at - 1]?.kind === 'np'
  return isCausing ? doerOf(at, causing) : null
}

/** "had 20 tons trucked up from Lima": where it was is a place, and no giver. */
export const isCausedFrom = ({ arguments: found }: Clause): boolean =>
  found.some(({ prep }) => prep === 'from') && !found.some(({ prep }) => prep === 'by')
