import type { Claim } from '../claim.ts'
import type { Span } from '../document.ts'
import { remembered } from '../lexicon/remembered.ts'

/** Longest quotation, in UTF-16 units: short enough to be one. */
const longest = 200

/** The unbroken stretch of the unedited text, inside the sentence, that holds `place`. */
function stretchOf({ sentence }: Claim, place: Span): Span {
  let [start, end] = [place.start, place.end]
  let previousEnd = -1
  let from = -1
  for (const { source, length } of sentence.segments) {
    // Pieces a mark or a line end apart still read as one; a page break does not.
    if (from < 0 || source - previousEnd > 3) from = source
    previousEnd = source + length
    if (from <= place.start && previousEnd >= place.start) [start, end] = [from, previousEnd]
  }
  return { start: Math.min(start, place.start), end: Math.max(end, place.end) }
}

/** Columns that a reader can do without: the sentence around gives them. */
const isAside = remembered((column) => /^(?:date_\w+|as_of|period)$|_iso3$/.test(column))

/** What a reader needs to see beside the figure: all places of the claim's cells in the same stretch, the nearest first and codes and dates last. */
function extentOf(claim: Claim, within: Span): Span {
  let { start, end } = claim.anchor
  const distance = (span: Span): number => Math.abs(span.start - claim.anchor.start)
  const near: (Span & { readonly rank: number })[] = []
  for (const [column, { how, spans }] of claim.cells) {
    if (how === 'carried') continue
    for (const span of spans)
      if (span.start >= within.start && span.end <= within.end)
        near.push({ start: span.start, end: span.end, rank: isAside(column) ? 1 : 0 })
  }
  near.sort((a, b) => a.rank - b.rank || distance(a) - distance(b))
  for (const span of near) {
    const wider = { start: Math.min(start, span.start), end: Math.max(end, span.end) }
    if (wider.end - wider.start <= longest) ({ start, end } = wider)
  }
  return { start, end }
}

/** An exact, short piece of the unedited text that holds the figure and its unit. */
export function quoteOf(claim: Claim, text: string): Span {
  let { start, end } = extentOf(claim, stretchOf(claim, claim.anchor))
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
