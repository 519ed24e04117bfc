import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Piece } from './piece.ts'

/** Money that people abroad send to their own: remittances, no gift. */

const money = /^(?:money|cash|funds|sums?|earnings|wages|remittances)$/

const isSentHomeAt = ({ tokens, tags }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'sent' && tokens[i + 1]?.lower === 'home' && tags[i] === 'VPP'

/** "Money sent home by Peruvians" */
export const isMoneySentHome = ({ at, to }: Piece): boolean =>
  money.test(at.tokens[to - 1]?.lower ?? '') && isSentHomeAt(at, to)

/** "Money sent home by Peruvians was worth 3 million", "3 million sent home" */
export const isSumSentHome = (at: AnalyzedSentence, { from, to, kind }: NumberMention): boolean =>
  kind === 'money' &&
  at.tokens.some(
    (token, i) =>
      token.lower === 'sent' &&
      isSentHomeAt(at, i) &&
      (i < from ? money.test(at.tokens[i - 1]?.lower ?? '') : i >= to && i - to <= 1),
  )
