import type { Sentence, Span } from '../document.ts'

/** Index of the segment that holds the healed offset `at`. */
function segmentIndex({ segments }: Sentence, at: number): number {
  let [low, high] = [0, segments.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset in the unedited text of the unit at `at` of the healed text. */
export function sourceOffset(sentence: Sentence, at: number): number {
  const segment = sentence.segments[segmentIndex(sentence, at)]
  return segment === undefined ? 0 : segment.source + at - segment.at
}

/** The stretches of the unedited text that `text.slice(start, end)` of the sentence stands for, one a contiguous piece. */
export function sourceSpans(sentence: Sentence, start: number, end: number): Span[] {
  const opening = segmentIndex(sentence, start)
  const only = sentence.segments[opening]
  // Most stretches lie in one segment.
  if (only !== undefined && only.at <= start && start < end && end <= only.at + only.length)
    return [{ start: only.source + start - only.at, end: only.source + end - only.at }]
  const spans: Span[] = []
  for (let i = opening; i < sentence.segments.length; i++) {
    const segment = sentence.segments[i]
    if (segment === undefined || segment.at >= end) break
    const from = Math.max(start, segment.at)
    const to = Math.min(end, segment.at + segment.length)
    const [first, last] = [segment.source + from - segment.at, segment.source + to - segment.at]
    const before = spans.at(-1)
    if (before !== undefined && before.end === first) spans[spans.length - 1] = { start: before.start, end: last }
    else if (last > first) spans.push({ start: first, end: last })
  }
  return spans
}
