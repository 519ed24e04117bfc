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

/** Whether a small piece stands beside a greater one, above its line or a little below. */
function isSetOn(piece: Piece, host: Piece): boolean {
  const rise = (host.baseline - piece.baseline) / host.size
  const reach = host.size * 0.7
  return (
    piece.size <= host.size * 0.85 &&
    ((rise > 0.1 && rise < 0.75) || (rise < -0.05 && rise > -0.4)) &&
    piece.x >= host.x - piece.width - reach &&
    piece.x <= host.x + host.width + reach
  )
}

/** The piece that a small one is set on; null for one that stands on a line of its own. Few are looked at: a page may hold very many. */
function hostOf(piece: Piece, sorted: readonly Piece[]): Piece | null {
  const from = firstFrom(sorted, piece.baseline - piece.size)
  let best: Piece | null = null
  for (let at = from; at < Math.min(sorted.length, from + 400); at++) {
    const host = sorted[at]
    if (host === undefined || host.baseline > piece.baseline + piece.size * 2) break
    if (host === piece || host.text.trim() === '' || !isSetOn(piece, host)) continue
    const distance = (other: Piece): number => Math.abs(piece.x - (other.x + other.width))
    if (best === null || distance(host) < distance(best)) best = host
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
