import type { Span, TextPart } from '../document.ts'
import { isCutAt } from './cut.ts'
import { type BracketNotes, heal } from './heal.ts'
import type { Healed } from './healed.ts'
import type { LabelledBlock } from './label-blocks.ts'

export interface Paragraph {
  readonly part: TextPart
  readonly section: string | null
  readonly healed: Healed
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

function closeOpen(writing: Writing): void {
  const { text, brackets, paragraphs, part, section, open, captions } = writing
  if (open.length > 0) paragraphs.push({ part, section, healed: heal(text, open.map(spanOf), brackets) })
  for (const caption of captions)
    paragraphs.push({ part: 'caption', section, healed: heal(text, [spanOf(caption)], brackets) })
  writing.open = []
  writing.captions = []
}

function writeHeading(writing: Writing, block: LabelledBlock): void {
  closeOpen(writing)
  const { text, brackets } = writing
  const [titleAt, numberAt] = [block.heading?.titleAt ?? 0, block.heading?.numberAt ?? null]
  const healed = heal(text, [{ start: block.start + titleAt, end: block.end }], brackets)
  if (numberAt !== null) writing.sectionNumbers.push({ start: block.start + numberAt, end: block.start + titleAt })
  // A headline opens no section: nothing in the text refers to it.
  const isHeadline = block.heading === null && writing.paragraphs.length === 0
  writing.section = isHeadline ? null : (block.heading?.number ?? healed.text.trim())
  writing.part = /^abstract$/i.test(healed.text.trim()) ? 'abstract' : 'body'
  writing.paragraphs.push({ part: 'heading', section: writing.section, healed })
}

function writeBody(writing: Writing, block: LabelledBlock): void {
  const before = writing.open.at(-1)
  if (before !== undefined && !isCutAt(before.text, block.text)) closeOpen(writing)
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
      else
        writing.paragraphs.push({
          part: 'caption',
          section: writing.section,
          healed: heal(text, [spanOf(block)], writing.brackets),
        })
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
  return { paragraphs: writing.paragraphs, notes, sectionNumbers: writing.sectionNumbers }
}
