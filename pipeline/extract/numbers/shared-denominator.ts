import { cardinals, denominators } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** "two to three fifths": the name of the parts is said once, of both ends. */
export function joinParts(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const link = tokens[first.to]?.lower
  if ((link !== 'to' && link !== 'or') || second.from !== first.to + 1) return null
  if (first.form !== 'words' || first.unit !== null || first.nonFigure !== null || second.unit !== 'share') return null
  const part = cardinals.get(tokens[second.numeral.from]?.lower ?? '')
  const denominator = denominators.get(tokens[second.numeral.to - 1]?.lower ?? '')
  if (part === undefined || denominator === undefined || second.low !== part / denominator) return null
  if (first.low === null || first.low < 1 || first.low >= part) return null
  // "for two to three quarters" is a span of time
  if (denominator === 4 && tokens[second.to]?.lower !== 'of') return null
  const { from } = first
  return {
    ...second,
    from,
    numeral: { from: first.numeral.from, to: second.numeral.to },
    value: { from, to: second.value.to },
    low: first.low / denominator,
    qualifier: 'range',
  }
}
