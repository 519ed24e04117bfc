import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'

/** "wrote off 3 billion, and Peru donated 5 million to Chad": the amount of the next finite verb. */
export const isOfLaterVerb = ({ clauses }: AnalyzedSentence, { at }: Clause, { from }: NumberMention): boolean =>
  clauses.some(({ at: place, verb }) => place > at && verb.form === 'finite' && verb.to <= from)
