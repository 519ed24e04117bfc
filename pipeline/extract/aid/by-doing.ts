import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "will help by sending 20 tents and lending ten boats": what is done by the verb before, as far as that has come. */
export function isByDoing(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  if (verb.form !== 'gerund') return false
  const before = at.tokens[verb.from - 1]?.lower
  if (before === 'by') return true
  const last = before === 'and' ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  return last !== undefined && isByDoing(at, last)
}
