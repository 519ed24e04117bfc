import { oncePerSentence } from '../once-per-sentence.ts'
import type { Chunk } from './chunk.ts'

/** Each figure of a sentence asks. */
const chunksOfTokens = oncePerSentence((chunks: readonly Chunk[]): readonly number[] => {
  const found: number[] = []
  for (const [index, { from, to }] of chunks.entries()) for (let i = from; i < to; i++) found[i] = index
  return found
})

/** Index of the chunk that covers a token; -1 where none does. */
export const chunkOf = ({ chunks }: { readonly chunks: readonly Chunk[] }, token: number): number =>
  chunksOfTokens(chunks)[token] ?? -1

/** Index of the chunk that holds all of a stretch of tokens; -1 where none does. */
export function chunkAround(
  at: { readonly chunks: readonly Chunk[] },
  { from, to }: { from: number; to: number },
): number {
  const index = chunkOf(at, from)
  return to <= (at.chunks[index]?.to ?? -1) ? index : -1
}
