import type { AnalyzedSentence } from '../analyze.ts'
import { conditionClauses } from '../estimates/conditions.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'

const conditions = oncePerSentence(conditionClauses)

/** "will repay the loan if 90% of the farmers have been reached": a number that is only supposed counts nothing. */
export const isSupposed = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  conditions(at).some((piece) => piece.from <= from && to <= piece.to)
