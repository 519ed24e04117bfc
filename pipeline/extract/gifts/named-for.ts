import { endingAt, type Piece } from '../piece.ts'

const vague = /^(?:kits?|doses?|vaccines?|machines?|equipment|devices?|units?|tests?|systems?|drugs|medicines?|sets?)$/

/** "doses against measles", "kits for detecting the virus": what says of which kind such goods are belongs to their name. */
export function namedFor(piece: Piece | null): Piece | null {
  if (piece === null || !vague.test(piece.at.tokens[piece.to - 1]?.lower ?? '')) return piece
  const { at, to } = piece
  const index = at.chunks.findIndex(({ from }) => from === to)
  const [prep, next, object] = at.chunks.slice(index, index + 3)
  if (index < 0 || prep?.kind !== 'prep') return piece
  const end =
    prep.text === 'against' && next?.kind === 'np'
      ? next.to
      : prep.text === 'for' && next?.kind === 'verb' && next.form === 'gerund' && object?.kind === 'np'
        ? object.to
        : to
  return end > to ? endingAt(piece, end) : piece
}
