import type { Token } from '../mention.ts'
import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'

/** Chunks of "Dear Mayor Ruiz and friends in Lima". */
const longest = 7

/** "Dear Mayor Ruiz, your 20 tents": who is written to stands over what is told of their things, and is no member of a list with these. */
export function withSalutation(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Chunk[] {
  if (tokens[0]?.text !== 'Dear') return chunks
  const comma = chunks.findIndex((chunk, i) => i <= longest && isComma(chunk))
  const mark = chunks[comma]
  const isTheirs = tokens[mark?.to ?? 0]?.lower === 'your'
  return mark?.kind === 'punct' && isTheirs ? chunks.with(comma, { ...mark, text: ':' }) : chunks
}
