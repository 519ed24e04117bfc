import type { Chunk } from './chunk.ts'
import type { VerbGroup } from './verb-group.ts'

const inverting = new Set(['come', 'go', 'arrive', 'follow', 'land'])

/** "From the government in Lima came 50 tents": only a phrase stands before the verb, and the subject behind it. */
export function isInverted(chunks: readonly Chunk[], from: number, at: number, { lemma, form }: VerbGroup): boolean {
  if (form !== 'finite' || !inverting.has(lemma) || chunks[from]?.kind !== 'prep' || chunks[at + 1]?.kind !== 'np')
    return false
  for (let i = from; i < at; i += 2) if (chunks[i]?.kind !== 'prep' || chunks[i + 1]?.kind !== 'np') return false
  return true
}
