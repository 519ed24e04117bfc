import { isFree } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** "at most 100 and at least 20": two open bounds that close each other. */
export function closeBounds(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const gap = second.from - first.to
  const link = tokens[second.from - 1]?.lower
  if (gap < 1 || gap > 2 || (link !== 'and' && link !== 'but' && link !== ',')) return null
  // "at least 20 tents and at most 30": a second noun would be counted by itself.
  if (gap === 2 && !isFree(tokens, second.to)) return null
  const lower = [first, second].find((figure) => figure.qualifier === 'at_least')
  const upper = [first, second].find((figure) => figure.qualifier === 'at_most')
  if (lower === undefined || upper === undefined || first.unit !== second.unit) return null
  if (lower.low === null || upper.high === null || lower.low > upper.high) return null
  return {
    ...second,
    from: first.from,
    numeral: { from: first.numeral.from, to: second.numeral.to },
    value: { from: first.value.from, to: second.value.to },
    low: lower.low,
    high: upper.high,
    qualifier: 'range',
  }
}
