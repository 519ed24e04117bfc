import { firstIndexIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'

/** Chunks of "Dear Mayor Ruiz and friends in Lima". */
const longest = 7

const opening = /^(?:your|our|my|we|you|i|this|these|it|the)$/

const addressing =
  /^(?:Mr|Madam|Madame|Sir|Sirs|Excellency|Excellencies|Your|Ladies|Gentlemen|Distinguished|Honou?rable|Esteemed|Respected|Friends|Colleagues)$/
/** Words of the one who speaks, or to whom. */
const speaking = /^(?:i|we|you|my|our|your|let|allow)$/

/** "Mr. Ruiz, our envoy in Chad, gave": whose he is stands between commas behind a name, and no one is spoken to. */
function isApposed(chunks: readonly Chunk[], comma: number, lower: string): boolean {
  if (!/^(?:my|our|your)$/.test(lower)) return false
  const verb = firstIndexIn(chunks, comma + 1, chunks.length, ({ kind }) => kind === 'verb')
  return verb > 0 && chunks.slice(comma + 1, verb).some(isComma)
}

/** "Dear Mayor Ruiz, your 20 tents", "Dear friends, our council has sent": who is written to stands over what is told, and is no member of a list with whoever is named next. */
export function withSalutation(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Chunk[] {
  const first = tokens[0]?.text ?? ''
  const isSpoken = addressing.test(first)
  if (first !== 'Dear' && !isSpoken) return chunks
  const comma = firstIndexIn(chunks, 0, longest + 1, (chunk) => isComma(chunk))
  const mark = chunks[comma]
  const next = mark === undefined ? '' : (tokens[mark.to]?.lower ?? '')
  if (isSpoken && isApposed(chunks, comma, next)) return chunks
  return mark?.kind === 'punct' && (isSpoken ? speaking : opening).test(next)
    ? chunks.with(comma, { ...mark, text: ':' })
    : chunks
}
