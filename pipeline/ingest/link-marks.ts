import type { HealedMark } from './healed.ts'
import type { Note } from './paragraphs.ts'

export interface Links {
  /** Start of a mark to the index of its note; marks that belong to none are missing. */
  readonly noteOf: ReadonlyMap<number, number>
  /** Notes whose number is not the one after the note before, with the number expected. */
  readonly skipped: readonly { readonly note: number; readonly expected: number }[]
}

/** First in, first out; a pointer, as taking from the front of a long array is slow. */
interface Queue {
  readonly marks: HealedMark[]
  next: number
}

interface Page {
  /** Marks without a note yet, by number. */
  readonly waiting: Map<number, Queue>
  /** The page's note of each number. */
  readonly notes: Map<number, number>
}

const newPage = (): Page => ({ waiting: new Map(), notes: new Map() })

/** The first waiting mark of this number, taken out. */
function take({ waiting }: Page, number: number): HealedMark | undefined {
  const queue = waiting.get(number)
  return queue?.marks[queue.next++]
}

/** Further marks of a page that repeat a number mean the same note. */
function closePage({ waiting, notes }: Page, noteOf: Map<number, number>): void {
  for (const [number, note] of notes) {
    const queue = waiting.get(number)
    for (const mark of queue?.marks.slice(queue.next) ?? []) noteOf.set(mark.span.start, note)
    waiting.delete(number)
  }
}

type Event = { readonly at: number; readonly mark: HealedMark } | { readonly at: number; readonly note: number }

/**
 * Numbers start again on each page, and a page is its marks up to and with its notes.
 * A note takes the mark of its own page, else one that the page before left over.
 */
export function linkMarks(marks: readonly HealedMark[], notes: readonly Note[]): Links {
  const noteOf = new Map<number, number>()
  const skipped: { note: number; expected: number }[] = []
  const events: Event[] = [
    ...marks.map((mark) => ({ at: mark.span.start, mark })),
    ...notes.map(({ start }, note) => ({ at: start, note })),
  ]
  events.sort((a, b) => a.at - b.at)
  let [page, before] = [newPage(), newPage()]
  let last = 0
  let isGroup = false
  for (const event of events) {
    if ('mark' in event) {
      if (isGroup) {
        closePage(page, noteOf)
        ;[before, page] = [page, newPage()]
        isGroup = false
      }
      const waiting = page.waiting.get(event.mark.number)
      if (waiting === undefined) page.waiting.set(event.mark.number, { marks: [event.mark], next: 0 })
      else waiting.marks.push(event.mark)
      continue
    }
    const number = notes[event.note]?.number ?? null
    const isFirst = !isGroup
    isGroup = true
    if (number === null) continue
    const mark = take(page, number) ?? take(before, number)
    if (mark !== undefined) noteOf.set(mark.span.start, event.note)
    page.notes.set(number, event.note)
    if (number !== last + 1 && number !== 1) skipped.push({ note: event.note, expected: isFirst ? 1 : last + 1 })
    last = number
  }
  closePage(page, noteOf)
  return { noteOf, skipped }
}
