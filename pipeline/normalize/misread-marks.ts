import type { Claim } from '../claim.ts'
import type { Document } from '../document.ts'

/** A figure that may have swallowed a footnote mark, and the note that lost its mark. */
export interface MisreadMark {
  readonly claim: Claim
  readonly footnote: number
}

interface Gap {
  readonly footnote: number
  readonly digit: string
  /** Between the marks of the notes before and behind. */
  readonly from: number
  readonly to: number
}

/** Notes with a number but no mark in the text, each with the stretch in which its mark should stand. */
function gapsOf({ footnotes, text }: Pick<Document, 'footnotes' | 'text'>): Gap[] {
  return footnotes.flatMap(({ number, marked }, footnote) => {
    if (number === null || marked) return []
    const from = footnote === 0 ? 0 : (footnotes[footnote - 1]?.markAt ?? null)
    const to = footnote + 1 < footnotes.length ? (footnotes[footnote + 1]?.markAt ?? null) : text.length
    return from === null || to === null ? [] : [{ footnote, digit: String(number), from, to }]
  })
}

/** The printed figure ends in the digit of the lost mark, right where a mark would stand: before punctuation. */
function swallows(text: string, { anchor, cells }: Claim, { digit, from, to }: Gap): boolean {
  const printed = cells.get('value_text')?.value
  if (typeof printed !== 'string' || !printed.endsWith(digit) || printed.length <= digit.length) return false
  return anchor.start > from && anchor.end < to && /[.,;]/.test(text.charAt(anchor.end))
}

/** Figures whose last digit may be a footnote mark: a note has lost its mark just where they stand. The printed value stays. */
export function findMisreadMarks(
  document: Pick<Document, 'footnotes' | 'text'>,
  claims: readonly Claim[],
): MisreadMark[] {
  const gaps = gapsOf(document)
  if (gaps.length === 0) return []
  const sorted = claims.toSorted((a, b) => a.anchor.start - b.anchor.start)
  return gaps.flatMap((gap) => {
    const found: MisreadMark[] = []
    for (let i = firstBehind(sorted, gap.from); (sorted[i]?.anchor.end ?? gap.to) < gap.to; i++) {
      const claim = sorted[i]
      if (claim !== undefined && swallows(document.text, claim, gap)) found.push({ claim, footnote: gap.footnote })
    }
    return found
  })
}

/** Index of the first claim that starts behind an offset. */
function firstBehind(sorted: readonly Claim[], offset: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.anchor.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
