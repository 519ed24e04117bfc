import type { Segment, Span } from '../document.ts'

/** A footnote mark that was taken out, at an offset of the healed text. */
export interface HealedMark {
  readonly at: number
  readonly number: number
  readonly span: Span
}

/** A stretch of the unedited text made readable, and what was taken out of it. */
export interface Healed {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly marks: readonly HealedMark[]
  /** Offsets where a list's item starts: a sentence ends before it. */
  readonly breaks: readonly number[]
  /** Offsets of the single asterisks taken out: italics start and end there. */
  readonly italics: readonly number[]
  /** Addresses of Markdown links, at the end of their text. */
  readonly links: readonly { readonly at: number; readonly span: Span }[]
}

/** Segments of `text.slice(start, end)`; `from` is the index of the first segment that may hold `start`. */
export function sliceSegments(segments: readonly Segment[], start: number, end: number, from = 0): { segments: Segment[]; next: number } {
  const slice: Segment[] = []
  let i = from
  for (; i < segments.length; i++) {
    const segment = segments[i]
    if (segment === undefined || segment.at >= end) break
    const first = Math.max(start, segment.at)
    const last = Math.min(end, segment.at + segment.length)
    if (last > first) slice.push({ at: first - start, source: segment.source + first - segment.at, length: last - first })
  }
  return { segments: slice, next: Math.max(from, i - 1) }
}
