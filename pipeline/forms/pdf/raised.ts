import type { Piece } from './pieces.ts'
import type { SetPiece } from './set-piece.ts'

/** What may be set above or below a line: marks of notes, exponents, the letters of ordinals. */
const small = /^\s*(?:[[(]?\d{1,3}(?:\s*,\s*\d{1,3}){0,5}[\])]?|,|\p{L}{1,3}|[*†‡§¶]{1,3})\s*$/u

/** First index whose baseline is at least this. */
function firstFrom(sorted: readonly Piece[], baseline: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.baseline ?? 0) < baseline) low = middle + 1
    else high = middle
  }
  return low
}

/** From one piece to the other along the line; 0 where they overlap. */
const gapOf = (piece: Piece, host: Piece): number =>
  Math.max(0, host.x - (piece.x + piece.width), piece.x - (host.x + host.width))

/** Whether a small piece stands beside a greater one, above its line or a little below. */
function isSetOn(piece: Piece, host: Piece): boolean {
  const rise = (host.baseline - piece.baseline) / host.size
  // A mark in front of a note may stand far from it, where lines are spread to one width.
  const reach = host.size * (piece.x < host.x ? 4 : 0.7)
  return (
    piece.size <= host.size * 0.85 &&
    ((rise > 0.1 && rise < 0.75) || (rise < -0.05 && rise > -0.4)) &&
    gapOf(piece, host) <= reach
  )
}

/** Few neighbours are looked at: a page may hold very many pieces. */
const mostNeighbours = 400

/** The piece that a small one is set on, the nearest; null for one that stands on a line of its own. */
function hostOf(piece: Piece, sorted: readonly Piece[]): Piece | null {
  const from = firstFrom(sorted, piece.baseline - piece.size)
  let best: Piece | null = null
  for (const host of sorted.slice(from, from + mostNeighbours)) {
    if (host.baseline > piece.baseline + piece.size * 2) break
    if (host === piece || host.text.trim() === '' || !isSetOn(piece, host)) continue
    if (best === null || gapOf(piece, host) < gapOf(piece, best)) best = host
  }
  return best
}

/** The pieces of a page, those set above or below a line brought onto it. */
export function setPieces(pieces: readonly Piece[]): SetPiece[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline)
  return pieces.map((piece) => {
    const host = small.test(piece.text) ? hostOf(piece, sorted) : null
    if (host === null) return { ...piece, isRaised: false }
    return { ...piece, baseline: host.baseline, isRaised: host.baseline > piece.baseline }
  })
}
