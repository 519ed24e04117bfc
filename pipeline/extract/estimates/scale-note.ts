import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'

/** "+2%": the token of the sign, where there is one, else of the number. */
export const signOrNumber = ({ tokens }: AnalyzedSentence, { from }: NumberMention): number =>
  /^(?:[+-]|plus|minus)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from

/** "(2010: 16 billion)", "(2010: +2%)": what it was in another year. */
export function isOfBracketedYear(at: AnalyzedSentence, number: NumberMention): boolean {
  const colon = signOrNumber(at, number) - 1
  return (
    at.tokens[colon]?.text === ':' && at.dates.some(({ from, to }) => to === colon && at.tokens[from - 1]?.text === '(')
  )
}
