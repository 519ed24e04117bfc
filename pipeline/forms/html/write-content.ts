import { type Gap, gaps, type Source, type TextBuilder } from '../text-builder.ts'
import { blocks, headingLevel, isCell, leftOut, pageFrame, tableParts } from './elements.ts'
import { leadsBack, raisedMark, withoutNumber } from './marks.ts'
import type { Note, Notes } from './notes.ts'
import { isDataRow } from './tables.ts'
import {
  attribute,
  type Element,
  isElement,
  isText,
  type Node,
  parentOf,
  type Root,
  type TextNode,
  walk,
} from './tree.ts'

export interface Writing {
  readonly out: TextBuilder
  readonly notes: Notes
  /** Tables that hold no data. */
  readonly layout: ReadonlySet<Element>
  /** Whether all of the page is written, with what frames its text. */
  readonly isPage: boolean
}

interface State extends Writing {
  /** Open `pre` elements. */
  pre: number
  /** Open `article` and `main` elements: a header in one is no page's. */
  articles: number
  /** The open row of data, and whether one of its cells is open: blocks in it do not end the line. */
  row: Element | null
  isInCell: boolean
  /** The note that is written, null in the running text, and whether nothing of it is written yet. */
  readonly note: Note | null
  isFirst: boolean
}

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')

/** Headers, footers and asides of the page, but for one that bears the title. */
function isFrame(state: State, element: Element): boolean {
  if (element.tagName === 'aside') return true
  if (!pageFrame.has(element.tagName) || !state.isPage || state.articles > 0) return false
  let bearsTitle = false
  walk(element, (node) => {
    bearsTitle ||= isElement(node) && node.tagName === 'h1'
    return !bearsTitle
  })
  return !bearsTitle
}

function sourceOf({ sourceCodeLocation: place }: Node): Source {
  const [sourceStart, sourceEnd] = [place?.startOffset ?? null, place?.endOffset ?? null]
  return { page: null, x: null, y: null, width: null, height: null, sourceStart, sourceEnd }
}

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** White space as a browser shows it: a run of it is one space, and none stands at the ends of a line. */
function writeText(state: State, node: TextNode): void {
  const { out, pre, note, isFirst } = state
  const source = sourceOf(node)
  const plain = node.value.replaceAll('\u00ad', '').replace(spaces, ' ')
  const text = note !== null && isFirst ? withoutNumber(note, plain) : plain
  if (text.trim() !== '') state.isFirst = false
  if (pre > 0) {
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) out.separate(gaps.line)
      out.push(line.trimEnd(), source)
    })
    return
  }
  const words = text.replace(/[ \t\r\n\f]+/g, ' ')
  if (words.startsWith(' ')) out.separate(gaps.space)
  out.push(words.trim(), source)
  if (words.endsWith(' ')) out.separate(gaps.space)
}

const isFirstItem = (item: Element): boolean =>
  parentOf(item)?.childNodes.find((node) => isElement(node) && node.tagName === 'li') === item

/** Paragraphs of an item are lines of it, so that items with and without them are read alike. */
const gapAround = (element: Element): Gap => (parentOf(element)?.tagName === 'li' ? gaps.line : gaps.block)

function openRow(state: State, row: Element): void {
  state.row = row
  state.out.separate(gaps.line)
  state.out.push('|', null)
  state.out.separate(gaps.space)
}

function openBlock(state: State, element: Element): void {
  const { out, note, row, layout } = state
  const tag = element.tagName
  if (state.isInCell) out.separate(gaps.space)
  else if (row !== null && parentOf(element) === row) state.isInCell = isCell(tag)
  else if (isDataRow(element, layout)) openRow(state, element)
  else if (tableParts.has(tag)) out.separate(gaps.line)
  else if (element !== note?.block) {
    // The number of an item of an `ol` would make a short item look like a numbered heading.
    out.separate(tag === 'li' && !isFirstItem(element) ? gaps.line : gapAround(element))
    if (tag === 'li') out.mark('- ')
    else if (headingLevel(tag) > 0) out.mark(`${'#'.repeat(headingLevel(tag))} `)
  }
}

function closeBlock(state: State, element: Element): void {
  const { out, row } = state
  const tag = element.tagName
  if (row !== null && isCell(tag) && parentOf(element) === row) {
    state.isInCell = false
    out.separate(gaps.space)
    out.push('|', null)
    out.separate(gaps.space)
  } else if (state.isInCell) out.separate(gaps.space)
  else if (element === row) state.row = null
  else if (tag === 'li') out.separate(gaps.line)
  else if (!tableParts.has(tag)) {
    out.separate(gapAround(element))
    if (headingLevel(tag) > 0) out.mark('')
  }
}

const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName) || isCell(tagName)

/** Whether the content of an element is written. */
function enterElement(state: State, element: Element): boolean {
  const { out, note, notes, isFirst } = state
  const tag = element.tagName
  if (leftOut.has(tag) || isHidden(element) || (element !== note?.block && notes.blocks.has(element))) return false
  if (note !== null && leadsBack(note, element, isFirst)) return false
  if (isFrame(state, element)) return false
  if (tag === 'br') {
    out.separate(state.isInCell ? gaps.space : gaps.line)
    return false
  }
  const mark = raisedMark(notes, element)
  if (mark !== null) {
    out.push(mark, sourceOf(element))
    return false
  }
  if (tag === 'pre') state.pre += 1
  if (tag === 'article' || tag === 'main') state.articles += 1
  if (isBlock(element)) openBlock(state, element)
  return true
}

function leaveElement(state: State, element: Element): void {
  const tag = element.tagName
  if (isBlock(element)) closeBlock(state, element)
  if (tag === 'pre') state.pre -= 1
  if (tag === 'article' || tag === 'main') state.articles -= 1
}

function write(state: State, root: Element | Root): void {
  walk(
    root,
    (node) => {
      if (isText(node)) writeText(state, node)
      return isElement(node) && enterElement(state, node)
    },
    (element) => leaveElement(state, element),
  )
}

const opened = { pre: 0, articles: 0, row: null, isInCell: false }

/** Writes the running text of an article or a page, without its notes. */
export const writeContent = (writing: Writing, root: Element | Root): void =>
  write({ ...writing, ...opened, note: null, isFirst: false }, root)

/** Writes a note as a block that opens with its mark. */
export function writeNote(writing: Writing, note: Note): void {
  const { out } = writing
  out.separate(gaps.block)
  out.mark(`[^${note.number}]: `)
  write({ ...writing, ...opened, note, isFirst: true }, note.block)
  out.separate(gaps.block)
  out.mark('')
}
