import type { Piece } from '../piece.ts'
import { papers } from './estimator-words.ts'

/** "an assessment by the World Bank, the EU and the United Nations": where the names behind "by" begin; -1 where no paper of several is told of. */
function startOfMakers({ at: { tokens, tags }, from }: Piece): number {
  let i = from - 2
  while (i > from - 16 && (tags[i] === 'NNP' || tags[i] === 'DET' || tokens[i]?.text === ',')) i--
  const isPaper = papers.has(tokens[i - 1]?.lower ?? '')
  return tokens[i]?.lower === 'by' && isPaper && tags[from - 2] === 'NNP' ? i + 1 : -1
}

/** "the Ministry of Investment, Industry and Trade": from its head on, where a piece has the last of its fields only. */
export function wholeMinistry(piece: Piece): Piece {
  const { at, from, to } = piece
  if (at.tokens[from - 1]?.lower !== 'and') return piece
  const makers = startOfMakers(piece)
  if (makers >= 0) return { at, from: makers, to }
  if (at.tags[from] !== 'NNP') return piece
  let i = from - 2
  while (i > from - 12 && (at.tags[i] === 'NNP' || at.tokens[i]?.text === ',')) i--
  const isHead =
    at.tokens[i]?.lower === 'of' && /^(?:ministry|department|secretariat)$/.test(at.tokens[i - 1]?.lower ?? '')
  return isHead ? { at, from: at.tags[i - 2] === 'DET' ? i - 2 : i - 1, to } : piece
}
