import { findBlocks, usualGap } from './blocks.ts'
import { isCaption } from './captions.ts'
import { closingKind, isNamesBlock } from './closing.ts'
import { isContentsLine, isPageNumber } from './contents.ts'
import { isCutAt, isFinished } from './cut.ts'
import { type Heading, isContentsTitle, isTitleLine, parseHeading } from './headings.ts'
import type { Block } from './lines.ts'
import { isNoteRest, isUnfinishedNote, looksLikeCitation } from './note-blocks.ts'
import { type NoteStart, parseNoteStart } from './note-start.ts'

export type Role =
  | 'body'
  | 'heading'
  | 'caption'
  | 'note'
  | 'note_rest'
  | 'contents'
  | 'front_matter'
  | 'names'
  | 'address'
  | 'page'

export interface LabelledBlock extends Block {
  role: Role
  /** Its text without white space around it. */
  readonly text: string
  readonly heading: Heading | null
  /** The mark a note opens with; null where it lost it. */
  readonly note: NoteStart | null
}

/** The opening characters of a block's text suffice to tell what it is, and its last ones whether it is complete. */
function label(text: string, block: Block): LabelledBlock {
  const { start, end, lines, gap } = block
  const own = text.slice(start, end)
  const note = parseNoteStart(own)
  const isNote =
    note !== null && (note.style !== 'bracket' || looksLikeCitation(own) || /^\[\d+\]\s+ibid\b/i.test(own.slice(0, 16)))
  if (isNote) return { start, end, lines, gap, text: own, role: 'note', heading: null, note }
  const heading = lines.length <= 3 ? parseHeading(own.slice(0, 300)) : null
  const role = heading !== null ? 'heading' : lines.length === 1 && isPageNumber(own) ? 'page' : 'body'
  return { start, end, lines, gap, text: own, role, heading, note: null }
}

/** The table of contents after its title: blocks in which most lines end with a page number. */
function labelContents(text: string, blocks: readonly LabelledBlock[]): number {
  const title = blocks.findIndex(({ text: own }) => own.length < 40 && isContentsTitle(own.split(/[\r\n]/, 1)[0] ?? ''))
  const isListed = (block: LabelledBlock | undefined): boolean => {
    const entries = block?.lines.filter(({ start, end }) => isContentsLine(text.slice(start, end), true)) ?? []
    return block !== undefined && entries.length * 2 >= block.lines.length && entries.length > 0
  }
  // "Contents" may stand in the same run of lines as its entries.
  const inRun = blocks.findIndex(
    (block) => block.lines.length > 2 && isContentsTitle(firstLine(text, block)) && isListed(block),
  )
  const first = title >= 0 && isListed(blocks[title + 1]) ? title : inRun
  if (first < 0) return -1
  let last = first
  while (isListed(blocks[last + 1])) last++
  for (let i = first; i <= last; i++) setRole(blocks[i], 'contents')
  return first
}

function firstLine(text: string, { lines }: Block): string {
  const [line] = lines
  return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 60))
}

function setRole(block: LabelledBlock | undefined, role: Role): void {
  if (block !== undefined) block.role = role
}

/** Running text, by its length or its words: titles mostly begin them with capitals. */
function isProse({ text }: LabelledBlock): boolean {
  if (text.length > 140) return true
  const words = text.split(/\s+/)
  return (
    text.length > 60 && (isFinished(text) || words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length)
  )
}

/** What stands before the contents, or before the first heading and is no prose. A lone first line is a headline. */
function labelFront(blocks: readonly LabelledBlock[], contents: number): void {
  const heading = blocks.findIndex(({ role }) => role === 'heading')
  if (contents >= 0) for (const block of blocks.slice(0, contents)) block.role = 'front_matter'
  else if (heading > 0 && blocks.length > heading + 1) {
    for (const block of blocks.slice(0, heading))
      if (block.role === 'body' && !isProse(block) && !isFinished(block.text)) block.role = 'front_matter'
  }
}

/** Rests of notes that a page break cut, and notes that lost their mark. */
function labelNotes(blocks: readonly LabelledBlock[]): void {
  let pending: string | null = null
  let openBody: string | null = null
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    if (block.role === 'note') pending = isUnfinishedNote(block.text) ? block.text : null
    if (block.role === 'heading') openBody = null
    if (block.role !== 'body') return
    const followsNote = before?.role === 'note' || before?.role === 'note_rest'
    const bodyIsCut = openBody !== null && !isFinished(openBody)
    if (pending !== null && isNoteRest(block.text, followsNote && !bodyIsCut)) {
      block.role = 'note_rest'
      pending = isUnfinishedNote(block.text) ? block.text : null
    } else if ((followsNote || blocks[index + 1]?.role === 'note') && looksLikeCitation(block.text)) block.role = 'note'
    else openBody = block.text
  })
}

/** Headings in title case, and captions: both need to know what stands before and after them. */
function labelBetween(blocks: readonly LabelledBlock[]): void {
  const gap = usualGap(blocks)
  const following: (LabelledBlock | null)[] = new Array(blocks.length).fill(null)
  let next: LabelledBlock | null = null
  for (let i = blocks.length - 1; i >= 0; i--) {
    following[i] = next
    const block = blocks[i]
    if (block?.role === 'body' || block?.role === 'heading') next = block
  }
  let openBody: LabelledBlock | null = null
  blocks.forEach((block, index) => {
    if (block.role === 'heading') openBody = null
    if (block.role !== 'body') return
    const after = following[index] ?? null
    const isBetween = openBody !== null || index > 0
    if (isBetween && isCaption(block, { before: openBody, after, usual: gap, isLast: index === blocks.length - 1 }))
      block.role = 'caption'
    else if (isStandalone(block, openBody, after)) {
      block.role = 'heading'
      openBody = null
    } else openBody = block
  })
}

function isStandalone(block: LabelledBlock, before: LabelledBlock | null, after: LabelledBlock | null): boolean {
  if (block.lines.length > 1 || after?.role !== 'body' || !isTitleLine(block.text)) return false
  if (before !== null && isCutAt(before.text, block.text)) return false
  return isProse(after) && !/^\p{Ll}/u.test(after.text)
}

/** Names of writers, addresses and pointers to a website that close a report. */
function labelClosing(blocks: readonly LabelledBlock[]): void {
  if (blocks.length < 4) return
  for (let i = blocks.length - 1, left = 8; i > 0 && left > 0; i--, left--) {
    const block = blocks[i]
    if (block === undefined || block.role === 'note' || block.role === 'note_rest') continue
    const kind = closingKind(block.text, block.lines.length)
    if (kind === null) return
    block.role = kind
  }
}

/** Every block of the text with its role. Order matters: captions and titles are told by the roles around them. */
export function labelBlocks(text: string): LabelledBlock[] {
  const blocks = findBlocks(text).map((block) => label(text, block))
  const contents = labelContents(text, blocks)
  if (blocks.length < 3) for (const block of blocks) if (block.role === 'page') block.role = 'body'
  labelFront(blocks, contents)
  for (const block of blocks) if (block.role === 'body' && isNamesBlock(block.text)) block.role = 'names'
  labelNotes(blocks)
  labelClosing(blocks)
  labelBetween(blocks)
  return blocks
}
