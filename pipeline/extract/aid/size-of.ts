import type { AnalyzedSentence } from '../analyze.ts'

/** "a grant", "a unit": what a number behind "of" tells the size of. */
const isWhole = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean => {
  const np = chunks[index]
  return np?.kind === 'np' && np.number === null && /^an?$/.test(tokens[np.from]?.lower ?? '')
}

/** "; the mayor, a cheque for 300 euros" */
const isChequeFor = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean => {
  const np = chunks[index - 2]
  const isFor = tokens[chunks[index - 1]?.from ?? -1]?.lower === 'for'
  return isFor && np?.kind === 'np' && /^(?:cheque|check|draft)$/.test(tokens[np.head]?.lower ?? '')
}

/** Whether the amount at a chunk tells the size of the one noun before it: "a grant of 3 million", "a cheque for 300 euros". */
export const isSizeOf = (at: AnalyzedSentence, index: number): boolean =>
  (at.tokens[at.chunks[index - 1]?.from ?? -1]?.lower === 'of' || isChequeFor(at, index)) && isWhole(at, index - 2)
