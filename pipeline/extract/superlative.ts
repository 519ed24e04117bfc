import { classOf, W } from './tag/word-class.ts'
import { wordFact } from './word-test.ts'

const isAdjective = (lower: string): boolean => (classOf(lower) & W.ADJ) !== 0

/** "largest", "heaviest", "biggest": of an adjective, as "forest" and "interest" are not. */
export const isSuperlative = wordFact(({ lower }) => {
  if (lower === 'most') return true
  if (!lower.endsWith('est')) return false
  const stem = lower.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some(isAdjective)
})
