/**
 * What several ask of one sentence (or its tokens), one after the other: worked out once, and kept until another is asked of.
 * In a map of weak keys every value would outlive its sentence, with all that it holds, until the next full collection of memory.
 */
export function oncePerSentence<S extends object, T>(read: (sentence: S) => T): (sentence: S) => T {
  let last: { readonly sentence: S; readonly found: T } | null = null
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, found: read(sentence) }
    return last.found
  }
}
