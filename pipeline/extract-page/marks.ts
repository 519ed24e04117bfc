import type { FactTable } from '../claim.ts'
import type { Span } from '../document.ts'
import type { Mention } from '../extract/mention-rows.ts'
import { type Row, textOf } from '../validate/rule.ts'
import type { PageData, PageRow } from './read-page.ts'
import { linesOf, reachesOf, type Segment, segmentsOf, wholeCharacters } from './segments.ts'

/** A piece of text that a row, a number or a mention was read from. */
export interface Mark extends Span {
  /** What a segment that it covers looks like. */
  readonly look:
    | { readonly kind: 'row'; readonly table: FactTable; readonly isValue: boolean }
    | { readonly kind: 'number' | 'mention' }
}

/** First and last segment, `12-14`; the empty string for a mark without any. */
export type Reach = string

/** A cell of a row that words of the text state. */
export interface Piece {
  readonly column: string
  readonly how: string
  readonly reach: Reach
}

export interface MarkedRow extends PageRow {
  readonly reach: Reach
  readonly pieces: readonly Piece[]
}

export interface Marked<T> {
  readonly one: T
  readonly reach: Reach
}

/** All that is marked in a text, and where. */
export interface MarkedPage {
  readonly lines: readonly Span[]
  readonly marks: readonly Mark[]
  readonly segments: readonly Segment[]
  readonly rows: readonly MarkedRow[]
  /** Numbers that no cell holds. */
  readonly numbers: readonly Marked<Row>[]
  readonly mentions: readonly Marked<Mention>[]
}

const offset = (value: unknown): number => (typeof value === 'number' ? value : 0)
const spanOf = (row: Row): Span => ({ start: offset(row.char_start), end: offset(row.char_end) })

/** The marks of a text, in the order in which they are listed: a row's own first, then its cells. */
export function markPage({ text, rows, numbers, mentions }: PageData): MarkedPage {
  const marks: Mark[] = []
  const add = (span: Span, look: Mark['look']): number => marks.push({ ...wholeCharacters(text, span), look }) - 1
  const markedRows = rows.map((row) => ({
    row,
    at: add(spanOf(row.row), { kind: 'row', table: row.table, isValue: true }),
    pieces: row.evidence.map((piece) => ({
      piece,
      at: add(spanOf(piece), { kind: 'row', table: row.table, isValue: piece.column === 'value_text' }),
    })),
  }))
  const noFigures = numbers.filter(({ disposition }) => disposition !== 'figure')
  const markedNumbers = noFigures.map((one) => ({ one, at: add(spanOf(one), { kind: 'number' }) }))
  const markedMentions = mentions.map((one) => ({
    one,
    at: add({ start: one.char_start, end: one.char_end }, { kind: 'mention' }),
  }))
  const lines = linesOf(text)
  const segments = segmentsOf(lines, marks)
  const reaches = reachesOf(segments, marks.length).map((reach) => (reach === null ? '' : reach.join('-')))
  const reach = (at: number): Reach => reaches[at] ?? ''
  return {
    lines,
    marks,
    segments,
    rows: markedRows.map(({ row, at, pieces }) => ({
      ...row,
      reach: reach(at),
      pieces: pieces.map(({ piece, at: own }) => ({
        column: textOf(piece.column),
        how: textOf(piece.how),
        reach: reach(own),
      })),
    })),
    numbers: markedNumbers.map(({ one, at }) => ({ one, reach: reach(at) })),
    mentions: markedMentions.map(({ one, at }) => ({ one, reach: reach(at) })),
  }
}
