import type { Token } from './mention.ts'

/** Phrases of several words, as lists of their words, by the first of these; the longest come first. */
export function byFirstWord(phrases: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    found.set(first, [...(found.get(first) ?? []), words])
  }
  for (const alike of found.values()) alike.sort((a, b) => b.length - a.length)
  return found
}

export function standsAt(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[i + k]?.lower !== words[k]) return false
  return true
}
