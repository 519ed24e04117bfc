import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'

/** "Losses (in million euros): hotels 120": in what the table is told, and no figure. */
export const isScaleNote = (
  { text, tokens }: AnalyzedSentence,
  { numeralStart, numeralEnd, from, to }: NumberMention,
): boolean =>
  /^(?:thousand|million|billion|trillion)s?$/i.test(text.slice(numeralStart, numeralEnd)) &&
  /^(?:\(|in)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^[):]$/.test(tokens[to]?.text ?? '')

/** "(2010: 16 billion)", "(2010: +2%)": what it was in another year. */
export function isOfBracketedYear({ tokens, dates }: AnalyzedSentence, { from }: NumberMention): boolean {
  const colon = /^(?:[+-]|plus|minus)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  return tokens[colon]?.text === ':' && dates.some((date) => date.to === colon && tokens[date.from - 1]?.text === '(')
}
