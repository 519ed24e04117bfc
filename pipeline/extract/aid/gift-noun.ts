import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { isSource } from '../item-before.ts'
import type { AidFigure } from './figure.ts'
import { listOfLabel } from './gift-list.ts'

/** These say that nothing is given. */
export const stocks = new Set([
  'stock',
  'stockpile',
  'reserve',
  'inventory',
  'capacity',
  'need',
  'shortage',
  'want',
  'lack',
  'prize',
  'jackpot',
  'ransom',
  'bounty',
  'target',
])

/** The noun of giving that a figure is an amount of or stands beside: "a grant of 3 million", "pledges of 3 million", "the gift". */
export function nounBefore(at: AnalyzedSentence, index: number): string | null {
  for (let i = index; i >= 0 && i > index - 12; i--) {
    const chunk = at.chunks[i]
    if (
      chunk?.kind === 'verb' ||
      (chunk?.kind === 'punct' &&
        !(chunk.text === '(' || chunk.text === ',' || (chunk.text === ':' && i === index - 1)))
    )
      return null
    if (chunk?.kind !== 'np') continue
    for (let k = chunk.to - 1; k >= chunk.from; k--) {
      // "83 high-capacity pumps"
      if (k < chunk.to - 1 && at.tokens[k - 1]?.text === '-') continue
      const noun = singularOf(at.tokens[k]?.lower ?? '')
      if (stocks.has(noun) && isSource(at, i)) break
      if (stocks.has(noun)) return noun
      // "made no present of 20 beds"
      if (aidNounStatus(noun) !== null) return at.tokens[chunk.from]?.lower === 'no' ? 'lack' : noun
    }
  }
  return null
}

/** Nouns that head a list of gifts: "Cash from abroad: …", "On board: …". */
const listed = new Set(['payment', 'cash', 'donor', 'giver', 'contributor', 'cargo', 'hold', 'board', 'receipt'])

/** "Required: 3 million", "Received: 2 million": how far money has come, as the label's last word says. */
function statedIn(at: AnalyzedSentence, index: number): string | null {
  const chunk = at.chunks[index]
  const word = chunk === undefined ? '' : (at.tokens[chunk.to - 1]?.lower ?? '')
  const opening = at.tokens.slice(0, 3).map(({ lower }) => lower)
  // "In hand at the end of March: 3 million"
  if (index < 12 && opening[0] === 'in' && opening[1] === 'hand') return 'gift'
  const isLacking = index < 12 && opening.some((one) => /^(?:lacking|missing|outstanding|needed|required)$/.test(one))
  if (isLacking || /^(?:required|requested|needed|sought|unmet|missing|lacking|outstanding)$/.test(word))
    return 'requirement'
  return /^(?:received|funded|paid|disbursed|secured)$/.test(word) ? 'gift' : null
}

/** "Pledges at the meeting: Peru 3 million; Chile 2 million": what the words before the colon say of all behind it. */
export function labelOf(at: AnalyzedSentence, index: number): string | null {
  const colon = firstIndexIn(at.chunks, 0, index, (chunk) => chunk.kind === 'punct' && chunk.text === ':')
  if (colon < 0) return null
  const isOpen = !someIn(at.chunks, colon + 1, index, (chunk) => chunk.kind === 'punct' && chunk.text === ';')
  const stated = isOpen ? statedIn(at, colon - 1) : null
  if (stated !== null) return stated
  for (let i = 0; i < colon; i++) {
    const chunk = at.chunks[i]
    // "Pledges made at the meeting: …"
    if (chunk?.kind === 'verb' && chunk.lemma === 'make') continue
    // "Who gave what to Peru: Chile, 20 tents; Brazil, 30"
    if (chunk?.kind === 'verb') return listOfLabel(at, colon + 1) === null ? null : 'gift'
    const noun = chunk?.kind === 'np' ? singularOf(at.tokens[chunk.head]?.lower ?? '') : ''
    if (aidNounStatus(noun) !== null) return noun
    if (listed.has(noun)) return 'gift'
  }
  return null
}

/** "exports worth 3 million" are goods sold; "exports fell by 3 million" tell of trade. */
export function mayAmountTo(at: AnalyzedSentence, { number, index }: AidFigure, noun: string): boolean {
  if (number.kind !== 'money' || aidNounStatus(noun) !== 'exported') return true
  const prep = at.chunks[index - 1]
  return prep?.kind === 'prep' && prep.text === 'worth'
}

/** "20 tents, a gift of Peru", "40 beds in two wards, a present from Chile": what the goods before the comma are called. */
export function isCalledGift({ chunks, tokens }: AnalyzedSentence, { item, index }: AidFigure): boolean {
  let i = Math.max(item.end, index + 1)
  while (chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np') i += 2
  const [comma, np, link] = [chunks[i], chunks[i + 1], chunks[i + 2]]
  if (comma?.kind !== 'punct' || comma.text !== ',' || np?.kind !== 'np' || np.number !== null) return false
  const isLinked = link?.kind === 'prep' && /^(?:of|from|by)$/.test(link.text)
  return isLinked && /^(?:gift|donation|present|contribution)s?$/.test(tokens[np.head]?.lower ?? '')
}
