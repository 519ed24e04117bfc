import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { markerText } from '../parse/chunk.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import { isComma } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { isBody } from './estimator-closing.ts'
import { prepText } from './spot.ts'

const joining = new Set([',', ';', 'and', 'but', 'while', 'whereas'])

/** "The IMF sees 3 percent, the World Bank 2.5 and the central bank 2", "puts growth at 3, another at 2": who stands right before a figure whose verb was told of another. */
export function gappedTeller(at: AnalyzedSentence, number: NumberMention): Piece | null {
  const index = chunkAround(at, number)
  const place = isComma(at.chunks[index - 1]) || prepText(at.chunks[index - 1]) === 'at' ? index - 2 : index - 1
  const np = at.chunks[place]
  if (np?.kind !== 'np' || np.number !== null || !joining.has(markerText(at.chunks[place - 1]))) return null
  const piece = { at, from: np.from, to: np.to }
  const isInitials = /^\p{Lu}{2,7}$/u.test(at.tokens[np.head]?.text ?? '') && np.areas.length === 0
  const isAnother = /^(?:another|others)$/.test(at.tokens[np.from]?.lower ?? '') && np.to === np.from + 1
  return isBody(piece) || isInitials || (isAnother && place < index - 1) ? piece : null
}
