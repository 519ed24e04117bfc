import type { AnalyzedSentence } from '../analyze.ts'

/** The pronoun of the same sex that is the subject of the clause around token `i`; -1 where none is. */
export function pronounAhead(at: AnalyzedSentence, word: string, i: number): number {
  const clause = at.clauses.findLast(({ verb }) => verb.from < i)
  const np = clause?.subject?.members[0]?.np
  if (np?.isPronoun !== true || np.from >= i) return -1
  const subject = at.tokens[np.from]?.lower ?? ''
  const isSame = subject === 'she' ? /^(?:her|herself)$/.test(word) : subject === 'he' && /^(?:his|himself)$/.test(word)
  return isSame ? np.from : -1
}
