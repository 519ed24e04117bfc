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

/** "(2010: 16 billion)": what it was in another year. */
export const isOfBracketedYear = ({ tokens, dates }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.text === ':' && dates.some((date) => date.to === from - 1 && tokens[date.from - 1]?.text === '(')
