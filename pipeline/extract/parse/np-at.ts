import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from './chunk.ts'

/** The noun phrase at a chunk; null where something else stands there. */
export const npAt = (at: AnalyzedSentence, i: number): NounPhrase | null => {
  const chunk = at.chunks[i]
  return chunk?.kind === 'np' ? chunk : null
}
