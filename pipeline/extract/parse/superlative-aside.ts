import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, memberAt } from './nominal.ts'

const ranking = /^(?:first|second|third|last|latest|only|most|\w{3,}est)$/

/** "sent 40 doctors, the largest team of all": a phrase behind a comma that only ranks what stands before it. */
export function isSuperlativeAside(at: AnalyzedSentence, index: number): boolean {
  const [before, np] = [at.chunks[index - 2], at.chunks[index]]
  if (np?.kind !== 'np' || np.number !== null || before?.kind !== 'np' || !isComma(at.chunks[index - 1])) return false
  if (at.tokens[np.from]?.lower !== 'the') return false
  if (!at.tokens.slice(np.from + 1, np.head).some(({ lower }) => ranking.test(lower))) return false
  const next = at.chunks[memberAt(at.chunks, index)?.end ?? index + 1]
  return !(next?.kind === 'verb' && next.form === 'finite')
}
