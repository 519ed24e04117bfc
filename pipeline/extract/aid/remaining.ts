import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "has 40 beds left", "there are 300 masks left in Lima": what someone still has; not "had 40 beds left by the army". */
export function isRemaining(at: AnalyzedSentence, { verb, arguments: [rest] }: Clause): boolean {
  if (verb.lemma !== 'leave' || verb.form !== 'participle') return false
  // "families left with two goats"
  if (rest?.prep === 'with' && rest.nominal.members[0]?.np.number != null) return true
  if (/^(?:by|behind|to|with|over|for)$/.test(at.tokens[verb.to]?.lower ?? '')) return false
  const outer = at.clauses.findLast((one) => one.verb.to <= verb.from)
  return outer !== undefined && verb.from - outer.verb.to < 8 && /^(?:have|be|remain)$/.test(outer.verb.lemma)
}
