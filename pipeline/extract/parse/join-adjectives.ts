import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isTrade } from '../../lexicon/team-nouns.ts'
import type { AreaMention } from '../areas.ts'
import type { Token } from '../mention.ts'
import type { Analysis, Chunk, NounPhrase } from './chunk.ts'
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

/** "160 medical": a number of no noun. */
const isBareCount = ({ tags }: Analysis, np: Chunk | undefined): np is NounPhrase =>
  np?.kind === 'np' && np.number !== null && np.number.to < np.to && tags[np.to - 1] === 'ADJ'

const isAnd = (chunk: Chunk | undefined): boolean => chunk?.kind === 'conj' && chunk.text === 'and'

/** "40 medical, engineering and rescue specialists": fields in a row before the one noun that all of them describe. */
export function joinFields(analysis: Analysis, chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i > 1; i--) {
    const right = chunks[i]
    if (right?.kind !== 'np' || right.number !== null || !isAnd(chunks[i - 1])) continue
    if (!isTrade(analysis.tokens[right.head]?.lower ?? '') || right.to - right.from < 2) continue
    let first = i - 2
    while (first > 1 && isComma(chunks[first - 1]) && isField(analysis, chunks[first])) first -= 2
    const left = chunks[first]
    if (!isBareCount(analysis, left)) continue
    chunks.splice(first, i - first + 1, {
      ...right,
      from: left.from,
      number: left.number,
      areas: [...left.areas, ...right.areas],
    })
    i = first
  }
}

/** "engineering": one word that counts nothing and names no one. */
const isField = ({ tags }: Analysis, np: Chunk | undefined): boolean =>
  np?.kind === 'np' &&
  np.number === null &&
  np.to - np.from <= 2 &&
  tags[np.from] !== 'DET' &&
  !np.isName &&
  !np.isPronoun
