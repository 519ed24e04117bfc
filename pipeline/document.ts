/** A stretch of the unedited text, in UTF-16 units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where in a document a sentence stands. */
export type TextPart = 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'

/** Sentences of a `from..` stretch map one to one onto the unedited text from `source` on. */
export interface Segment {
  /** Offset in `Sentence.text`. */
  readonly at: number
  /** Offset in the unedited text. */
  readonly source: number
  readonly length: number
}

/** A footnote mark in the text, at an offset of the sentence's healed text. */
export interface FootnoteMark {
  readonly at: number
  /** The mark itself in the unedited text. */
  readonly span: Span
  /** Index into `Document.footnotes`; null for an orphan mark. */
  readonly footnote: number | null
}

/**
 * One sentence, healed: page breaks closed, footnote marks and Markdown leftovers taken out, line ends made spaces.
 * Each unit of `text` stands for exactly one unit of the unedited text (see `segments`).
 */
export interface Sentence {
  readonly index: number
  readonly text: string
  readonly segments: readonly Segment[]
  readonly part: TextPart
  /** Index of the paragraph; sentences of one paragraph are consecutive. Run-in headings open their paragraph. */
  readonly paragraph: number
  /** Number of the section ("1.1"), or its title where it bears no number; null before the first. */
  readonly section: string | null
  readonly marks: readonly FootnoteMark[]
  /** For `footnote_title`: index into `Document.footnotes`, and which of its citations. */
  readonly footnote: number | null
  readonly citation: number | null
}

/** One cited work as a footnote prints it. Offsets are into the unedited text; text is healed. */
export interface Citation {
  readonly title: string
  readonly titleSpans: readonly Span[]
  readonly author: string | null
  readonly containerTitle: string | null
  readonly publisher: string | null
  readonly issuedEdtf: string | null
  readonly issuedSpans: readonly Span[]
  readonly url: string | null
  /** True where the footnote says "Ibid."; the fields are then those of the work meant. */
  readonly ibid: boolean
}

export interface Footnote {
  /** The number printed before the note; null where it lost its mark. */
  readonly number: number | null
  readonly lines: readonly number[]
  readonly spans: readonly Span[]
  readonly citations: readonly Citation[]
  /** False where no mark in the text points here. */
  readonly marked: boolean
  /** Where its first mark stands in the unedited text; null where none does. */
  readonly markAt: number | null
}

/** Non-prose pieces of the text, so that every number can be accounted for. */
export interface Remainder {
  readonly span: Span
  readonly kind:
    | 'page'
    | 'contents'
    | 'footnote_mark'
    | 'section_number'
    | 'citation'
    | 'citation_date'
    | 'front_matter'
    | 'address'
    | 'names'
}

export interface Document {
  readonly id: string
  /** Date of the document, EDTF; null where none is given. */
  readonly date: string | null
  /** The unedited text. */
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly footnotes: readonly Footnote[]
  readonly remainders: readonly Remainder[]
}

/** A document whose sentences are made one by one as they are asked for, and only once, so that those of a long text never stand in memory together. */
export interface DocumentStream extends Omit<Document, 'sentences' | 'remainders'> {
  readonly sentences: Iterable<Sentence>
}
