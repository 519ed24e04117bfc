import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'

/** ", which has a team [that]": the relative word behind a comma whose clause holds the other one; -1 where there is none. */
export function outerRelative(chunks: readonly Chunk[], inner: number): number {
  let verbs = 0
  for (let i = inner - 1; i > 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'punct' || chunk?.kind === 'sub') return -1
    if (chunk?.kind === 'verb') verbs++
    // ", which goes to those who stayed and those [who]"
    const isInner = chunk?.kind === 'wh' && verbs === 1 && chunks[i - 1]?.kind === 'np'
    if (isInner) verbs = 0
    else if (chunk?.kind === 'wh')
      return verbs === 1 && /^(?:which|who)$/.test(chunk.text) && isComma(chunks[i - 1]) ? i : -1
  }
  return -1
}
