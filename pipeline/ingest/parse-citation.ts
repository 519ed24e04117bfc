import type { Citation, Span } from '../document.ts'
import { isAuthorField } from './authors.ts'
import { type CitationDate, findCitationDates, formatIssued } from './citation-date.ts'
import { isHost, publicationKind, publicationName } from './publication.ts'

/** A stretch of the note's healed text, and what the citation is read against. */
export interface CitationContext {
  readonly text: string
  readonly sourceSpans: (start: number, end: number) => Span[]
  readonly isItalic: (at: number) => boolean
  /** Address of a Markdown link in the stretch. */
  readonly link: (start: number, end: number) => string | null
  /** The year taken where a date states none. */
  readonly year: string | null
}

export interface ReadCitation {
  readonly citation: Citation
  /** Where its date of issue stands in the unedited text. */
  readonly dateSpans: readonly Span[]
}

interface Field {
  readonly start: number
  readonly end: number
}

interface Place {
  containerTitle: string | null
  publisher: string | null
}

const address = /https?:\/\/\S+/g

/** The first address from `from` on, without punctuation that follows it. */
export function findAddress(text: string, from = 0): { start: number; end: number } | null {
  address.lastIndex = from
  const found = address.exec(text)
  if (found === null) return null
  const tail = found[0].slice(-12)
  const end = address.lastIndex - (tail.length - tail.replace(/[.,;)>\]”"’']{1,10}$/, '').length)
  return { start: found.index, end: Math.max(end, found.index + 7) }
}

/** Fields between commas; "450,000" and "31,2020" are one. */
function splitFields(text: string, start: number, end: number): Field[] {
  const fields: Field[] = []
  let from = start
  const close = (to: number): void => {
    let [first, last] = [from, to]
    while (first < last && /[\s,.]/.test(text.charAt(first))) first++
    while (last > first && /[\s,]/.test(text.charAt(last - 1))) last--
    // A quotation mark that closes nothing is left over from the layout.
    if (text.charAt(last - 1) === '”' && !text.slice(first, last).includes('“')) last--
    if (last > first) fields.push({ start: first, end: last })
    from = to + 1
  }
  // In the stretch only: a search that runs on to the end of the note for each work is quadratic.
  for (const { index } of text.slice(start, end).matchAll(/,/g)) {
    const comma = start + index
    if (!(/\d/.test(text.charAt(comma - 1)) && /\d/.test(text.charAt(comma + 1)))) close(comma)
  }
  close(end)
  return fields
}

/** The date that stands as a field of its own, the last one; dates inside a title do not. */
function findIssued(text: string, start: number, end: number): CitationDate | null {
  const piece = text.slice(start, end)
  const stands = ({ start: from, end: to }: CitationDate): boolean => {
    const before = piece.slice(Math.max(0, from - 3), from).trimEnd()
    const after = piece.slice(to, to + 2).trimStart()
    return (before === '' || /[,.!?”"’]$/.test(before)) && (after === '' || /^[,.;)]/.test(after))
  }
  const found = findCitationDates(piece).findLast(stands)
  return found === undefined ? null : { ...found, start: start + found.start, end: start + found.end }
}

function setPlace(
  place: Place,
  { text, isItalic }: CitationContext,
  field: Field,
  elseKind: 'container' | null,
): boolean {
  const name = text.slice(field.start, field.end)
  const kind = publicationKind(name.replace(/\.$/, ''), isItalic(field.start)) ?? elseKind
  if (kind === null) return false
  const plain = publicationName(name.replace(/(?<=[^.][\p{L})])\.$/u, ''))
  if (kind === 'container') place.containerTitle ??= plain
  else place.publisher ??= plain
  return true
}

/** A host name that follows the title without a comma ("… of the virus www.example.org"). */
function trailingHost(text: string, field: Field): Field | null {
  const space = text.lastIndexOf(' ', field.end - 1)
  if (space <= field.start) return null
  const word = text.slice(space + 1, field.end)
  const isKnown = word.startsWith('www.') || /\.(?:com|cn|org|net|gov|edu|info|news)$/i.test(word)
  return isKnown && isHost(word) ? { start: space + 1, end: field.end } : null
}

/** Takes the place of publication off the end of the fields before the date. Returns where the title ends. */
function takePlace(place: Place, context: CitationContext, fields: Field[]): number {
  const last = fields.at(-1)
  if (last === undefined) return 0
  if (fields.length > 1 && setPlace(place, context, last, null)) {
    fields.pop()
    return fields.at(-1)?.end ?? 0
  }
  const host = trailingHost(context.text, last)
  if (host === null) return last.end
  setPlace(place, context, host, 'container')
  return host.start - 1
}

/** Number of leading fields that name authors; at least one field stays for the title. */
function countAuthors(text: string, fields: readonly Field[]): number {
  let count = 0
  while (count < fields.length - 1) {
    const field = fields[count]
    if (field === undefined || !isAuthorField(text.slice(field.start, field.end))) break
    count++
  }
  return count
}

/**
 * `[Author, ]Title, [publication, ]Month D, YYYY[, publication], address`. What does not fit stays in the title,
 * so that nothing is lost. Null where the stretch is empty.
 */
export function parseCitation(context: CitationContext, start: number, end: number): ReadCitation | null {
  const { text } = context
  const url = findAddress(text.slice(start, end))
  const bodyEnd = url === null ? end : start + url.start
  const issued = findIssued(text, start, bodyEnd)
  const place: Place = { containerTitle: null, publisher: null }
  const fields = splitFields(text, start, issued?.start ?? bodyEnd)
  if (issued !== null)
    for (const field of splitFields(text, issued.end, bodyEnd)) setPlace(place, context, field, 'container')
  const authors = countAuthors(text, fields)
  const titleFields = fields.slice(authors)
  const first = titleFields[0]?.start ?? bodyEnd
  let last = takePlace(place, context, titleFields)
  while (last > first && /[\s,]/.test(text.charAt(last - 1))) last--
  if (last <= first && url === null && issued === null) return null
  const names = authors === 0 ? null : text.slice(fields[0]?.start, fields[authors - 1]?.end)
  const dateSpans = issued === null ? [] : context.sourceSpans(issued.start, issued.end)
  const citation: Citation = {
    title: text.slice(first, Math.max(first, last)),
    titleSpans: context.sourceSpans(first, last),
    author: names,
    ...place,
    issuedEdtf: issued === null ? null : formatIssued(issued, context.year),
    issuedSpans: dateSpans,
    url: url === null ? context.link(start, end) : text.slice(start + url.start, start + url.end),
    ibid: false,
  }
  return { citation, dateSpans }
}
