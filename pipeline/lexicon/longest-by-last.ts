/** By the last word of some phrases how many words those that end in it have at most. */
export function longestByLast(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const last = words[words.length - 1] ?? ''
    longest.set(last, Math.max(longest.get(last) ?? 0, words.length))
  }
  return longest
}
