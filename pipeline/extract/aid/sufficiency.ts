import type { AnalyzedSentence } from '../analyze.ts'

const enough = new Set(['enough', 'sufficient', 'adequate', 'plenty'])
/** Words between "enough" and those it is enough for: "enough to feed", "enough food for". */
const widest = 3

/** "food enough for 26,000 people", "enough tents to house 300 families": the phrase at a token tells whom goods suffice for, not who gets them. */
export function isSufficedFor({ tokens, tags }: AnalyzedSentence, from: number): boolean {
  const isLinked = tokens[from - 1]?.lower === 'for' || tokens[from - 2]?.lower === 'to'
  if (!isLinked) return false
  // "generators, each good for 300 beds", "a tent with room for 12 people"
  const word = tokens[from - 1]?.lower === 'for' ? tokens[from - 2]?.lower : undefined
  if (word === 'room' || word === 'space' || (word === 'good' && tokens[from - 3]?.lower === 'each')) return true
  for (let i = from - 2; i >= 0 && i >= from - 2 - widest; i--) {
    if (tags[i] === 'PUNCT') return false
    if (enough.has(tokens[i]?.lower ?? '')) return true
  }
  return false
}
