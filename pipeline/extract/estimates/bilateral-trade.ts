import { markerText } from '../parse/chunk.ts'
import { lowerWords } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isReference } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const flows = new Map([
  ['sell', 'exports'],
  ['export', 'exports'],
  ['buy', 'imports'],
  ['import', 'imports'],
  ['purchase', 'imports'],
])

const wares = /^(?:goods|products|commodities|merchandise|services|wares)$/
const exchanging = new Set(['exchange', 'trade', 'swap'])

/** Less is what single deals are worth. */
const leastOfTrade = 1e6

/** Whether a country sells or buys for the figure, and no goods that it parts with are named: "Chile sold for 480 million". */
export function isTradedFor({ at, number, clause, index }: Spot): boolean {
  if (clause === null || !flows.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negated) return false
  const isWorth =
    clause.at === index - 1 && /^['’]s? worth\b(?! of)/.test(at.text.slice(number.valueEnd).trimStart().toLowerCase())
  if (!isWorth && prepText(at.chunks[index - 1]) !== 'for') return false
  const subject =
    isWorth || clause.at === index - 2 || isForWares(at, clause.at, index) ? toldSubject(at, clause) : null
  return subject !== null && (isPlace(subject) || isReference(subject))
}

/** "goods for 3 billion", "Chile goods for 3 billion": what is sold, with the buyer before it or without. */
function isForWares({ chunks, tokens }: Spot['at'], verb: number, index: number): boolean {
  const [buyer, goods] = [chunks[verb + 1], chunks[index - 2]]
  const isNext = verb === index - 3 || (verb === index - 4 && buyer?.kind === 'np' && buyer.areas.length > 0)
  return isNext && goods?.kind === 'np' && goods.number === null && wares.test(tokens[goods.head]?.lower ?? '')
}

/** "Chile sold for 480 million and bought for 780 million" */
function asSoldFor(spot: Spot): Measure | null {
  const { at, clause } = spot
  const piece = clause === null || !isTradedFor(spot) ? null : toldSubject(at, clause)
  if (clause === null || piece === null) return null
  const quantity = { piece, name: flows.get(clause.verb.lemma) ?? null, how: ofSubject }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}

/** "goods worth 3 billion were exchanged", "the two exchanged goods worth 3 billion", "our countries traded for 90 million a year". */
function asExchanged(spot: Spot): Measure | null {
  const { at, number, index } = spot
  const prep = prepText(at.chunks[index - 1]) ?? markerText(at.chunks[index - 1])
  const goods = at.chunks[index - 2]
  const isWorth =
    /^(?:worth|for|of)$/.test(prep) &&
    goods?.kind === 'np' &&
    lowerWords({ at, from: goods.from, to: goods.to }).some((word) => wares.test(word))
  const clause = at.clauses.find(
    ({ at: verb, verb: { lemma, passive, negated } }) =>
      exchanging.has(lemma) &&
      !negated &&
      ((isWorth && (passive ? verb > index && verb <= index + 2 : verb === index - 3)) ||
        (lemma === 'trade' && prep === 'for' && verb === index - 2)),
  )
  if (clause === undefined) return null
  const piece = { at, from: isWorth && goods !== undefined ? goods.from : clause.verb.main, to: number.from }
  const anchor = tokenPiece(spot, clause.verb.main)
  return { ...measureOf({ ...spot, clause }, 'level', { piece, name: 'trade', how: ofSubject }, anchor), isValue: true }
}

const together = new Set(['with', 'between'])

/** "The two did 30 million dollars' worth of business with each other": the trade between them. */
function asBusiness(spot: Spot): Measure | null {
  const { at, clause, index } = spot
  // "3 million dollars worth of trade"
  const next = prepText(at.chunks[index + 1]) === 'worth' ? index + 2 : index + 1
  const [of, business, link] = at.chunks.slice(next, next + 3)
  if (clause === null || clause.verb.negated || prepText(of) !== 'of' || business?.kind !== 'np') return null
  if (!/^(?:business|trade|commerce)$/.test(at.tokens[business.head]?.lower ?? '')) return null
  if (!together.has(prepText(link) ?? '') || !/^(?:do|make|transact|conduct|carry)$/.test(clause.verb.lemma))
    return null
  const piece = { at, from: business.from, to: business.to }
  const anchor = tokenPiece(spot, clause.verb.main)
  return { ...measureOf(spot, 'level', { piece, name: 'trade', how: ofSubject }, anchor), isValue: true }
}

/** What countries sell to, buy from and exchange with each other, told by verbs. */
export const asBilateralTrade = (spot: Spot): Measure | null =>
  spot.number.kind !== 'money' || (spot.number.low ?? spot.number.high ?? 0) < leastOfTrade
    ? null
    : (asSoldFor(spot) ?? asExchanged(spot) ?? asBusiness(spot))
