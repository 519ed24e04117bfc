import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { nounLead } from './noun-lead.ts'

const rankings = new Set(['most', 'highest', 'largest', 'biggest', 'majority', 'bulk'])

/** A word that ranks, in the two dozen tokens before `end`: as each figure is looked at, no whole sentence is; -1 where there is none. */
function rankingBefore({ tokens }: AnalyzedSentence, end: number): number {
  for (let i = end - 1; i >= 0 && i > end - 24; i--) if (rankings.has(tokens[i]?.lower ?? '')) return i
  return -1
}

/** "Peru has the most cases of cholera, with 984", "has the most cases, 984": the figure of what is ranked. */
export function headOfRanked(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const before = at.tokens[number.from - 1]?.lower ?? ''
  const isApposed = before === ',' && /^[.,;)]?$/.test(at.tokens[number.to]?.text ?? '')
  if (!(/^(?:with|at)$/.test(before) || isApposed) || !isBare(at, number)) return null
  const rank = rankingBefore(at, number.from)
  const lead = rank < 0 ? null : nounLead(at, number.from)
  const isOwn =
    lead !== null &&
    lead.piece.to > rank &&
    !(isApposed && at.clauses.some(({ verb }) => verb.from >= lead.piece.from && verb.to <= number.from)) &&
    !at.numbers.some(({ from, nonFigure }) => from > rank && from < number.from && nonFigure === null)
  return isOwn ? { ...lead, piece: { at, from: number.from, to: number.to }, how: nearRule } : null
}
