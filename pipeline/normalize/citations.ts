import type { Claim } from '../claim.ts'
import type { Document, Sentence } from '../document.ts'
import type { Work, Works } from './works.ts'

/** Works cited behind `at` in the sentence; where it bears no mark, at the next mark of its paragraph. */
export interface Citations {
  readonly citedFor: (claim: Claim) => readonly Work[]
}

function sentencesByParagraph(document: Document): Map<number, Sentence[]> {
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of document.sentences) {
    if (sentence.footnote !== null) continue
    const found = paragraphs.get(sentence.paragraph)
    if (found === undefined) paragraphs.set(sentence.paragraph, [sentence])
    else found.push(sentence)
  }
  return paragraphs
}

/** Offset of a claim's anchor in its sentence's healed text. */
function placeOf({ sentence, anchor }: Claim): number {
  const segment = sentence.segments.find(
    ({ source, length }) => anchor.start >= source && anchor.start < source + length,
  )
  return segment === undefined ? 0 : segment.at + anchor.start - segment.source
}

export function citationsOf(document: Document, { ofFootnote }: Works): Citations {
  const worksAt = (sentence: Sentence, from: number): readonly Work[] => {
    const mark = sentence.marks.find(({ at, footnote }) => at >= from && footnote !== null)
    return mark === undefined || mark.footnote === null ? [] : (ofFootnote.get(mark.footnote) ?? [])
  }
  const nextWorks = new Map<Sentence, readonly Work[]>()
  for (const sentences of sentencesByParagraph(document).values()) {
    let next: readonly Work[] = []
    for (const sentence of sentences.toReversed()) {
      nextWorks.set(sentence, next)
      const own = worksAt(sentence, 0)
      if (own.length > 0) next = own
    }
  }
  const citedFor = (claim: Claim): readonly Work[] => {
    const { sentence } = claim
    if (sentence.footnote !== null)
      return (ofFootnote.get(sentence.footnote) ?? []).slice(sentence.citation ?? 0, (sentence.citation ?? 0) + 1)
    const own = worksAt(sentence, placeOf(claim))
    const last = own.length > 0 ? own : lastOf(sentence)
    if (last.length > 0) return last
    return nextWorks.get(sentence) ?? []
  }
  const lastOf = (sentence: Sentence): readonly Work[] => {
    const mark = sentence.marks.findLast(({ footnote }) => footnote !== null)
    return mark?.footnote === null || mark === undefined ? [] : (ofFootnote.get(mark.footnote) ?? [])
  }
  return { citedFor }
}
