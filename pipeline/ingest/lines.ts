/** A line without its break; `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** A run of lines that belong together. `start` and `end` leave out white space around it. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly lines: readonly Line[]
  /** Blank lines before it. */
  readonly gap: number
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: index })
    start = index + ending.length
  }
  lines.push({ number: lines.length + 1, start, end: text.length })
  return lines
}

/** Marks of byte order and widthless spaces are no content, and `trim` leaves some of them. */
const blankEdge = /[\s\u200b-\u200f\u2060\ufeff\0]/

export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from < to && blankEdge.test(text.charAt(from))) from++
  while (to > from && blankEdge.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
