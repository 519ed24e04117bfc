import type { Cell, CellValue } from '../claim.ts'
import type { Span } from '../document.ts'
import { sourceSpans } from '../ingest/offsets.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { AreaMention } from './areas.ts'
import type { Clause } from './parse/clause.ts'

/** A stretch of one sentence's tokens. */
export interface Piece {
  readonly at: AnalyzedSentence
  readonly from: number
  readonly to: number
}

const startOfPiece = ({ at, from }: Piece): number => at.tokens[from]?.start ?? 0
const endOfPiece = ({ at, to }: Piece): number => at.tokens[to - 1]?.end ?? 0

/** The healed text of the piece. */
export const textOf = (piece: Piece): string => piece.at.text.slice(startOfPiece(piece), endOfPiece(piece))

/** Where the piece stands in the unedited text. */
export const spansOf = (piece: Piece): Span[] => sourceSpans(piece.at.sentence, startOfPiece(piece), endOfPiece(piece))

/** The same piece from another word on. Field by field: each copy by spread has a shape of its own, and all that reads pieces would meet dozens. */
export const startingAt = ({ at, to }: Piece, from: number): Piece => ({ at, from, to })

/** The same piece up to another word. */
export const endingAt = ({ at, from }: Piece, to: number): Piece => ({ at, from, to })

/** The verb of a clause itself. */
export const verbPiece = (at: AnalyzedSentence, { verb }: Clause): Piece => ({ at, from: verb.main, to: verb.main + 1 })

/** The places named in a piece. */
export const areasOf = ({ at, from, to }: Piece): AreaMention[] =>
  at.areas.filter((area) => area.from >= from && area.to <= to)

export const lowerWords = ({ at, from, to }: Piece): string[] => at.tokens.slice(from, to).map(({ lower }) => lower)

/** Some of its words are a name. */
export const hasName = ({ at, from, to }: Piece): boolean => at.tags.slice(from, to).includes('NNP')

/** A cell that holds `value` as read from `piece`. */
export function cellOf(value: CellValue, piece: Piece | null, how: string): Cell {
  return { value, spans: piece === null ? [] : spansOf(piece), how }
}

/** A piece without a leading article or numeral and trailing marks. */
export function trimmed(piece: Piece, isLeading: (lower: string) => boolean): Piece {
  let { from, to } = piece
  while (from < to - 1 && isLeading(piece.at.tokens[from]?.lower ?? '')) from++
  while (
    to > from + 1 &&
    piece.at.tokens[to - 1]?.kind === 'punct' &&
    !/[)"”’]/.test(piece.at.tokens[to - 1]?.text ?? '')
  )
    to--
  return { at: piece.at, from, to }
}

export const lastWordOf = (piece: Piece): string => piece.at.tokens[piece.to - 1]?.lower ?? ''
