import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Piece } from './piece.ts'

/** "four jobs out of ten": the noun between the part and the whole; null where the numeral holds none. */
export function nounInside(at: AnalyzedSentence, { unit, from, to }: NumberMention): Piece | null {
  const isNoun = unit === 'share' && to - from > 3 && /^(?:N|NNP)$/.test(at.tags[from + 1] ?? '')
  return isNoun && /^(?:in|out)$/.test(at.tokens[from + 2]?.lower ?? '') ? { at, from: from + 1, to: from + 2 } : null
}
