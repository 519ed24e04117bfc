import type { AnalyzedSentence } from '../analyze.ts'

const enough = new Set(['enough', 'sufficient', 'adequate', 'plenty'])
/** Words between "enough" and those it is enough for: "enough to feed", "enough food for". */
const widest = 3

/** "food enough for 26,000 people", "enough tents to house 300 families": the phrase at a token tells whom goods suffice for, not who gets them. */
export function isSufficedFor({ tokens, tags }: AnalyzedSentence, from: number): boolean {
  const isLinked = tokens[from - 1]?.lower === 'for' || tokens[from - 2]?.lower === 'to'
  if (!isLinked) return false
  for (let i = from - 2; i >= 0 && i >= from - 2 - widest; i--) {
    if (tags[i] === 'PUNCT') return false
    if (enough.has(tokens[i]?.lower ?? '')) return true
  }
  return false
}
