import type { AnalyzedSentence } from '../analyze.ts'
import type { AidFigure } from './figure.ts'

/** "Venezuela pumped 500,000 barrels": out of the ground. */
const isPumped = ({ clauses }: AnalyzedSentence, { number }: AidFigure): boolean =>
  number.unit === 'barrel' && clauses.findLast(({ verb }) => verb.to <= number.from)?.verb.lemma === 'pump'

/** "collected 3 million less", "sent 20 tons fewer", ", half a million more than the year before", "which is 3 million more than": by how much, not how much. */
export const isDifference = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  isPumped(at, figure) || isCompared(at, figure)

const isCompared = ({ tokens, chunks }: AnalyzedSentence, { number, index }: AidFigure): boolean =>
  [number.to, chunks[index]?.to ?? -1].some(
    (i) =>
      /^(?:less|fewer|lower|short)$/.test(tokens[i]?.lower ?? '') ||
      (tokens[i]?.lower === 'more' &&
        tokens[i + 1]?.lower === 'than' &&
        /^(?:,|is|was|are|were)$/.test(tokens[number.from - 1]?.lower ?? '')),
  )
