import { multiwordAdverbs } from '../../lexicon/function-words.ts'
import type { Token } from '../mention.ts'
import { wordTest } from '../word-test.ts'
import { VERB, W } from './word-class.ts'

/** The words of each adverb of several words, longest first, by its first word. */
const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, string[][]>()
  for (const phrase of multiwordAdverbs) {
    const words = phrase.split(' ')
    const [first = ''] = words
    found.set(first, [...(found.get(first) ?? []), words])
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.length - a.length)
  return found
})()

const mayOpen = wordTest((lower) => byFirst.has(lower))

/** "at first sight", "in the end of it", "in return for": no adverb. */
const goesOn = (next: Token | undefined, bits: number): boolean =>
  /^(?:of|for|-)$/.test(next?.text ?? '') || ((bits & W.N) !== 0 && (bits & VERB) === 0)

/** Number of words of the adverb that opens at a word, as "in the end" or "for its part"; 0 where none does. */
export function adverbLength(tokens: readonly Token[], classes: readonly number[], i: number): number {
  const word = tokens[i]?.word
  if (word == null || !mayOpen(word)) return 0
  for (const words of byFirst.get(word.lower) ?? []) {
    const end = i + words.length
    if (words.every((one, k) => tokens[i + k]?.lower === one) && !goesOn(tokens[end], classes[end] ?? 0))
      return words.length
  }
  return 0
}
