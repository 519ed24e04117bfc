import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headIn, isCountNoun, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { nounLead } from './noun-lead.ts'
import { isRecording } from './place-of-subject.ts'

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

const reachOfRank = 14

/** "Peru (40), Chile (12) and Togo (9) reported the most cases": what is ranked stands behind the verb of the list. */
export function rankedLead(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  if (at.tokens[number.from - 1]?.text !== '(' || at.tokens[number.to]?.text !== ')') return null
  const verb = at.clauses.find(({ verb: { form, from } }) => form === 'finite' && from > number.to)?.verb
  if (verb === undefined || !(isRecording(verb.lemma) || verb.lemma === 'account')) return null
  const behind = at.tokens.slice(verb.to, verb.to + reachOfRank)
  const rank = behind.findIndex(({ lower }) => rankings.has(lower))
  const noun = firstIndexIn(behind, rank + 1, behind.length, ({ lower }) => isCountNoun(lower))
  const isRanked = rank >= 0 && noun >= 0 && behind.slice(0, noun).every(({ kind }) => kind === 'word')
  return isRanked ? headIn(at, verb.to + rank, verb.to + noun + 1, nearRule) : null
}
