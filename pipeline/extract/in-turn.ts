import type { AnalyzedSentence } from './analyze.ts'
import type { Token } from './mention.ts'
import { oncePerSentence } from './once-per-sentence.ts'

/** "respectively", "in that order", "in the same order": each of a row belongs to its turn in another. */
export function isInTurn(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower
  if (lower === 'respectively') return true
  const pointer = tokens[i - 1]?.lower ?? ''
  const before = tokens[i - (pointer === 'same' ? 3 : 2)]?.lower
  return lower === 'order' && before === 'in' && /^(?:that|this|same)$/.test(pointer)
}

/** Whether that is said between two tokens. */
export function saysInTurn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isInTurn(tokens, i)) return true
  return false
}

/** Whether a sentence says it anywhere: each of its figures asks. */
export const isSaidInTurn = oncePerSentence(({ tokens }: AnalyzedSentence) => saysInTurn(tokens, 0, tokens.length))
