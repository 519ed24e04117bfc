import type { Citation, Document, DocumentStream, Footnote, Remainder, Sentence, Span } from '../document.ts'
import type { Issue } from '../issue.ts'
import { findContentsPieces } from './contents.ts'
import { heal } from './heal.ts'
import { type Healed, sliceSegments } from './healed.ts'
import { findIssues } from './ingest-issues.ts'
import { type LabelledBlock, labelBlocks } from './label-blocks.ts'
import { checkLines, checkNotes } from './limits.ts'
import { type Links, linkMarks } from './link-marks.ts'
import { assembleFlow, type Flow, type Note } from './paragraphs.ts'
import { findNoteAddresses, type ParsedCitation, parseNote } from './parse-note.ts'
import { findRemainders } from './remainders.ts'
import { findSentences } from './split-sentences.ts'

interface ReadNote {
  readonly note: Note
  readonly healed: Healed
  readonly parsed: readonly ParsedCitation[]
}

function readNotes(text: string, notes: readonly Note[], year: string | null): ReadNote[] {
  let before: readonly Citation[] = []
  return notes.map((note) => {
    const healed = heal(text, note.spans)
    const parsed = parseNote(text, healed, before, year)
    if (parsed.length > 0) before = parsed.map(({ citation }) => citation)
    return { note, healed, parsed }
  })
}

type Place = Pick<Sentence, 'part' | 'paragraph' | 'section' | 'footnote' | 'citation'>

/** A stretch of healed text; `from` is the first segment that may belong to it. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly from: number
}

/** A piece of healed text keeps the whole of it in memory: a sentence that stands unbroken in the text is cut out of that. */
function textOf(source: string, healed: string, [only, another]: Sentence['segments']): string {
  if (only === undefined || another !== undefined) return healed
  const unedited = source.slice(only.source, only.source + only.length)
  return unedited === healed ? unedited : healed
}

/** Healed text and the text that it was made of. */
interface Piece {
  readonly source: string
  readonly healed: Healed
}

/** Cuts a stretch out of healed text as a sentence. */
function sentenceAt(
  { source, healed }: Piece,
  { start, end, from }: Stretch,
  place: Place,
  marks: Sentence['marks'],
): Unnumbered {
  const { part, paragraph, section, footnote, citation } = place
  const segments = sliceSegments(healed.segments, start, end, from)
  const text = textOf(source, healed.text.slice(start, end), segments)
  return { text, segments, part, paragraph, section, marks, footnote, citation }
}

/** All that sentences are made of. */
interface Reading {
  readonly text: string
  readonly flow: Flow
  readonly links: Links
  /** The note at an index, whose titles are asked for once. */
  readonly noteAt: (index: number) => ReadNote | undefined
}

type Unnumbered = Omit<Sentence, 'index'>

const noMarks: Sentence['marks'] = []

/** The sentences of one paragraph, each with the marks that stand in it or right behind it. */
function* sentencesOf(links: Links, piece: Piece, place: Place): Generator<Unnumbered> {
  const { healed } = piece
  let [segment, mark] = [0, 0]
  const found = findSentences(healed)
  for (const [index, { start, end }] of found.entries()) {
    while ((healed.segments[segment + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) segment++
    const until = found[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const marks: Sentence['marks'][number][] = []
    for (let next = healed.marks[mark]; next !== undefined && next.at <= until; next = healed.marks[++mark]) {
      // A mark at the very start of the next sentence without a space between still closes this one.
      const at = Math.min(Math.max(next.at - start, 0), end - start)
      marks.push({ at, span: next.span, footnote: links.noteOf.get(next.span.start) ?? null })
    }
    yield sentenceAt(piece, { start, end, from: segment }, place, marks.length === 0 ? noMarks : marks)
  }
}

/** The titles that the notes of a paragraph cite, each a sentence. */
function* titlesOf(
  { text, noteAt }: Pick<Reading, 'text' | 'noteAt'>,
  indexes: readonly number[],
  paragraph: number,
  section: string | null,
): Generator<Unnumbered> {
  for (const footnote of indexes) {
    const note = noteAt(footnote)
    let segment = 0
    for (const [citation, { citation: cited, start, end }] of note?.parsed.entries() ?? []) {
      if (note === undefined || cited.ibid || end <= start) continue
      while ((note.healed.segments[segment + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) segment++
      const place: Place = { part: 'footnote_title', paragraph, section, footnote, citation }
      yield sentenceAt({ source: text, healed: note.healed }, { start, end, from: segment }, place, noMarks)
    }
  }
}

/** Which paragraph each note's titles follow: the one that holds its first mark, else the last before the note. */
function notesByParagraph(flow: Flow, links: Links): Map<number, number[]> {
  const paragraphOf = new Map<number, number>()
  flow.paragraphs.forEach(({ marks }, index) => {
    for (const { span } of marks) {
      const note = links.noteOf.get(span.start)
      if (note !== undefined && !paragraphOf.has(note)) paragraphOf.set(note, index)
    }
  })
  const byParagraph = new Map<number, number[]>()
  flow.notes.forEach(({ paragraph }, note) => {
    const at = paragraphOf.get(note) ?? Math.max(0, paragraph)
    const notes = byParagraph.get(at)
    if (notes === undefined) byParagraph.set(at, [note])
    else notes.push(note)
  })
  return byParagraph
}

function* unnumbered(reading: Reading): Generator<Unnumbered> {
  const { text, flow, links } = reading
  const byParagraph = notesByParagraph(flow, links)
  for (const [paragraph, { part, section, spans }] of flow.paragraphs.entries()) {
    const place: Place = { part, paragraph, section, footnote: null, citation: null }
    const healed = heal(text, spans, flow.brackets)
    // "* * *" and "---" only part what stands around them.
    if (/[\p{L}\p{N}]/u.test(healed.text)) yield* sentencesOf(links, { source: text, healed }, place)
    yield* titlesOf(reading, byParagraph.get(paragraph) ?? [], paragraph, section)
  }
  // A text of nothing but notes has no paragraph to follow.
  if (flow.paragraphs.length === 0) yield* titlesOf(reading, byParagraph.get(0) ?? [], 0, null)
}

function* writeSentences(reading: Reading): Generator<Sentence> {
  let index = 0
  for (const sentence of unnumbered(reading)) {
    const { text, segments, part, paragraph, section, marks, footnote, citation } = sentence
    yield { index: index++, text, segments, part, paragraph, section, marks, footnote, citation }
  }
}

function footnotesOf(notes: readonly ReadNote[], links: Links): Footnote[] {
  const firstMark = new Map<number, number>()
  for (const [at, note] of links.noteOf) firstMark.set(note, Math.min(at, firstMark.get(note) ?? at))
  return notes.map(({ note, parsed }, index) => ({
    number: note.number,
    lines: note.lines,
    spans: note.spans,
    citations: parsed.map(({ citation }) => citation),
    marked: firstMark.has(index),
    markAt: firstMark.get(index) ?? null,
  }))
}

/** Marks, section numbers, dates and addresses: pieces outside the sentences whose kind is known without the block's. */
function knownRemainders(flow: Flow, notes: readonly ReadNote[]): Remainder[] {
  const remainder =
    (kind: Remainder['kind']) =>
    (span: Span): Remainder => ({ span, kind })
  const noteMarks = flow.notes.flatMap(({ mark }) => (mark === null ? [] : [mark]))
  const inNotes = notes.flatMap(({ healed }) => healed.marks.map(({ span }) => span))
  const inText = flow.paragraphs.flatMap(({ marks }) => marks.map(({ span }) => span))
  const addresses = notes.flatMap(({ healed, parsed }) => findNoteAddresses(healed, parsed))
  const dates = notes.flatMap(({ parsed }) => parsed.flatMap(({ dateSpans }) => dateSpans))
  const links = flow.paragraphs.flatMap((paragraph) => paragraph.links)
  return [
    ...[...noteMarks, ...inNotes, ...inText].map(remainder('footnote_mark')),
    ...flow.sectionNumbers.map(remainder('section_number')),
    ...[...addresses, ...links].map(remainder('address')),
    ...dates.map(remainder('citation_date')),
  ]
}

interface Read extends Pick<Reading, 'text' | 'flow' | 'links'> {
  readonly notes: ReadNote[]
  readonly blocks: readonly LabelledBlock[]
}

/** Throws a CliError where the text has more lines or footnotes than can be kept. */
function read(id: string, date: string | null, text: string): Read {
  checkLines(id, text)
  const blocks = labelBlocks(text)
  const flow = assembleFlow(text, blocks)
  checkNotes(id, flow.notes)
  const links = linkMarks(
    flow.paragraphs.flatMap(({ marks }) => marks),
    flow.notes,
  )
  return { text, blocks, flow, links, notes: readNotes(text, flow.notes, /^\d{4}/.exec(date ?? '')?.[0] ?? null) }
}

/** The unedited text as a document: sentences made whole, notes with the works they cite, and what is left over. */
export function ingest(id: string, date: string | null, text: string): { document: Document; issues: Issue[] } {
  const { blocks, flow, links, notes } = read(id, date, text)
  const sentences = [...writeSentences({ text, flow, links, noteAt: (index) => notes[index] })]
  const footnotes = footnotesOf(notes, links)
  const known = [...knownRemainders(flow, notes), ...findContentsPieces(text, blocks)]
  const remainders = findRemainders(text, sentences, blocks, known)
  const document = { id, date, text, sentences, footnotes, remainders }
  const marks = flow.paragraphs.flatMap((paragraph) => paragraph.marks)
  return { document, issues: findIssues(document, links, marks, flow.notes) }
}

/** Gives each note once, and lets go of it. */
function takeNotes(notes: readonly ReadNote[]): Reading['noteAt'] {
  const left: (ReadNote | undefined)[] = [...notes]
  return (index) => {
    const note = left[index]
    left[index] = undefined
    return note
  }
}

/** The same without what is left over, its sentences made as they are read: once, and what they are made of is let go behind the last. */
export function ingestStream(id: string, date: string | null, text: string): DocumentStream {
  // The blocks, of every line of the text, are let go at once.
  const { flow, links, notes } = read(id, date, text)
  return {
    id,
    date,
    text,
    footnotes: footnotesOf(notes, links),
    sentences: writeSentences({ text, flow, links, noteAt: takeNotes(notes) }),
  }
}
