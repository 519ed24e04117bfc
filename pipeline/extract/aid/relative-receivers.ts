import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { partyAt } from './actors-near.ts'

/** Prepositions behind which the one who gets something stands. */
export const towards = ['to', 'for', 'towards', 'toward', 'into', 'among', 'between']

const namedBefore = (at: AnalyzedSentence, opening: number): Actor | null =>
  partyAt(at, isComma(at.chunks[opening - 1]) ? opening - 2 : opening - 1)

/** "Chad, where 20 tents arrived": the place that "where" stands for. */
export function whereOf(at: AnalyzedSentence, { first }: Clause): Actor | null {
  const wh = at.chunks[first - 1]
  return wh?.kind === 'wh' && wh.text === 'where' ? namedBefore(at, first - 1) : null
}

/** "Chad, to which Peru sent 20 tents": the one that "to which" stands for. */
export function towardsWhich(at: AnalyzedSentence, { first }: Clause): Actor | null {
  const [prep, wh] = [at.chunks[first - 2], at.chunks[first - 1]]
  const isTowards = prep?.kind === 'prep' && towards.includes(prep.text) && wh?.kind === 'wh'
  return isTowards && (wh.text === 'which' || wh.text === 'whom') ? namedBefore(at, first - 2) : null
}
