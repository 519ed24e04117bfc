import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { npAt } from '../parse/np-at.ts'
import { genitiveIn } from './owner-words.ts'

/** "On Peru's behalf": in whose name something is done. */
export const onBehalfOf = oncePerSentence((at: AnalyzedSentence): Actor | null => {
  const behalf = at.chunks.findIndex((chunk) => chunk.kind === 'np' && at.tokens[chunk.head]?.lower === 'behalf')
  const [prep, np] = [at.chunks[behalf - 1], npAt(at, behalf)]
  return prep?.kind === 'prep' && prep.text === 'on' && np !== null ? genitiveIn(at, np) : null
})
