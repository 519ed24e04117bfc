import type { AnalyzedSentence } from './analyze.ts'
import type { Place } from './date-of-clause.ts'
import type { DateMention } from './mention.ts'

/** "cancelled a trip planned for 3 May after 20 fell ill": the day of what was planned. */
export const isOfPlan = ({ tokens, tags }: AnalyzedSentence, { from, to }: DateMention, place: Place): boolean =>
  to <= place.from &&
  /^(?:for|on|in)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:planned|scheduled|due|set|slated|foreseen)$/.test(tokens[from - 2]?.lower ?? '') &&
  /^NN?P?$/.test(tags[from - 3] ?? '')

/** "made a gift in March, before donating 500 more": the date is not that of the second; "after sending 20 tents in March" has its own. */
export function isShiftedAway(at: AnalyzedSentence, place: Place): boolean {
  const clause = at.clauses.findLast(({ verb }) => verb.from <= place.from)
  const before = clause === undefined ? undefined : at.chunks[clause.at - 1]
  return (
    clause?.verb.form === 'gerund' &&
    !clause.dates.some(({ from }) => from >= place.to) &&
    before !== undefined &&
    'text' in before &&
    (before.text === 'before' || before.text === 'after')
  )
}

/** "gave 20 on 3 May and has since sent 30": at some time after the date told. */
export function isDoneSince(at: AnalyzedSentence, place: Place): boolean {
  const verb = at.clauses.findLast((clause) => clause.verb.from <= place.from)?.verb
  return verb !== undefined && at.tokens.slice(verb.from, verb.main).some(({ lower }) => lower === 'since')
}
