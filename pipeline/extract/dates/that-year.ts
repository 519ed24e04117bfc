import type { Token } from '../mention.ts'
import { lowerAt } from './date-point.ts'

/** Words of "that year", "that same year", "the same year" from `at` on; 0 where they do not stand there. */
export function lengthOfThatYear(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2].map((i) => lowerAt(tokens, at + i))
  // "that year group"
  if (/\byear (?:groups?|class|book)$/.test([...words, lowerAt(tokens, at + 3)].slice(0, 4).join(' '))) return 0
  if (/^(?:that|the) same year$/.test(words.join(' '))) return 3
  return /^(?:that|same) year$/.test(`${words[0]} ${words[1]}`) ? 2 : 0
}
