import type { Citation, Document, Sentence, TextPart } from '../../pipeline/document.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'

export const read = (text: string, date: string | null = '2020-04'): Document => ingest('sample', date, text).document

export const codes = (text: string): string[] => ingest('sample', '2020-04', text).issues.map(({ code }) => code)

/** Text of the sentences of the parts named, all by default. */
export const texts = (text: string, ...parts: TextPart[]): string[] =>
  read(text)
    .sentences.filter(({ part }) => parts.length === 0 || parts.includes(part))
    .map((sentence) => sentence.text)

export const citations = (text: string): Citation[] => read(text).footnotes.flatMap((note) => note.citations)

/** What a sentence's segments cut out of the unedited text, white space as in the sentence. */
export const sourceText = (text: string, { segments }: Sentence): string =>
  segments
    .map(({ source, length }) => text.slice(source, source + length))
    .join('')
    .replace(/\s/g, ' ')

/** Digits of the text that neither a sentence nor a remainder holds. */
export function lostDigits({ text, sentences, remainders }: Document): string[] {
  const covered = new Uint8Array(text.length)
  for (const { segments } of sentences)
    for (const { source, length } of segments) covered.fill(1, source, source + length)
  for (const { span } of remainders) covered.fill(1, span.start, span.end)
  return [...text.matchAll(/\p{N}/gu)]
    .filter(({ index }) => covered[index] === 0)
    .map(({ index }) => text.slice(index - 15, index + 15))
}
