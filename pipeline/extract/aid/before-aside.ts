import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { donorTypeIn, goodsIn } from '../named-in.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import { npAt } from '../parse/np-at.ts'
import { textAt } from './fronted-party.ts'

/** "Peru, through its embassy, 20 tents": the last chunk before such an aside; -1 where there is none. */
export function beforeAside(at: AnalyzedSentence, comma: number): number {
  for (let i = comma - 1; i > 0 && i > comma - longestAside; i--) {
    const chunk = at.chunks[i]
    if (chunk === undefined || (chunk.kind === 'punct' && chunk.text !== ',')) return -1
    if (chunk.kind === 'np' && chunk.number !== null && !isOfPeople(at, i) && !isOneOf(at, i)) return -1
    if (chunk.kind === 'punct') return opensAside(at, i + 1) ? i - 1 : -1
  }
  return -1
}

/** "with 48,000 inhabitants": how many live there. */
const isOfPeople = (at: AnalyzedSentence, i: number): boolean => {
  const np = npAt(at, i)
  return (
    textAt(at, i - 1) === 'with' && textAt(at, i - 2) === ',' && isPeopleNoun(at.tokens[np?.head ?? -1]?.lower ?? '')
  )
}

/** "one of the poorest" */
const isOneOf = (at: AnalyzedSentence, i: number): boolean =>
  textAt(at, i) === 'one' && textAt(at, i + 1) === 'of' && textAt(at, i - 1) === ','

/** "a baker from Lima, Ana Ruiz, 20 tents", "a Dutch charity, Water Now, 20 tents": whom or what the name behind the comma is of. */
function isNamedBehind(at: AnalyzedSentence, comma: number): boolean {
  const np = headOfChain(at.chunks, comma)?.members[0]?.np
  return (
    np !== undefined &&
    np.number === null &&
    /^(?:an?|the)$/.test(at.tokens[np.from]?.lower ?? '') &&
    (isPeopleNoun(at.tokens[np.head]?.lower ?? '') || donorTypeIn({ at, from: np.from, to: np.to }) !== null)
  )
}

/** Chunks of "through a collection of its own on television". */
const longestAside = 9

/** "through its embassy", "always ready", "itself in need", "whose own needs are great". */
function opensAside(at: AnalyzedSentence, first: number): boolean {
  const chunk = at.chunks[first]
  // "Peru, itself in need,", "Peru, the first to react,", "Caritas, a charity in Lima,"
  const opening = chunk?.kind === 'np' ? (at.tokens[chunk.from]?.lower ?? '') : ''
  if (chunk?.kind === 'np' && chunk.isName && chunk.areas.length === 0 && isNamedBehind(at, first - 1)) return true
  if (isOneOf(at, first)) return true
  if (chunk?.kind === 'np')
    return (
      /^(?:itself|himself|herself|themselves)$/.test(opening) ||
      (opening === 'the' && chunk.isSingledOut) ||
      (/^(?:an?|its|his|her|their)$/.test(opening) && goodsIn({ at, from: chunk.from, to: chunk.to }) === null)
    )
  return chunk !== undefined && ['prep', 'adv', 'adj', 'wh'].includes(chunk.kind) && textAt(at, first) !== 'to'
}
