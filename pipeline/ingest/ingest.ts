import type { Citation, Document, Footnote, Remainder, Sentence, Span } from '../document.ts'
import type { Issue } from '../issue.ts'
import { findContentsPieces } from './contents.ts'
import { heal } from './heal.ts'
import { type Healed, type HealedMark, sliceSegments } from './healed.ts'
import { findIssues } from './ingest-issues.ts'
import { labelBlocks } from './label-blocks.ts'
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

/** Cuts a stretch out of healed text as a sentence; `from` is the first segment that may belong to it. */
function sentenceAt(
  { text, segments }: Healed,
  start: number,
  end: number,
  from: number,
  place: Place,
): Omit<Sentence, 'index' | 'marks'> {
  return { text: text.slice(start, end), segments: sliceSegments(segments, start, end, from), ...place }
}

interface Writing {
  readonly sentences: Sentence[]
  readonly links: Links
}

function add(sentences: Sentence[], sentence: Omit<Sentence, 'index'>): void {
  sentences.push({ index: sentences.length, ...sentence })
}

/** The sentences of one paragraph, each with the marks that stand in it or right behind it. */
function addParagraph({ sentences, links }: Writing, healed: Healed, place: Place): void {
  let [segment, mark] = [0, 0]
  const found = findSentences(healed)
  found.forEach(({ start, end }, index) => {
    while ((healed.segments[segment + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) segment++
    const until = found[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const marks: Sentence['marks'][number][] = []
    for (let next = healed.marks[mark]; next !== undefined && next.at <= until; next = healed.marks[++mark]) {
      // A mark at the very start of the next sentence without a space between still closes this one.
      const at = Math.min(Math.max(next.at - start, 0), end - start)
      marks.push({ at, span: next.span, footnote: links.noteOf.get(next.span.start) ?? null })
    }
    add(sentences, { ...sentenceAt(healed, start, end, segment, place), marks })
  })
}

/** The titles that the notes of a paragraph cite, each a sentence. */
function addTitles(
  { sentences }: Writing,
  notes: readonly ReadNote[],
  indexes: readonly number[],
  paragraph: number,
  section: string | null,
): void {
  for (const footnote of indexes) {
    const note = notes[footnote]
    let segment = 0
    note?.parsed.forEach(({ citation, start, end }, index) => {
      if (citation.ibid || end <= start) return
      while ((note.healed.segments[segment + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) segment++
      const place: Place = { part: 'footnote_title', paragraph, section, footnote, citation: index }
      add(sentences, { ...sentenceAt(note.healed, start, end, segment, place), marks: [] })
    })
  }
}

/** Which paragraph each note's titles follow: the one that holds its first mark, else the last before the note. */
function notesByParagraph(flow: Flow, links: Links): Map<number, number[]> {
  const paragraphOf = new Map<number, number>()
  flow.paragraphs.forEach(({ healed }, index) => {
    for (const { span } of healed.marks) {
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

function writeSentences(flow: Flow, links: Links, notes: readonly ReadNote[]): Sentence[] {
  const writing: Writing = { sentences: [], links }
  const byParagraph = notesByParagraph(flow, links)
  flow.paragraphs.forEach(({ healed, part, section }, paragraph) => {
    addParagraph(writing, healed, { part, paragraph, section, footnote: null, citation: null })
    addTitles(writing, notes, byParagraph.get(paragraph) ?? [], paragraph, section)
  })
  // A text of nothing but notes has no paragraph to follow.
  if (flow.paragraphs.length === 0) addTitles(writing, notes, byParagraph.get(0) ?? [], 0, null)
  return writing.sentences
}

function footnotesOf(notes: readonly ReadNote[], links: Links): Footnote[] {
  const marked = new Set(links.noteOf.values())
  return notes.map(({ note, parsed }, index) => ({
    number: note.number,
    lines: note.lines,
    spans: note.spans,
    citations: parsed.map(({ citation }) => citation),
    marked: marked.has(index),
  }))
}

interface Read {
  readonly flow: Flow
  readonly notes: readonly ReadNote[]
  readonly marks: readonly HealedMark[]
}

/** Marks, section numbers, dates and addresses: pieces outside the sentences whose kind is known without the block's. */
function knownRemainders({ flow, notes, marks }: Read): Remainder[] {
  const remainder =
    (kind: Remainder['kind']) =>
    (span: Span): Remainder => ({ span, kind })
  const noteMarks = flow.notes.flatMap(({ mark }) => (mark === null ? [] : [mark]))
  const inNotes = notes.flatMap(({ healed }) => healed.marks.map(({ span }) => span))
  const inText = marks.map(({ span }) => span)
  const addresses = notes.flatMap(({ healed, parsed }) => findNoteAddresses(healed, parsed))
  const dates = notes.flatMap(({ parsed }) => parsed.flatMap(({ dateSpans }) => dateSpans))
  const links = flow.paragraphs.flatMap(({ healed }) => healed.links)
  return [
    ...[...noteMarks, ...inNotes, ...inText].map(remainder('footnote_mark')),
    ...flow.sectionNumbers.map(remainder('section_number')),
    ...[...addresses, ...links].map(remainder('address')),
    ...dates.map(remainder('citation_date')),
  ]
}

/** The unedited text as a document: sentences made whole, notes with the works they cite, and what is left over. */
export function ingest(id: string, date: string | null, text: string): { document: Document; issues: Issue[] } {
  const blocks = labelBlocks(text)
  const flow = assembleFlow(text, blocks)
  const marks = flow.paragraphs.flatMap(({ healed }) => healed.marks)
  const links = linkMarks(marks, flow.notes)
  const notes = readNotes(text, flow.notes, /^\d{4}/.exec(date ?? '')?.[0] ?? null)
  const sentences = writeSentences(flow, links, notes)
  const footnotes = footnotesOf(notes, links)
  const known = [...knownRemainders({ flow, notes, marks }), ...findContentsPieces(text, blocks)]
  const remainders = findRemainders(text, sentences, blocks, known)
  const document = { id, date, text, sentences, footnotes, remainders }
  return { document, issues: findIssues(document, links, marks, flow.notes) }
}
