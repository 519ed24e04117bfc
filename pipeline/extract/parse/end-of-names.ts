import type { Chunk } from './chunk.ts'
import { isComma, isConnector, type Member, memberAt } from './nominal.ts'

/** "Chile, Peru, 20 tents": names go on with no amounts. */
const turnsToAmounts = (chunks: readonly Chunk[], { np }: Member, next: number): boolean => {
  const other = chunks[next]
  return (
    np.areas.length > 0 && np.number === null && other?.kind === 'np' && other.number !== null && !other.isOtherPlaces
  )
}

/** "with Peru and Chile, a working group": behind the last of the names a comma brings no other. */
function turnsToThing(chunks: readonly Chunk[], { np, first, end }: Member, next: number): boolean {
  const other = chunks[next]
  const isClosed = np.areas.length > 0 && isConnector(chunks[first - 1]) && next === end + 1 && isComma(chunks[end])
  return isClosed && other?.kind === 'np' && !other.isName && other.areas.length === 0
}

/** "tents to Chad and blankets to Mali": behind the name, a thing that has the same preposition and a name of its own. */
function turnsToPair(chunks: readonly Chunk[], { np }: Member, next: number, prep: string): boolean {
  const thing = np.areas.length > 0 && np.isName && np.number === null ? memberAt(chunks, next) : null
  const isThing = thing !== null && !thing.np.isName && thing.np.areas.length === 0 && thing.np.number === null
  const [link, other] = [chunks[thing?.end ?? -1], chunks[(thing?.end ?? -2) + 1]]
  const isPair = link?.kind === 'prep' && link.text === prep && other?.kind === 'np' && other.areas.length > 0
  // "gave schools in Chad and hospitals in Mali 3 million": they get it together.
  return isThing && isPair && chunks[(thing?.end ?? 0) + 2]?.kind !== 'np'
}

/** "to Chad and 12 other countries, and Peru asked": whoever is only counted is the last of the names. */
const closesList = (chunks: readonly Chunk[], { np, first }: Member): boolean =>
  np.isOtherPlaces && np.number !== null && isConnector(chunks[first - 1])

/** Whether names behind the preposition at chunk `at` end before what stands next. */
export function endsNames(chunks: readonly Chunk[], at: number, member: Member, next: number): boolean {
  const prep = chunks[at]
  if (prep?.kind !== 'prep') return false
  return (
    closesList(chunks, member) ||
    turnsToAmounts(chunks, member, next) ||
    turnsToThing(chunks, member, next) ||
    turnsToPair(chunks, member, next, prep.text)
  )
}
