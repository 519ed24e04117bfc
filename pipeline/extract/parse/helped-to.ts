import { isBaseForm } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import type { Chunk } from './chunk.ts'

/** "Peru, Chile and Cuba": the first of a list of names by its last; of anything else the chunk itself. */
function startOfNames(chunks: readonly Chunk[], last: number): number {
  let first = last
  for (;;) {
    const [name, link, np] = [chunks[first - 2], chunks[first - 1], chunks[first]]
    const isLink = link?.kind === 'conj' || (link?.kind === 'punct' && link.text === ',')
    if (!isLink || np?.kind !== 'np' || name?.kind !== 'np' || np.areas.length === 0 || name.areas.length === 0)
      return first
    first -= 2
  }
}

/** "help Peru fight the fires", "help Peru, Chile and Cuba fight the fires": what those helped do. */
export function isHelpedTo(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [help, one, verb] = [chunks[startOfNames(chunks, at - 1) - 1], chunks[at - 1], chunks[at]]
  if (help?.kind !== 'verb' || help.lemma !== 'help' || help.passive || one?.kind !== 'np') return false
  return verb?.kind === 'verb' && isBaseForm(tokens[verb.main]?.lower ?? '')
}
