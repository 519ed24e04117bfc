import { amountBehind, inBrackets, startOfLink } from '../amount-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { bare } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { collectArguments } from '../parse/clause.ts'
import { isComma, startOfName } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Parties } from './role-readers.ts'
import { base } from './team-size.ts'

/** "supplies worth 3 million", "the trucks, valued at 3 million,": goods without a number of their own, by what they are worth. */
export function worthOfGoods(at: AnalyzedSentence, index: number, number: NumberMention): AidFigure | null {
  if (number.kind !== 'money') return null
  const link = startOfLink(at, index)
  if (amountBehind(at, link)?.number !== number) return null
  const isOfAll = isTogether(at, link - 1)
  const start = isOfAll ? link - 1 : link
  const end = isComma(at.chunks[start - 1]) ? start - 1 : start
  const last = beforeParties(at, beforeBracket(at, end))
  const first = isOfAll ? startOfList(at, startOfName(at.chunks, last)) : startOfName(at.chunks, last)
  const np = npAt(at, first)
  const to = at.chunks[last]?.to
  // "gave Laos and Cambodia goods worth 3 million", "a present of Peru, worth 3 million": the phrase holds a place too.
  if (np === null || to === undefined || np.number !== null) return null
  if (npAt(at, last)?.number != null) return null
  const own = bare(at, np)
  const goods = own === null ? null : goodsIn({ ...own, to })
  if (own === null || goods === null || goods.category === 'cash' || goods.category === 'personnel') return null
  if (hasPlace(at, np.from, to, goods.generic)) return null
  const piece = { ...own, to }
  const { unit } = number
  const alternative = inBrackets(at, index + 1, number)
  const rest = { number, unit, alternative, isGeneric: goods.generic, first, end: index + 1 }
  const item = { ...base, ...rest, piece, category: 'other' as const }
  return { number, index: first, item, kind: 'known' }
}

/** "tents and blankets, together worth 3 million" */
const isTogether = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean =>
  /^(?:together|altogether|jointly|collectively)$/.test(tokens[chunks[index]?.from ?? -1]?.lower ?? '')

/** The first of the things named side by side, none of them counted, that chunk `last` is the last of. */
function startOfList({ chunks }: AnalyzedSentence, last: number): number {
  let first = last
  for (;;) {
    const [np, link] = [chunks[first - 2], chunks[first - 1]]
    if (!(link?.kind === 'conj' || isComma(link)) || np?.kind !== 'np' || np.number !== null) return first
    first -= 2
  }
}

/** Chunks of a bracket that details goods. */
const longestBracket = 40

/** "relief goods (tents and blankets) worth 3 million": the goods before the bracket that details them. */
function beforeBracket({ chunks }: AnalyzedSentence, end: number): number {
  const close = chunks[end - 1]
  if (close?.kind !== 'punct' || close.text !== ')') return end
  for (let i = end - 2; i > Math.max(0, end - longestBracket); i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'punct' && chunk.text === '(') return i
  }
  return end
}

/** "Aid from Peru for Chad, worth 3 million,": the goods before those who give and get them. */
function beforeParties(at: AnalyzedSentence, end: number): number {
  let last = end - 1
  while (isParty(at, startOfName(at.chunks, last))) last = startOfName(at.chunks, last) - 2
  return last
}

function isParty({ chunks }: AnalyzedSentence, first: number): boolean {
  const prep = chunks[first - 1]
  return prep?.kind === 'prep' && /^(?:from|for|to)$/.test(prep.text) && chunks[first - 2]?.kind === 'np'
}

/** A place that the goods are not called by, as "Chile's medicines" and "Chilean medicines" are; "Chile's gift" is told of by its giver. */
const hasPlace = ({ areas, tokens }: AnalyzedSentence, from: number, to: number, isGeneric: boolean): boolean =>
  areas.some((area) => {
    const isOwner =
      !isGeneric && area.to < to && (area.form !== 'name' || /^['’]s?$/.test(tokens[area.to]?.lower ?? ''))
    return area.from >= from && area.to <= to && !isOwner
  })

/** "20 tents worth 3 million yen ($28,000)": what counted goods are worth, in another currency. */
export function isWorthAgain({ chunks }: AnalyzedSentence, index: number): boolean {
  const [link, worth, open, again] = chunks.slice(index - 3, index + 1)
  if (again?.kind !== 'np' || again.number?.kind !== 'money' || open?.kind !== 'punct' || open.text !== '(')
    return false
  const isWorth = (link?.kind === 'prep' || link?.kind === 'adj') && /^(?:worth|valued at)$/.test(link.text)
  if (!isWorth || worth?.kind !== 'np' || worth.number?.kind !== 'money') return false
  const goods = chunks[startOfName(chunks, index - 4)]
  return goods?.kind === 'np' && goods.number?.kind === 'number' && goods.number.unit !== 'percent'
}

/** "Help from Peru for Chad, worth 3 million, is being prepared": who stands between goods and what they are worth; else as told. */
export function withSidesOfWorth(at: AnalyzedSentence, { item, number }: AidFigure, told: Parties): Parties {
  if (number.kind !== 'money' || item.piece === null || item.piece.to > number.from) return told
  const { found } = collectArguments(at.chunks, item.first + 1, chunkOf(at, number.from))
  return {
    donor: told.donor ?? partyBehind(at, found, ['from']),
    recipient: told.recipient ?? partyBehind(at, found, ['for', 'to']),
  }
}
