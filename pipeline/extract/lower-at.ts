import type { AnalyzedSentence } from './analyze.ts'

/** The word at a place of a sentence, in lower case; empty where there is none. */
export const lowerAt = ({ tokens }: AnalyzedSentence, i: number): string => tokens[i]?.lower ?? ''
