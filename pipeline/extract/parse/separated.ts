import { phrasal } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { memberAt } from './nominal.ts'

/** "set 3 million aside": the particle of a verb behind an amount. */
export function joinSeparated(chunks: Chunk[]): void {
  for (const [i, verb] of chunks.entries()) {
    if (verb.kind !== 'verb' || verb.particle !== null) continue
    const object = memberAt(chunks, i + 1)
    // "passes it on", "adds everything up"
    if (object === null || object.np.number === null) continue
    const behind = chunks[object.end]
    if (behind?.kind === 'adv' && phrasal.get(verb.lemma)?.has(behind.text) === true)
      chunks[i] = { ...verb, particle: behind.text }
  }
}
