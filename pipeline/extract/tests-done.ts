import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** What is done with tests. */
export const testing = new Set(
  'carry conduct perform run do process complete undertake administer analyse analyze examine'.split(' '),
)

/** "There have been 900 tests" */
const isThere = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && at.tokens[verb.from]?.lower === 'there'

/** "carried out 900 tests", "900 tests were made", "15 tests came back positive": what was done, not what was given. `index` is that of the noun phrase. */
export function isTestDone(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:tests?|samples?|swabs?)$/.test(at.tokens[np.to - 1]?.lower ?? '')) return false
  const before = at.clauses.findLast(({ at: place }) => place < index)
  if (before !== undefined && before.at >= index - 2 && (testing.has(before.verb.lemma) || isThere(at, before)))
    return true
  const behind = at.clauses.find(
    ({ at: place, subject }) => place > index && subject !== null && subject.first === index,
  )
  if (behind?.verb.passive === true && testing.has(behind.verb.lemma)) return true
  return at.tokens.slice(np.to, np.to + 9).some(({ lower }) => lower === 'positive' || lower === 'negative')
}
