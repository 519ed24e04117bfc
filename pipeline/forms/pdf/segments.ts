import type { Piece } from './pieces.ts'
import { setPieces } from './raised.ts'
import { markText, type SetPiece } from './set-piece.ts'

/** A run of pieces on one line without a wide gap in it. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly baseline: number
  /** Of most of its letters. */
  readonly size: number
  readonly font: string
  /** Whether all its letters are of that font. */
  readonly isOneFont: boolean
  /** Where it opens with a raised number: how many characters that takes. */
  readonly openingMark: number
}

/** In widths of a letter: a gap from here on parts columns and cells; from the smaller one on, words. */
const wideGap = 1
const wordGap = 0.13

/** Of the pieces' letters, the most frequent value of `of`. */
export function mostOf<T, V>(items: readonly T[], of: (item: T) => V, weight: (item: T) => number): V | undefined {
  const weights = new Map<V, number>()
  for (const item of items) weights.set(of(item), (weights.get(of(item)) ?? 0) + weight(item))
  let best: V | undefined
  let most = -1
  for (const [value, sum] of weights) if (sum > most) [best, most] = [value, sum]
  return best
}

const isBlank = ({ text }: Piece): boolean => text.trim() === ''
const isNumber = (text: string): boolean => /^\d{1,3}$/.test(text.trim())

/** The text of pieces from left to right. Raised digits that touch are one number, others are marks of their own. */
function textOf(pieces: readonly SetPiece[]): { text: string; openingMark: number } {
  let [text, right, openingMark] = ['', Number.NEGATIVE_INFINITY, 0]
  let hasSpace = false
  pieces.forEach((piece, index) => {
    if (isBlank(piece)) {
      hasSpace = true
      return
    }
    const own = piece.isRaised ? markText(piece.text, isMarkAfter(pieces, index)) : piece.text
    const gap = piece.x - right
    if (text !== '' && (hasSpace || gap > piece.size * wordGap) && !piece.isRaised) text += ' '
    if (text === '' && piece.isRaised && isNumber(piece.text)) openingMark = own.length
    text += own
    right = piece.x + piece.width
    hasSpace = false
  })
  return { text: text.replace(/ {2,}/g, ' ').trim(), openingMark }
}

/** Whether a raised piece follows a raised number, a comma or space apart: "1, 2" are two marks. */
function isMarkAfter(pieces: readonly SetPiece[], index: number): boolean {
  const before = pieces[index - 1]
  return before?.isRaised === true && isNumber(pieces[index]?.text ?? '')
}

function segmentOf(pieces: readonly SetPiece[]): Segment[] {
  const solid = pieces.filter((piece) => !isBlank(piece))
  const { text, openingMark } = textOf(pieces)
  const [first, last] = [solid[0], solid.at(-1)]
  if (first === undefined || last === undefined || text === '') return []
  const own = solid.filter(({ isRaised }) => !isRaised)
  const letters = own.length > 0 ? own : solid
  const lengthOf = (piece: Piece): number => piece.text.length
  return [
    {
      ...{ text, openingMark, x: first.x, right: last.x + last.width, baseline: first.baseline },
      size: mostOf(letters, ({ size }) => Math.round(size * 4) / 4, lengthOf) ?? first.size,
      font: mostOf(letters, ({ font }) => font, lengthOf) ?? first.font,
      isOneFont: letters.every(({ font }) => font === letters[0]?.font),
    },
  ]
}

/** Cuts the pieces of one row, from left to right, at wide gaps. */
function cutRow(row: readonly SetPiece[]): Segment[] {
  const segments: Segment[] = []
  let open: SetPiece[] = []
  let right = Number.POSITIVE_INFINITY
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    if (!isBlank(piece)) {
      if (piece.x - right > Math.max(piece.size, 4) * wideGap) {
        segments.push(...segmentOf(open))
        open = []
      }
      right = piece.x + piece.width
    }
    open.push(piece)
  }
  return [...segments, ...segmentOf(open)]
}

/** Segments of a page, in rows from the top: those of a row stand on one line, from left to right. */
export function findRows(pieces: readonly Piece[]): Segment[][] {
  const set = setPieces(pieces).sort((a, b) => a.baseline - b.baseline)
  const rows: Segment[][] = []
  let open: SetPiece[] = []
  const close = (): void => {
    const row = cutRow(open)
    if (row.length > 0) rows.push(row)
    open = []
  }
  for (const piece of set) {
    const [first] = open
    if (first !== undefined && piece.baseline - first.baseline > Math.min(piece.size, first.size) * 0.35) close()
    open.push(piece)
  }
  close()
  return rows
}
