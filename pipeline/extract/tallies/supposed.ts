import type { AnalyzedSentence } from '../analyze.ts'
import { conditionClauses } from '../estimates/conditions.ts'
import { someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Piece } from '../piece.ts'

const conditions = oncePerSentence(conditionClauses)

/** "now that 900 people have been reached", "if in the wrong direction: 900 people came": told, and not supposed. */
const isTold = ({ tokens }: AnalyzedSentence, { from }: Piece, { from: number }: NumberMention): boolean =>
  tokens[from - 2]?.lower === 'now' || someIn(tokens, from, number, ({ text }) => text === ':')

/** "will repay the loan if 90% of the farmers have been reached": a number that is only supposed counts nothing. */
export const isSupposed = (at: AnalyzedSentence, number: NumberMention): boolean =>
  conditions(at).some((piece) => piece.from <= number.from && number.to <= piece.to && !isTold(at, piece, number))
