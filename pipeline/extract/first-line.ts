import type { AnalyzedSentence } from './analyze.ts'

/** A first line without a full stop: it stands over the text. */
export const isFirstLine = ({ sentence, tokens }: AnalyzedSentence): boolean =>
  sentence.index === 0 && !/^[.!?;:]$/.test(tokens.at(-1)?.text ?? '')
