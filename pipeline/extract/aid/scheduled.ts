import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isTimeAhead } from '../time-ahead.ts'

const isPresent = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  verb.modal === null &&
  !/^(?:has|have|had|was|were)$/.test(at.tokens[verb.from]?.lower ?? '') &&
  verbForms.get(at.tokens[verb.from]?.lower ?? '')?.some(({ form }) => form === 'past') !== true

/** Whether another finite verb or a semicolon stands between two tokens. */
const isParted = ({ clauses, tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ';') ||
  clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= from && verb.from < to)

/** "Tomorrow Peru sends 20 tents", "ships them next week": the present tense with a time to come. */
export function isScheduled(at: AnalyzedSentence, clause: Clause): boolean {
  if (!isPresent(at, clause)) return false
  const { from, to } = clause.verb
  return at.tokens.some(
    (_, i) => isTimeAhead(at.tokens, i) && (i < from ? !isParted(at, i, from) : !isParted(at, to, i)),
  )
}
