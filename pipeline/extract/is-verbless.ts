import type { AnalyzedSentence } from './analyze.ts'

/** "Aid as of 5 May 2020. Peru: 20 tents.": captions and what is listed below them. */
export const isVerbless = ({ clauses }: AnalyzedSentence): boolean =>
  clauses.every(({ verb }) => verb.form !== 'finite')
