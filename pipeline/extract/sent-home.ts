import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Piece } from './piece.ts'

/** Money that people abroad send to their own: remittances, no gift. */

const money = /^(?:money|cash|funds|sums?|earnings|wages|remittances)$/

const isSentHomeAt = ({ tokens, tags }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'sent' && tokens[i + 1]?.lower === 'home' && tags[i] === 'VPP'

/** "sent by Peruvians in Chile", "transferred by migrants": by those who are away from home. */
function isSentByAway({ tokens, tags, areas }: AnalyzedSentence, i: number): boolean {
  const isSent = /^(?:sent|transferred|remitted|wired)$/.test(tokens[i]?.lower ?? '') && tags[i] === 'VPP'
  if (!isSent || tokens[i + 1]?.lower !== 'by') return false
  const isOfMigrants = tokens
    .slice(i + 2, i + 6)
    .some(({ lower }) => /^(?:migrants?|emigrants?|expatriates?|diaspora|workers)$/.test(lower))
  return isOfMigrants || areas.some(({ from, to, form }) => form === 'people' && from > i && isHostBehind(tokens, to))
}

const isHostBehind = (tokens: AnalyzedSentence['tokens'], to: number): boolean =>
  /^(?:in|abroad|overseas|working|living)$/.test(tokens[to]?.lower ?? '')

/** "diaspora money", "migrant transfers" */
const isOfDiaspora = ({ tokens }: AnalyzedSentence, last: number): boolean =>
  /^(?:money|cash|funds|inflows|transfers)$/.test(tokens[last]?.lower ?? '') &&
  /^(?:diaspora|migrants?|emigrants?|expatriate)$/.test(tokens[last - 1]?.lower ?? '')

/** "Money sent home by Peruvians", "money sent by Peruvians in Chile", "diaspora money" */
export const isMoneySentHome = ({ at, to }: Piece): boolean =>
  isOfDiaspora(at, to - 1) ||
  (money.test(at.tokens[to - 1]?.lower ?? '') && (isSentHomeAt(at, to) || isSentByAway(at, to)))

/** "Money sent home by Peruvians was worth 3 million", "3 million sent home" */
export const isSumSentHome = (at: AnalyzedSentence, { from, to, kind }: NumberMention): boolean =>
  kind === 'money' &&
  at.tokens.some(
    (token, i) =>
      (i < from && isOfDiaspora(at, i)) ||
      (((token.lower === 'sent' && isSentHomeAt(at, i)) || (i < from && isSentByAway(at, i))) &&
        (i < from ? money.test(at.tokens[i - 1]?.lower ?? '') : i >= to && i - to <= 1)),
  )
