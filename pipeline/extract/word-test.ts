import type { Word } from './word.ts'

let tests = 0
let facts = 0

/** A test of a word in lower case that is made once a spelling. */
export function wordTest(isTrue: (lower: string) => boolean): (word: Word) => boolean {
  const bit = 1 << tests++
  if (tests > 31) throw new Error('expected at most 31 tests of words: their bits are those of one number')
  return (word) => {
    if ((word.tested & bit) === 0) {
      word.tested |= bit
      if (isTrue(word.lower)) word.passed |= bit
    }
    return (word.passed & bit) !== 0
  }
}

/** What is worked out of a word, once a spelling. */
export function wordFact<T>(read: (word: Word) => T): (word: Word) => T {
  const index = facts++
  return (word) => {
    const { facts: known } = word
    // Only this reader writes at its index.
    const before = known[index] as T | undefined
    if (before !== undefined) return before
    const found = read(word)
    known[index] = found
    return found
  }
}

/** Whether a spelling matches, asked once of each; there may be more of these than of `wordTest`. */
export const wordMatch = (pattern: RegExp): ((word: Word) => boolean) => wordFact(({ lower }) => pattern.test(lower))

/** Whether one of the words of a sentence passes a test. */
export function hasWord(tokens: readonly { readonly word: Word | null }[], test: (word: Word) => boolean): boolean {
  for (const { word } of tokens) if (word !== null && test(word)) return true
  return false
}
