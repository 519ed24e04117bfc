import { isPastTense, verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { conditionClauses } from '../estimates/conditions.ts'
import { lastIndexIn, someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Piece } from '../piece.ts'

const conditions = oncePerSentence(conditionClauses)

/** "now that 900 people have been reached", "if in the wrong direction: 900 people came": told, and not supposed. */
const isTold = ({ tokens }: AnalyzedSentence, { from }: Piece, { from: number }: NumberMention): boolean =>
  tokens[from - 2]?.lower === 'now' || someIn(tokens, from, number, ({ text }) => text === ':')

const awaiting = /^(?:once|when|whenever|wherever|until|before)$/
const yetToBe = /^(?:may|can|must|should|will|shall|would|could|might)$/

/** "A clinic may close once its CFR has stayed under 1%", "will close when 40 families have left": what a rule or promise waits for, told in the present; not "could have died when 40 houses fell". */
function isAwaited({ tokens, chunks, clauses }: AnalyzedSentence, number: NumberMention): boolean {
  const opens = lastIndexIn(tokens, 0, number.from, ({ lower }) => awaiting.test(lower))
  const own = opens < 0 ? undefined : clauses.find(({ verb }) => verb.form === 'finite' && verb.from > opens)
  if (own === undefined || (chunks[own.end - 1]?.to ?? 0) < number.to) return false
  if (!isPresent(tokens[own.verb.from]?.lower ?? '')) return false
  return clauses.some(
    ({ verb }) => verb !== own.verb && yetToBe.test(verb.modal ?? '') && !isPerfect(tokens, verb.from, verb.main),
  )
}

const isPerfect = (tokens: AnalyzedSentence['tokens'], from: number, main: number): boolean =>
  someIn(tokens, from, main, ({ lower }) => lower === 'have')

/** "has", "have", "stays", "stay" */
const isPresent = (lower: string): boolean =>
  verbForms.get(lower)?.some(({ form }) => form === 's' || form === 'base') === true && !isPastTense(lower)

/** "will repay the loan if 90% of the farmers have been reached": a number that is only supposed counts nothing. */
export const isSupposed = (at: AnalyzedSentence, number: NumberMention): boolean =>
  conditions(at).some((piece) => piece.from <= number.from && number.to <= piece.to && !isTold(at, piece, number)) ||
  isAwaited(at, number)
