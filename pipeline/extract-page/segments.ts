import type { Span } from '../document.ts'

/** A stretch of text that begins and ends with no mark within: marks may overlap, stretches do not. */
export interface Segment extends Span {
  /** Indexes of the marks that cover it, in their order. */
  readonly marks: readonly number[]
}

/** The lines of a text without their ends: LF, CRLF or CR, as `line` of the rows counts them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index })
    start = index + end.length
  }
  return [...lines, { start, end: text.length }]
}

const isLow = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** No character of two units is cut: a mark that holds half of one holds all of it. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return {
    start: start > 0 && isLow(text, start) ? start - 1 : start,
    end: end > start && isLow(text, end) ? end + 1 : end,
  }
}

interface Edge {
  readonly at: number
  readonly mark: number
  readonly isStart: boolean
}

function edgesOf(marks: readonly Span[]): Edge[] {
  const edges = marks.flatMap(({ start, end }, mark): Edge[] =>
    start >= end
      ? []
      : [
          { at: start, mark, isStart: true },
          { at: end, mark, isStart: false },
        ],
  )
  return edges.sort((a, b) => a.at - b.at)
}

/** Cuts marked stretches at the edges of marks and at line ends; what no mark covers is in none. */
export function segmentsOf(lines: readonly Span[], marks: readonly Span[]): Segment[] {
  const edges = edgesOf(marks)
  const active = new Set<number>()
  const segments: Segment[] = []
  let next = 0
  const add = (start: number, end: number): void => {
    if (start < end && active.size > 0) segments.push({ start, end, marks: [...active].sort((a, b) => a - b) })
  }
  for (const line of lines) {
    let at = line.start
    for (let edge = edges[next]; edge !== undefined && edge.at <= line.end; edge = edges[++next]) {
      // An edge within a line end belongs to the line after it.
      if (edge.at > at) {
        add(at, edge.at)
        at = edge.at
      }
      if (edge.isStart) active.add(edge.mark)
      else active.delete(edge.mark)
    }
    add(at, line.end)
  }
  return segments
}

/** Numbers of the first and last segment of each mark; null for a mark that covers none, as one of a line end. */
export function reachesOf(segments: readonly Segment[], count: number): (readonly [number, number] | null)[] {
  const reaches: ([number, number] | null)[] = Array.from({ length: count }, () => null)
  segments.forEach(({ marks }, at) => {
    for (const mark of marks) {
      const reach = reaches[mark]
      if (reach) reach[1] = at
      else reaches[mark] = [at, at]
    }
  })
  return reaches
}
