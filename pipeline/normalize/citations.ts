import type { Claim } from '../claim.ts'
import type { Document, Sentence } from '../document.ts'
import type { Work, Works } from './works.ts'

/** Works cited behind `at` in the sentence; where it bears no mark, at the next mark of its paragraph. */
export interface Citations {
  readonly citedFor: (claim: Claim) => readonly Work[]
}

/** Offset of a claim's anchor in its sentence's healed text. */
function placeOf({ sentence, anchor }: Claim): number {
  const segment = sentence.segments.find(
    ({ source, length }) => anchor.start >= source && anchor.start < source + length,
  )
  return segment === undefined ? 0 : segment.at + anchor.start - segment.source
}

export interface CitationReader extends Citations {
  /** Passes sentences on and keeps in mind which works are cited behind them; only of those passed can it tell. */
  readonly watch: (sentences: Iterable<Sentence>) => Generator<Sentence>
}

export function citationReader({ ofFootnote }: Pick<Works, 'ofFootnote'>): CitationReader {
  const worksAt = (sentence: Sentence, from: number): readonly Work[] => {
    const mark = sentence.marks.find(({ at, footnote }) => at >= from && footnote !== null)
    return mark === undefined || mark.footnote === null ? [] : (ofFootnote.get(mark.footnote) ?? [])
  }
  const lastOf = (sentence: Sentence): readonly Work[] => {
    const mark = sentence.marks.findLast(({ footnote }) => footnote !== null)
    return mark?.footnote === null || mark === undefined ? [] : (ofFootnote.get(mark.footnote) ?? [])
  }
  // Weak: sentences that nothing was read in are forgotten.
  const nextWorks = new WeakMap<Sentence, readonly Work[]>()
  const closeParagraph = (sentences: readonly Sentence[]): void => {
    let next: readonly Work[] = []
    for (const sentence of sentences.toReversed()) {
      if (next.length > 0) nextWorks.set(sentence, next)
      const own = worksAt(sentence, 0)
      if (own.length > 0) next = own
    }
  }
  function* watch(sentences: Iterable<Sentence>): Generator<Sentence> {
    let open: Sentence[] = []
    for (const sentence of sentences) {
      const goesOn = sentence.footnote === null && open[0]?.paragraph === sentence.paragraph
      if (!goesOn) {
        closeParagraph(open)
        yield* open
        open = []
      }
      if (sentence.footnote === null) open.push(sentence)
      else yield sentence
    }
    closeParagraph(open)
    yield* open
  }
  const citedFor = (claim: Claim): readonly Work[] => {
    const { sentence } = claim
    if (sentence.footnote !== null)
      return (ofFootnote.get(sentence.footnote) ?? []).slice(sentence.citation ?? 0, (sentence.citation ?? 0) + 1)
    const own = worksAt(sentence, placeOf(claim))
    const last = own.length > 0 ? own : lastOf(sentence)
    return last.length > 0 ? last : (nextWorks.get(sentence) ?? [])
  }
  return { citedFor, watch }
}

/** The citations of a document whose sentences all stand in memory. */
export function citationsOf({ sentences }: Pick<Document, 'sentences'>, works: Works): Citations {
  const reader = citationReader(works)
  for (const _ of reader.watch(sentences));
  return reader
}
