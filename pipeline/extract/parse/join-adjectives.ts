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

const isLink = (chunk: Chunk | undefined): boolean => isComma(chunk) || (chunk?.kind === 'conj' && chunk.text === 'and')

/** Nouns that stand as adjectives in such a row. */
const fields = /^(?:military|civilian|rescue|health|relief|support)$/

/** "160 medical", "52 military", "2,500 Cuban": a number of no noun. */
const isBareCount = ({ tags, tokens }: Analysis, np: Chunk | undefined): np is NounPhrase =>
  np?.kind === 'np' &&
  np.number !== null &&
  np.number.to < np.to &&
  (tags[np.to - 1] === 'ADJ' || fields.test(tokens[np.to - 1]?.lower ?? '') || isBareAdjective(np))

/** "engineering", "medical": what counts nothing and names no one. */
const isField = ({ tags }: Analysis, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adj' ||
  (chunk?.kind === 'np' &&
    chunk.number === null &&
    chunk.to - chunk.from <= 2 &&
    tags[chunk.from] !== 'DET' &&
    !chunk.isName &&
    !chunk.isPronoun)

/** The chunk of the count that a row of fields before chunk `last` begins with; -1 where there is none. */
function startOfFields(analysis: Analysis, chunks: readonly Chunk[], last: number): number {
  for (let i = last - 1, links = 0; i >= 0 && last - i < longestRow; i--) {
    if (isLink(chunks[i])) links++
    else if (isBareCount(analysis, chunks[i])) return links > 0 ? i : -1
    else if (!isField(analysis, chunks[i])) return -1
  }
  return -1
}

const longestRow = 10

/** "40 medical, engineering and rescue specialists": fields in a row before the one noun that all of them describe. */
export function joinFields(analysis: Analysis, chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i > 1; i--) {
    const right = chunks[i]
    if (right?.kind !== 'np' || right.number !== null || !isLink(chunks[i - 1])) continue
    const head = analysis.tokens[right.head]?.lower ?? ''
    if (!(isTrade(head) || /^(?:personnel|staff)$/.test(head)) || right.to - right.from < 2) continue
    const first = startOfFields(analysis, chunks, i)
    const left = chunks[first]
    if (left?.kind !== 'np') continue
    const areas = [...left.areas, ...right.areas]
    chunks.splice(first, i - first + 1, { ...right, from: left.from, number: left.number, areas })
    i = first
  }
}
