/** So many words are kept, then all are forgotten: a text without end of new ones must not fill the memory. */
const mostWords = 2 ** 14

/** A longer word is hardly met again. */
const longestWord = 40

/** A number is hardly met again either. */
const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** A function of one word that keeps its answers: a text uses few words, and each of them often. */
export function remembered<T extends string | number | boolean | object>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = answer(word)
    if (word.length > longestWord || isNumber(word)) return found
    if (known.size >= mostWords) known.clear()
    known.set(word, found)
    return found
  }
}
