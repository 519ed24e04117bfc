import type { Chunk } from './chunk.ts'
import { isComma, type Nominal } from './nominal.ts'

const opening = /^(?:through|via|with|from|in|under|by way of)$/

/** "to supply, through Oxfam and Care, tents and beds": the names of an aside that opens with a comma right behind the verb, up to the comma that closes it; any other list as it is. */
export function asideBehindVerb(chunks: readonly Chunk[], start: number, list: Nominal | null): Nominal | null {
  const [comma, prep] = [chunks[start], chunks[start + 1]]
  if (list === null || list.first !== start + 2 || !isComma(comma) || prep?.kind !== 'prep' || !opening.test(prep.text))
    return list
  const last = list.members.findIndex(({ end }) => isComma(chunks[end]))
  if (last < 0) return list
  const members = list.members.slice(0, last + 1)
  return { members, first: list.first, end: members.at(-1)?.end ?? list.end }
}
