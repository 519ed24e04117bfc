import { hasVerbClass } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'

/** "refused to send 500 beds": what did not happen is counted nowhere. */
export function isDenied(at: AnalyzedSentence, number: NumberMention): boolean {
  const index = at.clauses.findLastIndex(({ verb }) => verb.to <= number.from)
  const clause = at.clauses[index]
  const governor = at.clauses[index - 1]
  if (clause === undefined) return false
  const isRefused =
    clause.verb.form === 'infinitive' &&
    governor !== undefined &&
    hasVerbClass(governor.verb.lemma, governor.verb.particle, 'deny')
  return clause.verb.negated || isRefused
}
