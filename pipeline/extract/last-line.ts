import type { Sentence } from '../document.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { signerOf } from './author.ts'
import { writerTold } from './author-told.ts'
import { closingDate } from './counts/closing-date.ts'
import type { Discourse } from './discourse.ts'

/** Letters and notices are short: of longer texts no one looks for a signature. */
const longestLetter = 20

/** The sentences of a document with the last of them in front where there are few; those of a long one are not kept. */
export function withLast(sentences: Iterable<Sentence>): { last: Sentence | null; all: Iterable<Sentence> } {
  const rest = sentences[Symbol.iterator]()
  const first: Sentence[] = []
  let next = rest.next()
  for (; next.done !== true && first.length < longestLetter; next = rest.next()) first.push(next.value)
  if (next.done === true) return { last: first.at(-1) ?? null, all: first }
  const { value } = next
  function* all(): Generator<Sentence> {
    yield* first
    yield value
    for (let one = rest.next(); one.done !== true; one = rest.next()) yield one.value
  }
  return { last: null, all: all() }
}

/** What the last line says of the whole text: who signs it, and up to when it counts. */
export function readLast(at: AnalyzedSentence, discourse: Discourse): void {
  discourse.author = signerOf(at) ?? writerTold(at)
  discourse.closingDate = closingDate(at)
}
