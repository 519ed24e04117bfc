import type { AnalyzedSentence } from '../analyze.ts'

const parts = /^(?:some|most|many|much|none|part|parts|half|few|several|neither|one|majority|bulk|third|quarter)$/

/** "paid 2 of the 9 million that it had promised", "some of the 20 tents that it had promised": of the whole only the promise is told. */
export function isWhole({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [part, of] = [chunks[index - 2], chunks[index - 1]]
  if (of?.kind !== 'prep' || of.text !== 'of') return false
  return parts.test(tokens[of.from - 1]?.lower ?? '') || (part?.kind === 'np' && part.number !== null)
}
