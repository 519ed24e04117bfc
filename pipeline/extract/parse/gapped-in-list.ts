import type { Chunk } from './chunk.ts'
import { isComma, isConnector, memberAt } from './nominal.ts'

/** "thanks to Peru for 20 tents that came by sea, and to Chile for 30": behind the relative clause the list goes on. */
export function isNextThanked(chunks: readonly Chunk[], i: number, verb: number): boolean {
  const prep = chunks[i]
  if (chunks[verb - 1]?.kind !== 'wh' || prep?.kind !== 'prep' || prep.text !== 'to') return false
  if (!(isComma(chunks[i - 1]) || isConnector(chunks[i - 1]))) return false
  const end = memberAt(chunks, i + 1)?.end ?? chunks.length
  const [reason, amount] = [chunks[end], chunks[end + 1]]
  return reason?.kind === 'prep' && reason.text === 'for' && amount?.kind === 'np' && amount.number !== null
}
