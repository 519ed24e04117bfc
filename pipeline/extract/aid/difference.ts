import type { AnalyzedSentence } from '../analyze.ts'
import type { AidFigure } from './figure.ts'

/** "collected 3 million less", "sent 20 tons fewer": by how much, not how much. */
export const isDifference = ({ tokens, chunks }: AnalyzedSentence, { number, index }: AidFigure): boolean =>
  [number.to, chunks[index]?.to ?? -1].some((i) => /^(?:less|fewer|lower|short)$/.test(tokens[i]?.lower ?? ''))
