import { isWeekdayName } from '../lexicon/months.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { labelOf } from './day-label.ts'

/** "…; on Sunday she flies": from the mark before the verb on, where no other verb stands between. */
function startOfClause(at: AnalyzedSentence, verb: number): number {
  let from = verb
  while (from > 0 && verb - from < 8 && !/^[;:.]$/.test(at.tokens[from - 1]?.text ?? '')) from--
  return at.clauses.some((one) => one.verb.from >= from && one.verb.to <= verb) ? verb : from
}

/** "flies on to Lima on Sunday": no past is told in the present with a day of the week. */
export const isOnWeekday = (at: AnalyzedSentence, from: number): boolean => {
  const next = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from > from)?.verb.from ?? at.tokens.length
  return (
    labelOf(at) === null &&
    at.tokens
      .slice(startOfClause(at, from), next)
      .some(({ lower }, i, own) => isWeekdayName(lower) && own[i - 1]?.lower === 'on')
  )
}
