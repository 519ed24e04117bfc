import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** What is done with tests. */
export const testing = new Set(
  'carry conduct perform run do process complete undertake administer analyse analyze examine'.split(' '),
)

const tests = /^(?:tests?|samples?|swabs?)$/
const shots = /^(?:doses?|vaccines?|jabs?|shots?|vaccinations?)$/
const fewest = 50
const injecting = new Set(['administer', 'inject'])

/** "There have been 900 tests" */
const isThere = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && at.tokens[verb.from]?.lower === 'there'

/** "the doses that Peru sent", "the doses it got from Peru": a clause of their own tells whence they came. */
const isOfGift = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const [next, verb] = [chunks[index + 1], chunks[index + 2]]
  return next?.kind === 'wh' || (next?.kind === 'np' && verb?.kind === 'verb')
}

/** "carried out 900 tests", "900 tests were made", "900 doses were administered", "15 tests came back positive": what was done, not what was given. `index` is that of the noun phrase. */
export function isTestDone(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  const noun = np?.kind === 'np' ? (at.tokens[np.to - 1]?.lower ?? '') : ''
  const isShot = shots.test(noun)
  if (np?.kind !== 'np' || !(isShot || tests.test(noun))) return false
  // "administered in two doses": how, not how many.
  if (isShot && ((np.number?.low ?? 0) < fewest || isOfGift(at, index) || at.tokens[np.to]?.lower === 'per'))
    return false
  const doing = isShot ? injecting : testing
  const before = at.clauses.findLast(({ at: place }) => place < index)
  if (
    before !== undefined &&
    before.at >= index - 2 &&
    (doing.has(before.verb.lemma) || (!isShot && isThere(at, before)))
  )
    return true
  const behind = at.clauses.find(
    ({ at: place, subject }) => place > index && subject !== null && subject.first === index,
  )
  if (behind?.verb.passive === true && doing.has(behind.verb.lemma)) return !isShot || behind.verb.modal === null
  // "62,400 doses of vaccine were given yesterday": to whom, and by whom, no one is told
  const last = at.chunks[index + 1]?.kind === 'prep' && at.chunks[index + 2]?.kind === 'np' ? index + 2 : index
  const given = at.chunks[last + 1]
  const isGiven = isShot && given?.kind === 'verb' && given.lemma === 'give' && given.passive
  if (isGiven && at.areas.length === 0 && !/^(?:to|by)$/.test(at.tokens[given.to]?.lower ?? '')) return true
  if (isShot) return false
  // "14 tests are pending", "146 positive tests were announced": what was found, or is awaited
  if (/^(?:positive|negative|pending)$/.test(at.tokens[np.to - 2]?.lower ?? '')) return true
  return at.tokens
    .slice(np.to, np.to + 9)
    .some(({ lower }) => /^(?:positive|negative|pending|outstanding|inconclusive)$/.test(lower))
}
