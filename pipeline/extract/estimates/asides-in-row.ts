import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, startOfChain } from '../parse/nominal.ts'

/** "The outlook for Peru, its largest market, after a bad year, is": of two asides in a row the chunk before the first. */
export function beforeApposed({ chunks, tokens }: AnalyzedSentence, end: number): number {
  const opening = chunks[startOfChain(chunks, end + 1)]
  const comma = startOfChain(chunks, end + 1) - 1
  const isApposed =
    opening?.kind === 'np' &&
    /^(?:the|a|an|its|their)$/.test(tokens[opening.from]?.lower ?? '') &&
    isComma(chunks[comma])
  const first = isApposed && chunks[comma - 1]?.kind === 'np' ? startOfChain(chunks, comma) : -1
  // "In Peru, the economy, after a bad year,"
  return first >= 0 && chunks[first - 1]?.kind !== 'prep' ? comma - 1 : end
}
