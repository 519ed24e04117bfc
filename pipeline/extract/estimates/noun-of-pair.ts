import { placeInPair } from '../aid/one-of-two.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import type { Piece } from '../piece.ts'

/** "exports and imports": the last two plain nouns that are named side by side before a token. */
function pairBefore(at: AnalyzedSentence, end: number): readonly [NounPhrase, NounPhrase] | null {
  for (let i = at.chunks.length - 3; i >= 0; i--) {
    const [first, link, second] = [at.chunks[i], at.chunks[i + 1], at.chunks[i + 2]]
    if (first?.kind !== 'np' || second?.kind !== 'np' || second.to > end || markerText(link) !== 'and') continue
    const isPlain = (np: NounPhrase): boolean =>
      np.number === null && np.areas.length === 0 && /^(?:N|VING)$/.test(at.tags[np.head] ?? '')
    return isPlain(first) && isPlain(second) ? [first, second] : null
  }
  return null
}

/** "Exports and imports both fell, the former by 3 percent": which of two nouns told before is meant; null where they are none. */
export function nounOfPair(piece: Piece, { subject }: Discourse): Piece | null {
  const place = placeInPair(piece)
  if (place < 0) return null
  const own = pairBefore(piece.at, piece.from)
  const told = own === null && subject !== null && subject.piece.at !== piece.at ? subject.piece.at : null
  const pair = own ?? (told === null ? null : pairBefore(told, told.tokens.length))
  const np = pair?.[place === 0 ? 0 : 1]
  return np === undefined ? null : { at: told ?? piece.at, from: np.from, to: np.to }
}
