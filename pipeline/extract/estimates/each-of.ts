import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Measure } from './measure.ts'
import { rowAround } from './series.ts'

/** Up to `most` words from a token on, as one text. */
const wordsBetween = ({ tokens }: AnalyzedSentence, from: number, most: number): string =>
  tokens
    .slice(from, from + most)
    .map(({ lower }) => lower)
    .join(' ')

/** "lost 4 percent of GDP each": before the next mark. */
function saysEach({ tokens, tags }: AnalyzedSentence, from: number): boolean {
  for (let i = from; i < from + 4 && tokens[i]?.kind === 'word'; i++)
    if (/^(?:each|apiece)$/.test(tokens[i]?.lower ?? '')) return tags[i + 1] !== 'N' && tokens[i + 1]?.lower !== 'other'
  return false
}

/** "Peru and Chile (both -27 percent)": the two before the bracket. */
function bothBefore({ tokens, areas }: AnalyzedSentence, from: number): AreaMention[] {
  const open = /^(?:down|up|off)$/.test(tokens[from - 1]?.lower ?? '') ? from - 3 : from - 2
  if (tokens[open + 1]?.lower !== 'both' || tokens[open]?.text !== '(') return []
  const second = areas.find(({ to }) => to === open)
  const first = areas.findLast(({ to }) => second !== undefined && to < second.from && to >= second.from - 2)
  return first === undefined || second === undefined ? [] : [first, second]
}

/** "Peru's and Chile's each by 12 percent": the two whose nouns are left out. */
function eachBefore({ tokens, areas }: AnalyzedSentence, from: number): AreaMention[] {
  const each = /^(?:by|to|at)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  if (!/^(?:each|both)$/.test(tokens[each]?.lower ?? '')) return []
  const withoutOwner = (end: number): number => (tokens[end - 1]?.lower === "'s" ? end - 1 : end)
  const second = areas.find(({ to }) => to === withoutOwner(each))
  const and = (second?.from ?? 0) - 1
  const first = tokens[and]?.lower === 'and' ? areas.find(({ to }) => to === withoutOwner(and)) : undefined
  return first === undefined || second === undefined ? [] : [first, second]
}

/** "both Peru and Chile", "Peru and Chile lost 4 percent each": one figure stated of each. */
export function eachOf(at: AnalyzedSentence, area: AreaMention, { number }: Measure): readonly AreaMention[] {
  const isEach = (to: number): boolean => /^(?:each|both)$/.test(at.tokens[to]?.lower ?? '')
  const row = rowAround(at, area)
  // "Peru and Chile each lost"
  if (row.length > 1 && (saysEach(at, number.to) || isEach(row.at(-1)?.to ?? 0))) return row
  const pair = [...bothBefore(at, number.from), ...eachBefore(at, number.from)]
  if (pair.includes(area)) return pair
  const isBoth = at.tokens
    .slice(Math.max(0, area.from - 2), area.from)
    .some(({ lower }) => lower === 'both' || lower === 'each')
  const second = at.areas.find(({ from }) => from > area.to && from <= area.to + 2)
  if (second === undefined) return [area]
  // "Italy and Spain, both of which": told behind the two.
  const isBehind = /^, (?:both|each) of wh(?:ich|om)$/.test(wordsBetween(at, second.to, 4))
  return isBoth || isBehind ? [area, second] : [area]
}
