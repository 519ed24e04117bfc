import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import type { Analysis, Chunk, NounPhrase } from './chunk.ts'
import { isOf } from './nominal.ts'

const journeys = /^(?:visit|trip|tour|journey|stay|arrival)$/

/** "Peru's gift": where the name before "'s" ends; -1 where no bare name stands before a gift or a visit. */
function endOfOwner({ tokens, tags }: Analysis, { from, to, head }: NounPhrase): number {
  let mark = from + 1
  while (mark < to && tags[mark] === 'NNP') mark++
  const isOwner = mark < to && /^'s?$/.test(tokens[mark]?.lower ?? '')
  const noun = tokens[head]?.lower ?? ''
  return isOwner && (aidNounStatus(singularOf(noun)) !== null || journeys.test(noun)) ? mark : -1
}

const isBody = ({ tokens }: Analysis, { from, to, isName }: NounPhrase): boolean =>
  isName || donorTypeOf(tokens.slice(from, to).map(({ lower }) => lower)) !== null

/** "the government of Peru's gift": the "'s" belongs to all before it, and the gift is no part of the country. */
export function joinOwners(analysis: Analysis, chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i > 1; i--) {
    const [body, of, gift] = [chunks[i - 2], chunks[i - 1], chunks[i]]
    if (body?.kind !== 'np' || body.number !== null || !isOf(of) || gift?.kind !== 'np') continue
    if (!isBody(analysis, body) || endOfOwner(analysis, gift) < 0) continue
    chunks.splice(i - 2, 3, { ...gift, from: body.from, areas: [...body.areas, ...gift.areas] })
  }
}
