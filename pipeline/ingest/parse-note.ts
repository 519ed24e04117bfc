import type { Citation, Span } from '../document.ts'
import { titleSentence } from '../title-sentence.ts'
import { findCitationDates } from './citation-date.ts'
import type { Healed } from './healed.ts'
import { sourceOffset, sourceSpans } from './offsets.ts'
import { type CitationContext, findAddress, parseCitation } from './parse-citation.ts'

export interface ParsedCitation {
  readonly citation: Citation
  /** Where its date of issue stands in the unedited text. */
  readonly dateSpans: readonly Span[]
  /** Where the title stands in the note's healed text. */
  readonly start: number
  readonly end: number
}

/** Works are divided at semicolons, but only where a work is complete: it ends with its address or its date. */
function splitWorks(text: string): { start: number; end: number }[] {
  const works: { start: number; end: number }[] = []
  let start = 0
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
    if (text[at + 1] !== ' ') continue
    const before = text.slice(Math.max(start, at - 400), at)
    const lastWord = before.slice(before.lastIndexOf(' ') + 1)
    if (!/^(?:https?:|www\.)/.test(lastWord) && !/\b(?:1[89]|20)\d{2}$/.test(before)) continue
    works.push({ start, end: at })
    start = at + 2
  }
  works.push({ start, end: text.length })
  return works
}

const isIbid = (text: string): boolean => /^ibid\b/i.test(text.slice(0, 8)) && text.length < 60

function contextOf(source: string, { text, segments, links }: Healed, documentYear: string | null): CitationContext {
  const mapped = titleSentence(text, segments)
  let nextLink = 0
  const year = findCitationDates(text).find((date) => date.year !== null)?.year ?? documentYear
  return {
    text,
    year,
    sourceSpans: (start, end) => (end > start ? sourceSpans(mapped, start, end) : []),
    isItalic: (at) => /[*_]/.test(source.charAt(sourceOffset(mapped, at) - 1)),
    link: (start, end) => {
      const [from, to] = [sourceOffset(mapped, start), sourceOffset(mapped, Math.max(start, end - 1))]
      // The works of a note are read in order: links before this one's are done with.
      while ((links[nextLink]?.start ?? Number.POSITIVE_INFINITY) < from) nextLink++
      const link = links[nextLink]
      return link === undefined || link.start > to + 3 ? null : source.slice(link.start, link.end)
    },
  }
}

/** The works that a note cites. `before` are those of the note before, which "Ibid." stands for. */
export function parseNote(
  source: string,
  note: Healed,
  before: readonly Citation[],
  documentYear: string | null,
): ParsedCitation[] {
  const { text } = note
  if (isIbid(text))
    return before.map((citation) => ({
      citation: { ...citation, ibid: true },
      dateSpans: [],
      start: 0,
      end: 0,
    }))
  const context = contextOf(source, note, documentYear)
  return splitWorks(text).flatMap(({ start, end }) => {
    const read = parseCitation(context, start, end)
    if (read === null) return []
    const { citation } = read
    const at = citation.title === '' ? start : text.indexOf(citation.title, start)
    return [{ ...read, start: at, end: at + citation.title.length }]
  })
}

/** The addresses of a note in the unedited text, but for those inside a title. */
export function findNoteAddresses({ text, segments, links }: Healed, parsed: readonly ParsedCitation[]): Span[] {
  const mapped = titleSentence(text, segments)
  const found: Span[] = [...links]
  const titles = parsed.filter(({ start, end }) => end > start)
  let [at, next] = [0, 0]
  for (let url = findAddress(text, at); url !== null; url = findAddress(text, at)) {
    at = url.end
    while ((titles[next]?.end ?? Number.POSITIVE_INFINITY) <= url.start) next++
    if ((titles[next]?.start ?? Number.POSITIVE_INFINITY) >= url.end)
      found.push(...sourceSpans(mapped, url.start, url.end))
  }
  return found
}
