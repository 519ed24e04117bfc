import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'

export type Direction = 'increase' | 'decrease' | 'level'

/** What a figure says of what. */
export interface Change {
  readonly direction: Direction
  readonly indicator: Piece | null
  /** The verb or noun of change. */
  readonly anchor: Piece
  readonly isForecast: boolean
  readonly unit: string | null
  readonly unitPiece: Piece | null
  /** How long something lasts. */
  readonly isDuration: boolean
  /** The figure that a bare share ("another 20%") continues. */
  readonly continues: NumberMention | null
  /** The clause that it stands in, if any. */
  readonly clause: Clause | null
}

export interface Spot {
  readonly at: AnalyzedSentence
  readonly number: NumberMention
  readonly np: NounPhrase
  readonly index: number
  readonly clause: Clause | null
}

const isForecastModal = new Set(['will', 'would', 'could', 'may', 'might', 'should', 'can', 'shall'])
export const isRelative = (unit: string | null): boolean =>
  unit === 'percent' || unit === 'percentage_point' || unit === 'share'

export function spotOf(at: AnalyzedSentence, number: NumberMention): Spot | null {
  const index = at.chunks.findIndex(
    (chunk) => chunk.kind === 'np' && chunk.from <= number.from && number.to <= chunk.to,
  )
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const clause = at.clauses.findLast(({ at: place, end }) => place < index && index < end) ?? null
  return { at, number, np, index, clause }
}

export function changeOf(
  { number, clause }: Spot,
  direction: Direction,
  indicator: Piece | null,
  anchor: Piece,
): Change {
  const isForecast = clause !== null && clause.verb.modal !== null && isForecastModal.has(clause.verb.modal)
  return {
    direction,
    indicator,
    anchor,
    isForecast,
    unit: number.unit,
    unitPiece: null,
    isDuration: false,
    continues: null,
    clause,
  }
}

export const phraseAfter = (at: AnalyzedSentence, index: number, preps: readonly string[]): Piece | null => {
  const prep = at.chunks[index]
  if (prep?.kind !== 'prep' || !preps.includes(prep.text)) return null
  const member = memberAt(at.chunks, index + 1)
  return member === null ? null : withDestination(at, member.first, member.end)
}

/** "exports of goods to Peru": what hangs on the indicator belongs to it, up to the next figure. */
function withDestination(at: AnalyzedSentence, first: number, end: number): Piece {
  let last = end
  const prep = at.chunks[last]
  const next = at.chunks[last + 1]
  const isPlace = next?.kind === 'np' && next.number === null && next.areas.length > 0
  if (prep?.kind === 'prep' && ['to', 'in', 'from'].includes(prep.text) && isPlace) last += 2
  return { at, from: at.chunks[first]?.from ?? 0, to: at.chunks[last - 1]?.to ?? 0 }
}

export const subjectPiece = (at: AnalyzedSentence, clause: Clause | null): Piece | null => {
  if (clause?.subject === null || clause?.subject === undefined) return null
  const piece = pieceOfNominal(at, clause.subject)
  return clause.subject.first < clause.at && clause.subject.end <= clause.at
    ? { ...piece, to: Math.max(piece.to, endOfSubject(at, clause)) }
    : piece
}

/** "tourist arrivals in Peru" before the verb: the places behind the subject's noun belong to it. */
function endOfSubject(at: AnalyzedSentence, { subject, at: verb }: Clause): number {
  let end = subject?.end ?? verb
  while (end + 1 < verb && at.chunks[end]?.kind === 'prep' && at.chunks[end + 1]?.kind === 'np') end += 2
  return at.chunks[end - 1]?.to ?? 0
}
