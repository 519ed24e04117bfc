import type { Document } from '../document.ts'
import type { Issue } from '../issue.ts'
import type { HealedMark } from './healed.ts'
import type { Links } from './link-marks.ts'
import type { Note } from './paragraphs.ts'

/** Line and column, from 1, of ascending offsets: each call goes on from the last. */
function placeFinder({ id, text }: Document): (offset: number) => string {
  let [line, lineStart, next] = [1, 0, text.indexOf('\n')]
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      lineStart = next + 1
      next = text.indexOf('\n', lineStart)
    }
    return `${id}:${line}:${offset - lineStart + 1}`
  }
}

interface Found {
  readonly at: number
  readonly issue: Omit<Issue, 'place' | 'level'>
}

/** Marks and notes that do not fit together, in reading order: they are reported, and the text stays as it is. */
export function findIssues(
  document: Document,
  { noteOf, skipped }: Links,
  marks: readonly HealedMark[],
  notes: readonly Note[],
): Issue[] {
  const found: Found[] = []
  for (const { span } of marks) {
    if (noteOf.has(span.start)) continue
    const mark = document.text.slice(span.start, span.end)
    const tip = 'compare the mark with the printed page; correct it only if the print has the note'
    found.push({
      at: span.start,
      issue: { code: 'orphan-mark', found: `mark "${mark}"`, expected: 'a note of this number on the page', tip },
    })
  }
  const marked = new Set(noteOf.values())
  notes.forEach(({ start, number }, index) => {
    if (marked.has(index)) return
    const what = number === null ? 'a note without its number' : `note ${number}`
    const tip = 'its titles follow the last paragraph before it'
    found.push({
      at: start,
      issue: { code: 'orphan-note', found: what, expected: 'a mark in the text of the page', tip },
    })
  })
  for (const { note, expected } of skipped) {
    const { start, number } = notes[note] ?? { start: 0, number: null }
    const tip = 'look for a note that lost its number or was joined to the one before'
    found.push({
      at: start,
      issue: { code: 'skipped-note', found: `note ${number}`, expected: `note ${expected}`, tip },
    })
  }
  const place = placeFinder(document)
  return found.sort((a, b) => a.at - b.at).map(({ at, issue }) => ({ level: 'warning', place: place(at), ...issue }))
}
