import type { AnalyzedSentence } from './analyze.ts'
import type { NounPhrase } from './parse/chunk.ts'

const sizes = /^(?:capacity|lit(?:re|er)s?|kva|watts?|horsepower|volume|size|inch(?:es)?)$/

/** "cylinders of 40-litre capacity", "tanks of 500 litres": behind "of", how big each is. */
export const isSize = ({ tokens, numbers }: AnalyzedSentence, np: NounPhrase | undefined): boolean =>
  np !== undefined &&
  sizes.test(tokens[np.head]?.lower ?? '') &&
  numbers.some(({ from }) => from >= np.from && from < np.to)
