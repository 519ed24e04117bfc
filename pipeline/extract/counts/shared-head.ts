import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import type { Progress } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { headOfNoun } from './own-noun.ts'
import { runOf } from './respective.ts'

/** Index of the noun phrase that a number stands in; -1 where it stands in none. */
export function npIndex(at: AnalyzedSentence, number: NumberMention): number {
  const index = chunkAround(at, number)
  return at.chunks[index]?.kind === 'np' ? index : -1
}

/** "Peru has counted 2,182 and eight deaths", where cases were told of: the first is of them. */
const isCasesBeforeDead = (
  { tokens, areas }: AnalyzedSentence,
  { from, to, low }: NumberMention,
  last: NumberMention,
  { kind }: CountHead,
): boolean =>
  kind === 'deaths' &&
  last.from === to + 1 &&
  (low ?? 0) > (last.low ?? last.high ?? 0) &&
  having.test(tokens[from - 1]?.lower ?? '') &&
  // "Peru and Chile report 40 and 12 deaths": of each in turn
  !areas.some((area) => area.to >= from - 3 && area.to < from && tokens[area.from - 1]?.lower === 'and')

const having = /^(?:has|had|have|counts?|counted|reports?|reported|records?|recorded|lists?|listed)$/

/** "30, 12 and 5 cases": the noun behind the last figure is that of all. */
export function sharedHead(at: AnalyzedSentence, number: NumberMention, progress: Progress): CountHead | null {
  const { series } = progress
  const run = runOf(at, number)
  const last = run.at(-1)
  if (last === undefined || run.length < 2 || at.areas.some(({ to }) => to === number.from)) return null
  // "5,076 cases, up from 702, and 15 deaths": what is compared with counts what was told before
  if (/^(?:from|than|against)$/.test(at.tokens[number.from - 1]?.lower ?? '')) return null
  const joint = at.tokens[last.from - 1]?.lower
  const index = joint === 'and' || joint === 'or' ? npIndex(at, last) : -1
  const head = index < 0 ? null : headOfNoun(at, last, index, null)
  if (head === null) return null
  const known = progress.lead ?? progress.memory?.cases ?? null
  if (run.length === 2 && number === run[0] && known?.kind === 'case' && isCasesBeforeDead(at, number, last, head))
    return { ...known, piece: { at, from: number.from, to: number.to }, isNew: false, isCompared: false, how: nearRule }
  // "Peru (40 cases, 9 deaths), Chile (27 and 18 deaths)": as in the pair before
  const [first, second] = series
  const isPair = run.length === 2 && number === run[0] && first?.kind !== head.kind && second?.kind === head.kind
  return isPair && first !== undefined
    ? { ...first, piece: { at, from: number.from, to: number.to }, how: nearRule }
    : { ...head, how: nearRule }
}

/** "has gone from 7 to 340 cases": the noun behind the second is that of both. */
export function headOfBase(at: AnalyzedSentence, { from, to }: NumberMention): CountHead | null {
  const isBase = at.tokens[from - 1]?.lower === 'from' && at.tokens[to]?.lower === 'to'
  const next = isBase ? at.numbers.find((one) => one.from === to + 1) : undefined
  const index = next?.kind === 'number' ? npIndex(at, next) : -1
  const head = index < 0 || next === undefined ? null : headOfNoun(at, next, index, null)
  return head === null ? null : { ...head, isNew: false, isCompared: true, how: nearRule }
}
