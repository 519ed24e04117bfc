import type { Claim } from '../claim.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { type Cells, claimOf, putFigure } from './claim-builder.ts'
import type { NumberMention } from './mention.ts'
import type { Piece } from './piece.ts'

const bracketBehind = /^ ?(?:%|per ?cent)? ?\($/

/** "nine (60%) are from Lima": the share or count that a bracket, passed over by the readers, gives for a figure. */
export const saidInBracket = (at: AnalyzedSentence, { numeralEnd }: NumberMention): NumberMention | null =>
  at.passedOver.find(
    ({ valueStart, nonFigure }) => nonFigure === null && bracketBehind.test(at.text.slice(numeralEnd, valueStart)),
  ) ?? null

/** The row of a figure that a bracket gives: `fill` puts what it has in common with the figure before it. */
export function claimInBracket(
  at: AnalyzedSentence,
  number: NumberMention,
  unit: string,
  noun: Piece,
  fill: (cells: Cells) => void,
): Claim {
  const cells: Cells = new Map()
  putFigure(cells, { at, number: { ...number, unit: null } }, unit, noun, 'said-in-bracket')
  fill(cells)
  return claimOf('tallies', at, cells, noun)
}
