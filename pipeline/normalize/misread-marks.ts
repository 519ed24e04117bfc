import type { Claim } from '../claim.ts'
import type { Document, FootnoteMark } from '../document.ts'

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
function gapsOf({ sentences, footnotes, text }: Document): Gap[] {
  const marks: FootnoteMark[] = sentences.flatMap((sentence) => sentence.marks)
  const placeOf = (footnote: number): number | null =>
    marks.find((mark) => mark.footnote === footnote)?.span.start ?? null
  return footnotes.flatMap(({ number, marked }, footnote) => {
    if (number === null || marked) return []
    const from = footnote === 0 ? 0 : placeOf(footnote - 1)
    const to = footnote + 1 < footnotes.length ? placeOf(footnote + 1) : text.length
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
export function findMisreadMarks(document: Document, claims: readonly Claim[]): MisreadMark[] {
  return gapsOf(document).flatMap((gap) =>
    claims.filter((claim) => swallows(document.text, claim, gap)).map((claim) => ({ claim, footnote: gap.footnote })),
  )
}
