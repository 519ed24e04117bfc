import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Progress } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'

/** "40 cases (3 suspected) and 22 deaths were reported from three zones: Lasa 24": a list behind a colon is of what was told first. */
export function leadOfList(at: AnalyzedSentence, number: NumberMention, { counts }: Progress): CountHead | null {
  const first = counts[0]
  if (first === undefined || first.listed.length > 0 || first.head.kind !== 'case') return null
  const colon = firstIndexIn(at.tokens, first.number.to, number.from, ({ text }) => text === ':')
  if (colon < 0) return null
  const isMixed = counts.some(
    ({ head, listed, number: { from } }) => from < colon && listed.length === 0 && head.kind !== 'case',
  )
  return isMixed ? { ...first.head, how: nearRule } : null
}
