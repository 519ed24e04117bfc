import type { Segment, Sentence } from './document.ts'

/** The title of a work as the only sentence of a text; `segments` are empty where it is mapped to no place. */
export const titleSentence = (text: string, segments: readonly Segment[] = []): Sentence => ({
  index: 0,
  text,
  segments,
  part: 'footnote_title',
  paragraph: 0,
  section: null,
  marks: [],
  footnote: null,
  citation: null,
})
