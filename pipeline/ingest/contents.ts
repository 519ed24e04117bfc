import type { Block } from './blocks.ts'
import { linesOf } from './lines.ts'
import { normalTitle } from './heading-shape.ts'

const isContentsTitle = (line: string): boolean => /^#{0,6}[ \t]*(?:table of )?contents:?$/i.test(line.trim())
/** A title, then a tab, dots or wide space, then a page number. */
const entry = /^(?<title>.*?\S)(?:[ \t]*[.·…]{2,}[ \t.·…]*|\t[ \t]*|[ ]{2,}|[ ])(?<page>\d{1,4}|[ivxl]{1,6})$/
const longestLine = 300

function readEntry(line: string): string | null {
  const shown = line.trim()
  if (shown.length > longestLine) return null
  return entry.exec(shown)?.groups?.['title'] ?? null
}

export interface Contents {
  /** Indexes of the blocks it takes, end exclusive. */
  readonly from: number
  readonly to: number
  /** The titles it lists, in normal form, their numbers included. */
  readonly titles: ReadonlySet<string>
}

function entriesOf(text: string, { start, end }: Block): (string | null)[] {
  const entries: (string | null)[] = []
  for (const line of linesOf(text.slice(start, end))) entries.push(readEntry(text.slice(start + line.start, start + line.end)))
  return entries
}

/** The table of contents: the blocks after a line "Contents" as long as their lines end in page numbers. */
export function findContents(text: string, blocks: readonly Block[]): Contents | null {
  const from = blocks.findIndex(({ start, end }) => end - start < 40 && isContentsTitle(text.slice(start, end)))
  if (from < 0) return null
  const titles = new Set<string>()
  let to = from + 1
  for (; to < blocks.length; to++) {
    const block = blocks[to]
    const entries = block === undefined ? [] : entriesOf(text, block)
    const found = entries.filter((title) => title !== null)
    // A title too long for its line bears its number on the next.
    if (found.length * 2 <= entries.length) break
    for (const title of found) titles.add(normalTitle(title.replace(/[\s.·…]+$/, '')))
  }
  return to > from + 1 ? { from, to, titles } : null
}
