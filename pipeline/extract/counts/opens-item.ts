import type { AnalyzedSentence } from '../analyze.ts'
import { isCountNoun } from './count-head.ts'

/** "…, Chile 12", "…, and Chile 12", "Peru had 40 and Chile 12"; not "in Peru and Chile 12". */
export function opensItem({ tokens, areas, numbers }: AnalyzedSentence, from: number): boolean {
  const mark = tokens[from - 1]?.lower ?? ''
  return (
    /^[,;:]$/.test(mark) ||
    (mark === 'and' && numbers.some(({ to, nonFigure }) => to === from - 1 && nonFigure === null)) ||
    // "1,460 deaths and Chile 12 cases"
    (mark === 'and' &&
      isCountNoun(tokens[from - 2]?.lower ?? '') &&
      numbers.some(({ to, nonFigure }) => to === from - 2 && nonFigure === null)) ||
    (mark === 'and' && tokens[from - 2]?.text === ',' && !areas.some(({ to }) => to === from - 2))
  )
}
