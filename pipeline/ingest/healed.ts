import type { Segment, Span } from '../document.ts'

export interface HealedMark {
  readonly at: number
  readonly span: Span
  readonly number: number
}

/** Text put together from stretches of the unedited text. */
export interface Healed {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks: readonly HealedMark[]
  /** Offsets where a list item begins. */
  readonly breaks: readonly number[]
  /** Targets of Markdown links, taken out of the text. */
  readonly links: readonly Span[]
}

export interface HealedBuilder {
  push: (from: number, to: number) => void
  pushSpace: (source: number) => void
  pushMark: (span: Span, number: number) => void
  pushBreak: () => void
  pushLink: (span: Span) => void
  endsWith: (char: string) => boolean
  last: () => string
  finish: () => Healed
}

/** Collects healed text; extends the segment at hand where the next stretch follows it directly. */
export function healedBuilder(text: string): HealedBuilder {
  const parts: string[] = []
  const segments: { at: number; source: number; length: number }[] = []
  const [marks, breaks, links]: [HealedMark[], number[], Span[]] = [[], [], []]
  let length = 0
  let lastChar = ''
  const append = (piece: string, source: number): void => {
    const before = segments.at(-1)
    if (before !== undefined && before.source + before.length === source) before.length += piece.length
    else segments.push({ at: length, source, length: piece.length })
    parts.push(piece)
    length += piece.length
    lastChar = piece.charAt(piece.length - 1)
  }
  return {
    push: (from, to) => {
      const start = text[from] === ' ' && (lastChar === ' ' || lastChar === '') ? from + 1 : from
      if (to > start) append(text.slice(start, to), start)
    },
    pushSpace: (source) => {
      if (lastChar !== ' ' && lastChar !== '') append(' ', source)
    },
    pushMark: (span, number) => marks.push({ at: length, span, number }),
    pushBreak: () => breaks.push(length),
    pushLink: (span) => links.push(span),
    endsWith: (char) => lastChar === char,
    last: () => lastChar,
    finish: () => ({ text: parts.join(''), segments, marks, breaks, links }),
  }
}

/** The segments of `healed.text.slice(start, end)`, from index `from` on, which must not lie behind `start`. */
export function sliceSegments(segments: readonly Segment[], start: number, end: number, from: number): Segment[] {
  const only = segments[from]
  // Most sentences lie in one: a list that is written down takes a tenth of the memory of one that grows.
  if (only !== undefined && only.at <= start && only.at + only.length >= end && end > start)
    return [{ at: 0, source: only.source + start - only.at, length: end - start }]
  const cut: Segment[] = []
  for (let i = from; i < segments.length; i++) {
    const segment = segments[i]
    if (segment === undefined || segment.at >= end) break
    const first = Math.max(start, segment.at)
    const length = Math.min(end, segment.at + segment.length) - first
    if (length > 0) cut.push({ at: first - start, source: segment.source + first - segment.at, length })
  }
  return cut
}
