import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Measure } from './measure.ts'

/** A bare numeral right before "and" and the figure of a measure: its noun is told behind the second. */
function joinedBefore({ at, free }: FrameInput, { number, continues }: Measure): NumberMention | null {
  if (continues !== null || number.kind !== 'number' || at.tokens[number.from - 1]?.lower !== 'and') return null
  const isInTurn = at.tokens.slice(number.to, number.to + 8).some(({ lower }) => lower === 'respectively')
  const before = at.numbers.find(({ to }) => to === number.from - 1)
  const isBare = before?.kind === 'number' && before.unit === null && before.nonFigure === null
  return isInTurn && isBare && free.has(before) ? before : null
}

/** "1.3 million and 780,000 visitors respectively": the first is of the noun of the second. */
export function withJoinedCounts(input: FrameInput, measures: readonly Measure[]): readonly Measure[] {
  return measures.flatMap((measure) => {
    const number = joinedBefore(input, measure)
    if (number === null || measures.some((one) => one.number === number)) return [measure]
    const np = input.at.chunks[chunkOf(input.at, number.from)]
    return np?.kind === 'np' ? [{ ...measure, number, np }, measure] : [measure]
  })
}
