import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'

/** "20 tents," she said: the quotation ends behind a comma that touches its mark. */
export function isClosingQuote(chunks: readonly Chunk[], i: number): boolean {
  const [before, mark] = [chunks[i - 1], chunks[i]]
  return isComma(before) && mark?.kind === 'punct' && (mark.text === '"' || mark.text === '”' || mark.text === '’')
}

/** "flew to Lima, but few in Quito noticed": a phrase without a preposition behind ", but" is no argument of the verb. */
export function opensContrast(chunks: readonly Chunk[], i: number): boolean {
  const [comma, but, next] = [chunks[i - 1], chunks[i], chunks[i + 1]]
  return isComma(comma) && but?.kind === 'conj' && but.text === 'but' && next?.kind === 'np' && next.number === null
}
