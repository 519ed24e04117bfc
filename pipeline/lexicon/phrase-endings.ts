/** The words of phrases, from the last to the first. */
interface Node<T> {
  /** Of the phrase that begins here. */
  value: T | undefined
  readonly before: Map<string, Node<T>>
}

/** The longest phrase that ends at a word, and where it begins. */
export interface Ending<T> {
  readonly value: T
  readonly from: number
}

/** Phrases of a lexicon, looked up by how some words end: word by word from the last, since most words end none. */
export interface PhraseEndings<T> {
  /** Whether a phrase ends in the word. */
  readonly isLast: (word: string) => boolean
  /** The longest phrase that the words before `end` end in, when the last of them is taken as one of `lasts`; the first of equals. */
  readonly find: (words: readonly string[], end: number, lasts: readonly [string, string]) => Ending<T> | null
}

const open = <T>(): Node<T> => ({ value: undefined, before: new Map() })

export function phraseEndings<T>(phrases: ReadonlyMap<string, T>): PhraseEndings<T> {
  const root = open<T>()
  for (const [phrase, value] of phrases) {
    let node = root
    for (const word of phrase.split(' ').reverse()) {
      const next: Node<T> = node.before.get(word) ?? open()
      node.before.set(word, next)
      node = next
    }
    node.value = value
  }
  const longest = (words: readonly string[], end: number, last: string): Ending<T> | null => {
    let found: Ending<T> | null = null
    let node = root.before.get(last)
    for (let from = end - 1; node !== undefined && from >= 0; from--) {
      if (node.value !== undefined) found = { value: node.value, from }
      node = node.before.get(words[from - 1] ?? '')
    }
    return found
  }
  const find = (
    words: readonly string[],
    end: number,
    [first, second]: readonly [string, string],
  ): Ending<T> | null => {
    const found = longest(words, end, first)
    const other = first === second ? null : longest(words, end, second)
    return found === null || (other !== null && other.from < found.from) ? other : found
  }
  return { isLast: (word) => root.before.has(word), find }
}
