import type { Chunk } from './chunk.ts'

const longest = 12

/** "the 20 pumps (ten of them small ones) donated by Peru": the chunk before what stands in brackets that close at `last`; `last` where none do. */
export function beforeBrackets(chunks: readonly Chunk[], last: number): number {
  const close = chunks[last]
  if (close?.kind !== 'punct' || close.text !== ')') return last
  for (let i = last - 1; i > 0 && i > last - longest; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'punct' && chunk.text === '(') return i - 1
  }
  return last
}
