import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from './clause.ts'
import { isComma, memberAt } from './nominal.ts'

const ranking = /^(?:first|second|third|last|latest|only|most|\w{3,}est)$/

/** "the largest ever": without a noun. */
const bareRanks = /^(?:largest|biggest|highest|greatest|smallest)$/

/** "sent 40 doctors, the largest team of all": a phrase behind a comma that only ranks what stands before it. */
export function isSuperlativeAside(at: AnalyzedSentence, index: number): boolean {
  const [before, np] = [at.chunks[index - 2], at.chunks[index]]
  if (np?.kind !== 'np' || np.number !== null || before?.kind !== 'np' || !isComma(at.chunks[index - 1])) return false
  if (at.tokens[np.from]?.lower !== 'the') return false
  const isRanked = at.tokens.slice(np.from + 1, np.head).some(({ lower }) => ranking.test(lower))
  if (!isRanked && !bareRanks.test(at.tokens[np.to - 1]?.lower ?? '')) return false
  const next = at.chunks[memberAt(at.chunks, index)?.end ?? index + 1]
  return !(next?.kind === 'verb' && next.form === 'finite')
}

/** What stands before such an aside, of the phrases behind a chunk: "a gift of 20 tents, the largest from one donor". */
export function beforeSuperlative(at: AnalyzedSentence, end: number, found: readonly Argument[]): readonly Argument[] {
  return isSuperlativeAside(at, end + 1) ? found.filter(({ nominal }) => nominal.first <= end) : found
}

/** Chunks of "the first country in the region". */
const longest = 6

/** "sent 20 doses to Chad, the first country in the region to get any": what the infinitive says only ranks. */
export function isRankingDeed(at: AnalyzedSentence, { verb, at: place }: Pick<Clause, 'verb' | 'at'>): boolean {
  if (verb.form !== 'infinitive') return false
  for (let i = place - 1; i > place - longest && i > 1; i--) {
    const kind = at.chunks[i]?.kind
    if (kind !== 'np' && kind !== 'prep') return false
    if (isSuperlativeAside(at, i)) return true
  }
  return false
}
