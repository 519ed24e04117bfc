import type { Token } from '../mention.ts'
import { lowerAt } from './date-point.ts'

/** Who tells what will be, in the plural. */
const foretellers =
  /^(?:economists|analysts|forecasters|bankers|banks|planners|experts|officials|statisticians|traders|brokers|ministers|modellers|researchers|lenders)$/

const modal = /^(?:will|would|could|may|might|should|shall)$/

/** How many words the subject may have that a modal verb follows. */
const longestSubject = 4

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.,;:]$/.test(tokens[at - 1]?.text ?? '')

/** "By 2031 households will be poorer": what is to come by then is told. */
function isToCome(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 1; i <= to + longestSubject; i++) {
    if (tokens[i]?.kind !== 'word') return false
    if (modal.test(lowerAt(tokens, i))) return true
  }
  return false
}

/** "For 2019 economists look for 2.7 percent": the year that opens a clause, and no number of economists. */
export function isForetoldYear(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  if (value < 1950 || value >= 2060 || value % 100 === 0 || !opensClause(tokens, from - 1)) return false
  const prep = lowerAt(tokens, from - 1)
  if (prep === 'for') return foretellers.test(lowerAt(tokens, to))
  return prep === 'by' && isToCome(tokens, to)
}
