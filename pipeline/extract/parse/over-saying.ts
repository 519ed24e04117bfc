import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

const farthest = 24

const isSaying = ({ lemma, form }: VerbGroup): boolean =>
  form === 'finite' && (/^(?:tell|write|promise)$/.test(lemma) || hasVerbClass(lemma, null, 'say'))

/** "would send 20 tents, she told reporters, and give": the verb with a modal over the aside of who says it; null where the verb at `place` opens none. */
export function modalOverSaying(chunks: readonly Chunk[], place: number): VerbGroup | null {
  const verb = chunks[place]
  if (verb?.kind !== 'verb' || !isSaying(verb) || chunks[place - 1]?.kind !== 'np' || !isComma(chunks[place - 2]))
    return null
  for (let i = place - 3; i >= Math.max(0, place - farthest); i--) {
    const one = chunks[i]
    if (one?.kind === 'verb' && one.form === 'finite') return one.modal === null ? null : one
    if (one?.kind === 'punct' && /^[;:]$/.test(one.text)) return null
  }
  return null
}
