import { superscript } from '../superscript.ts'
import { markNumber, type Note, type Notes } from './notes.ts'
import { attribute, type Element, isElement, shortText, walk } from './tree.ts'

function holdsMark({ noteOf }: Notes, element: Element): boolean {
  let found = false
  walk(element, (node) => {
    found ||= isElement(node) && noteOf.has(node)
    return !found
  })
  return found
}

/** What stands for a mark of a note, or for a number set above the line; null where the element is neither. */
export function raisedMark(notes: Notes, element: Element): string | null {
  const note = notes.noteOf.get(element)
  if (note !== undefined) return `[^${note.number}]`
  if (element.tagName !== 'sup') return null
  const number = markNumber(shortText(element))
  // Where a link stands inside, only it tells which note is meant.
  return number === null || holdsMark(notes, element) ? null : superscript(String(number))
}

/** Whether an element of a note is the mark it opens with, or a link back to the text: "1", "^", "↩". */
export function leadsBack(note: Note, element: Element, isFirst: boolean): boolean {
  if (element.tagName === 'sup') return isFirst && markNumber(shortText(element)) === note.number
  if (element.tagName !== 'a' || !(attribute(element, 'href') ?? '').startsWith('#')) return false
  return (shortText(element) ?? 'a long text').replace(/[[\]]/g, '').length <= 3
}

/** The text of a note without the number it opens with: "1. ", "[1] ". */
export const withoutNumber = (note: Note, text: string): string => {
  const opening = /^\s*\[?(\d{1,3})(?:\]|[.):])\s*/.exec(text)
  return opening !== null && Number(opening[1]) === note.number ? text.slice(opening[0].length) : text
}
