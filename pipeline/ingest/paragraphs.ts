import type { Span, TextPart } from '../document.ts'
import { isCutAt } from './cut.ts'
import { type BracketNotes, heal } from './heal.ts'
import type { HealedMark } from './healed.ts'
import { isUnfinished } from './item-lines.ts'
import type { LabelledBlock } from './label-blocks.ts'

/** A paragraph is healed twice, for its marks and then for its sentences, so that the healed text need not be kept. */
export interface Paragraph {
  readonly part: TextPart
  readonly section: string | null
  /** Its pieces in the unedited text: what stands between them interrupts it. */
  readonly spans: readonly Span[]
  readonly marks: readonly HealedMark[]
  /** Targets of Markdown links. */
  readonly links: readonly Span[]
}

export interface Note {
  /** Null where it lost its mark. */
  readonly number: number | null
  readonly start: number
  /** Where it says something: behind the mark. */
  readonly spans: Span[]
  readonly mark: Span | null
  readonly lines: number[]
  /** Index of the last paragraph that began before it. */
  readonly paragraph: number
}

export interface Flow {
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly Note[]
  /** Numbers before the titles of headings. */
  readonly sectionNumbers: readonly Span[]
  readonly brackets: BracketNotes
}

interface Writing {
  readonly text: string
  readonly brackets: BracketNotes
  readonly paragraphs: Paragraph[]
  readonly sectionNumbers: Span[]
  section: string | null
  part: TextPart
  open: LabelledBlock[]
  captions: LabelledBlock[]
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Only these open a mark or a link. */
const opensMark = /[⁰¹²³⁴-⁹[]/

/** One for all paragraphs: most bear neither marks nor links. */
const without: Pick<Paragraph, 'marks' | 'links'> = { marks: [], links: [] }

function addParagraph({ text, brackets, paragraphs, section }: Writing, part: TextPart, spans: readonly Span[]): void {
  const mayHold = spans.some(({ start, end }) => opensMark.test(text.slice(start, end)))
  const { marks, links } = mayHold ? heal(text, spans, brackets) : without
  paragraphs.push({ part, section, spans, marks, links })
}

const bullet = /^[-–—•*▪●◦‣·]\s/

/** A paragraph of nothing parts what stands before it from the items of a list: none of them goes on with the other. */
const setApart = ({ part, section, paragraphs }: Writing): void => {
  if (paragraphs.length > 0) paragraphs.push({ part, section, spans: [], ...without })
}

function closeOpen(writing: Writing): void {
  const { part, open, captions } = writing
  if (bullet.test(open[0]?.text ?? '')) setApart(writing)
  if (open.length > 0) addParagraph(writing, part, open.map(spanOf))
  for (const caption of captions) addParagraph(writing, 'caption', [spanOf(caption)])
  writing.open = []
  writing.captions = []
}

function writeHeading(writing: Writing, block: LabelledBlock): void {
  closeOpen(writing)
  const { text, brackets } = writing
  const [titleAt, numberAt] = [block.heading?.titleAt ?? 0, block.heading?.numberAt ?? null]
  const spans = [{ start: block.start + titleAt, end: block.end }]
  const title = heal(text, spans, brackets).text.trim()
  if (numberAt !== null) writing.sectionNumbers.push({ start: block.start + numberAt, end: block.start + titleAt })
  // A headline opens no section: nothing in the text refers to it. A heading may hold nothing but a mark.
  const isHeadline = block.heading === null && writing.paragraphs.length === 0
  writing.section = isHeadline ? null : (block.heading?.number ?? (title === '' ? null : title))
  writing.part = /^abstract$/i.test(title) ? 'abstract' : 'body'
  addParagraph(writing, 'heading', spans)
}

/** Longer lines are prose. */
const longestHeadline = 120

const lineAt = ({ lines }: LabelledBlock, index: number): number => lines.at(index)?.number ?? 0

/** The one line that a text begins with, right over a line that may open a sentence: no page break cuts the two apart. */
const isHeadline = ({ paragraphs, open }: Writing, before: LabelledBlock, after: LabelledBlock): boolean =>
  paragraphs.length === 0 &&
  open.length === 1 &&
  before.lines.length === 1 &&
  before.text.length < longestHeadline &&
  lineAt(after, 0) - lineAt(before, 0) < 3 &&
  /^[\p{Lu}\d“"]/u.test(after.text) &&
  !isUnfinished(before.text)

function writeBody(writing: Writing, block: LabelledBlock): void {
  const before = writing.open.at(-1)
  const isApart = before !== undefined && isHeadline(writing, before, block)
  if (before !== undefined && (isApart || !isCutAt(before.text, block.text))) closeOpen(writing)
  writing.open.push(block)
}

function noteOf(block: LabelledBlock, paragraph: number): Note {
  const length = block.note?.length ?? 0
  return {
    number: block.note?.number ?? null,
    start: block.start,
    spans: [{ start: block.start + length, end: block.end }],
    mark: block.note === null ? null : { start: block.start, end: block.start + length },
    lines: block.lines.map(({ number }) => number),
    paragraph,
  }
}

/** Body blocks put together to paragraphs across what stands between them; notes put together across pages. */
export function assembleFlow(text: string, blocks: readonly LabelledBlock[]): Flow {
  const bracketed = blocks.flatMap(({ role, note }) =>
    role === 'note' && note?.style === 'bracket' ? [note.number] : [],
  )
  const writing: Writing = {
    ...{ text, brackets: new Set(bracketed), paragraphs: [], sectionNumbers: [] },
    ...{ section: null, part: 'body', open: [], captions: [] },
  }
  const notes: Note[] = []
  // The note that a rest belongs to: a note without its mark may stand between.
  let pending = -1
  for (const block of blocks) {
    if (block.role === 'heading') writeHeading(writing, block)
    else if (block.role === 'body') writeBody(writing, block)
    else if (block.role === 'caption') {
      if (writing.open.length > 0) writing.captions.push(block)
      else addParagraph(writing, 'caption', [spanOf(block)])
    } else if (block.role === 'note') {
      const isOpen = writing.open.length > 0 ? 0 : -1
      notes.push(noteOf(block, writing.paragraphs.length + isOpen))
      if (block.note !== null) pending = notes.length - 1
    } else if (block.role === 'note_rest') {
      const note = notes[pending]
      note?.spans.push(spanOf(block))
      for (const { number } of block.lines) note?.lines.push(number)
    }
  }
  closeOpen(writing)
  const { paragraphs, sectionNumbers, brackets } = writing
  return { paragraphs, notes, sectionNumbers, brackets }
}
