import type { Chunk } from './chunk.ts'
import { headOfChain } from './head-of-chain.ts'
import type { Nominal } from './nominal.ts'

/** "40 tents given by Peru, where it is cold, arrived": behind a participle, what was given and not the doer; else the phrase itself. */
export function overDoer(chunks: readonly Chunk[], nominal: Nominal | null): Nominal | null {
  const { first } = nominal ?? { first: 0 }
  const [noun, verb, prep] = [chunks[first - 3], chunks[first - 2], chunks[first - 1]]
  const isDone = verb?.kind === 'verb' && verb.form === 'participle' && prep?.kind === 'prep'
  return isDone && noun?.kind === 'np' ? headOfChain(chunks, first - 2) : nominal
}
