import type { Chunk } from './chunk.ts'
import { isComma, isConnector, type Member } from './nominal.ts'

/** "Chile, Peru, 20 tents": names go on with no amounts. */
const turnsToAmounts = (chunks: readonly Chunk[], { np }: Member, next: number): boolean => {
  const other = chunks[next]
  return np.areas.length > 0 && np.number === null && other?.kind === 'np' && other.number !== null
}

/** "with Peru and Chile, a working group": behind the last of the names a comma brings no other. */
function turnsToThing(chunks: readonly Chunk[], { np, first, end }: Member, next: number): boolean {
  const other = chunks[next]
  const isClosed = np.areas.length > 0 && isConnector(chunks[first - 1]) && next === end + 1 && isComma(chunks[end])
  return isClosed && other?.kind === 'np' && !other.isName && other.areas.length === 0
}

/** Whether names behind a preposition end before what stands next. */
export const endsNames = (chunks: readonly Chunk[], member: Member, next: number): boolean =>
  turnsToAmounts(chunks, member, next) || turnsToThing(chunks, member, next)
