import type { AnalyzedSentence } from '../analyze.ts'
import type { Measure } from './measure.ts'

/** "Peruvians numbered 3,000, Chileans 4,000 (down 8 percent)": in the bracket right behind a figure, of whom that was told. */
export function isBracketedBehind({ tokens, areas, numbers }: AnalyzedSentence, { number }: Measure): boolean {
  let open = number.from - 1
  while (open > number.from - 4 && /^(?:up|down|off|by|plus|minus|a|an|[+-])$/.test(tokens[open]?.lower ?? '')) open--
  const last = numbers.findLast(({ to, nonFigure }) => to <= open && nonFigure === null)
  const isNext = last !== undefined && open - last.to <= 2
  return tokens[open]?.text === '(' && isNext && !areas.some(({ from }) => from >= last.to && from < number.to + 4)
}
