import type { AnalyzedSentence } from './analyze.ts'

const doing = new Set('carry conduct perform run do process complete undertake administer'.split(' '))

/** "carried out 900 tests", "15 tests came back positive": what was done, not what was given. `index` is that of the noun phrase. */
export function isTestDone(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:tests?|samples?|swabs?)$/.test(at.tokens[np.to - 1]?.lower ?? '')) return false
  const before = at.clauses.findLast(({ at: place }) => place < index)
  if (before !== undefined && before.at >= index - 2 && doing.has(before.verb.lemma)) return true
  return at.tokens.slice(np.to, np.to + 6).some(({ lower }) => lower === 'positive' || lower === 'negative')
}
