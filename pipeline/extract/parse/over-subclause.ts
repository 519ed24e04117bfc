import { isAnd } from './aside.ts'
import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'
import { stops } from './over-aside.ts'

const leading = /^(?:if|unless|because|since|as|although|though|once|when|while|until|that)$/

/** Chunks of such a clause, at most. */
const longest = 12

/** "rose in May and, if the strike lasts, will fall", "and, now that ports are shut, is to fall": the "and" before a clause between commas that ends right before the verb at the comma `left`; -1 where there is none. */
export function andBeforeSubclause(chunks: readonly Chunk[], left: number): number {
  if (!isComma(chunks[left])) return -1
  for (let i = left - 1; i > 1 && i > left - longest; i--) {
    const chunk = chunks[i]
    if (chunk === undefined || isComma(chunk) || (chunk.kind === 'punct' && stops.has(chunk.text))) return -1
    if (chunk.kind !== 'sub' || !leading.test(chunk.text)) continue
    const adverb = chunks[i - 1]?.kind === 'adv' ? 1 : 0
    // "that" alone opens no such clause: "now that".
    if (chunk.text === 'that' && adverb === 0) return -1
    const comma = i - 1 - adverb
    return isComma(chunks[comma]) && isAnd(chunks[comma - 1]) ? comma - 1 : -1
  }
  return -1
}
