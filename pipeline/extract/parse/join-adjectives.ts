import { donorTypeOf } from '../../lexicon/organizations.ts'
import type { AreaMention } from '../areas.ts'
import type { Token } from '../mention.ts'
import type { Chunk, NounPhrase } from './chunk.ts'
import { isComma } from './nominal.ts'

const demonymAt = ({ areas }: NounPhrase, wanted: (area: AreaMention) => boolean): AreaMention | undefined =>
  areas.find((area) => area.form === 'demonym' && wanted(area))

/** "25 German": a phrase that ends in the adjective of a country and has no noun. */
const isBareAdjective = (np: NounPhrase): boolean => {
  const area = demonymAt(np, ({ to }) => to === np.to)
  return area !== undefined && area.from === (np.number?.to ?? np.from)
}

/** Bodies and people who act as one; figures and offices are told of each country apart. */
const acting: ReadonlySet<string> = new Set(['company', 'military', 'ngo', 'foundation', 'citizens'])

/** "Czech firms" */
const isDescribed = (tokens: readonly Token[], np: NounPhrase): boolean =>
  np.number === null &&
  acting.has(donorTypeOf([tokens[np.head]?.lower ?? '']) ?? '') &&
  demonymAt(np, ({ from, to }) => from === np.from && to < np.to) !== undefined

/** "25 German and Czech firms", "Chinese, Korean and Thai nurses": adjectives that share the noun behind the last are one phrase. */
export function joinAdjectives(tokens: readonly Token[], chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i > 1; i--) {
    const [left, link, right] = [chunks[i - 2], chunks[i - 1], chunks[i]]
    if (left?.kind !== 'np' || right?.kind !== 'np' || !isBareAdjective(left) || !isDescribed(tokens, right)) continue
    const isAnd = link?.kind === 'conj' && (link.text === 'and' || link.text === 'or')
    // "Chinese, Korean and Thai nurses": joined already from the last on.
    const isInRow = isComma(link) && right.areas.length > 1
    if (!isAnd && !isInRow) continue
    const areas = [...left.areas, ...right.areas]
    chunks.splice(i - 2, 3, { ...right, from: left.from, number: left.number, areas })
    i = Math.min(i, chunks.length)
  }
}
