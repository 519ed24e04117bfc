import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import { isCarrier } from './laden.ts'
import { type Parties, roleReaders } from './role-readers.ts'

const calling = new Set(['land', 'dock', 'touch', 'arrive', 'reach', 'leave', 'set', 'head', 'anchor', 'berth'])

/** "A Peruvian freighter has docked in Mombasa." What is then told to be on board comes from there and goes there. */
export function carrierTold(at: AnalyzedSentence): Parties | null {
  const clause = at.clauses.find(
    ({ verb, subject }) =>
      verb.form === 'finite' &&
      calling.has(verb.lemma) &&
      isCarrier(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''),
  )
  if (clause === undefined || isDeniedClause(at, clause)) return null
  return roleReaders.move?.(at, clause, clause.subject?.first ?? clause.at, true) ?? null
}
