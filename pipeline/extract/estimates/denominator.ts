import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { memberAt } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'

/** "the 18 percent of the quarter before": when it was so, not what it is a share of. */
export const isSpan = ({ tokens }: AnalyzedSentence, { head }: NounPhrase): boolean =>
  /^(?:quarter|year|month|week|day|season|half|period)s?$/.test(tokens[head]?.lower ?? '')

/** "of GDP" behind a percentage or a share: what it is a share of. */
export function readDenominator(at: AnalyzedSentence, number: NumberMention): Piece | null {
  if (number.kind !== 'percent' && number.unit !== 'share') return null
  const of = at.chunks.findIndex((chunk) => chunk.from === number.to && chunk.kind === 'prep' && chunk.text === 'of')
  const member = of < 0 ? null : memberAt(at.chunks, of + 1)
  return member === null || member.np.isPronoun || isSpan(at, member.np)
    ? null
    : { at, from: number.to, to: at.chunks[member.end - 1]?.to ?? number.to }
}
