import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'

const modals = /^(?:will|shall|should|may|might|could|would)$/
const views = /^(?:expected|forecast|projected|predicted|seen|set|due|likely|bound|tipped)$/

/** "will be 18", "should ease to 9", "is expected to slow to 3": of a time to come. */
const isToldAhead = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  (verb.modal !== null && modals.test(verb.modal)) ||
  (verb.form === 'infinitive' &&
    tokens.slice(Math.max(0, verb.from - 1), verb.main).some(({ lower }) => views.test(lower)))

/** "have been cut to 22 and will be 18 from February": the figure behind is of a time to come, and this one is not. */
export function isOnlyNextAhead(at: AnalyzedSentence, { from, to }: NumberMention, next: NumberMention): boolean {
  const ahead = at.clauses.filter((clause) => isToldAhead(at, clause))
  return ahead.some(({ verb }) => verb.from >= to && verb.to <= next.from) && !ahead.some(({ verb }) => verb.to <= from)
}
