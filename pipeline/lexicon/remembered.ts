/** So many words are kept, then all are forgotten: a text without end of new ones must not fill the memory. */
const mostWords = 20_000

/** A longer word is hardly met again. */
const longestWord = 40

/** A function of one word that keeps its answers: a text uses few words, and each of them often. */
export function remembered<T extends string | number | boolean | object>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = answer(word)
    if (known.size >= mostWords) known.clear()
    if (word.length <= longestWord) known.set(word, found)
    return found
  }
}
