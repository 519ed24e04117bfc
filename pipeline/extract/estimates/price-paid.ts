import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { hasNoun, singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import { wordsBefore } from '../counts/shape.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { asPrice, isEachMeasure } from './amounts.ts'
import { type Measure, type MeasureReader, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter } from './phrases.ts'
import { isReference, type Quantity, wordsOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const producers =
  /^(?:growers?|farmers?|planters?|producers?|smallholders?|fishermen|fishers?|herders?|miners?|breeders?|beekeepers?)$/
const getting = /^(?:get|receive|earn|fetch)$/
const quoting = /^(?:see|put|quote|price|value|trade|buy|sell|set|fix|hold|list)$/
const having = /^(?:have|buy|get|purchase|obtain)$/

/** More is no price. */
const dearest = 1e6

const isPrice = (quantity: Quantity | null): boolean =>
  wordsOf(quantity).some((word) => /^(?:prices?|fetched|cost)$/.test(word))

const isGoods = (piece: Piece): boolean =>
  lowerWords(piece).some((word) => hasNoun(pricedGoods, word) || wares.has(singularOf(word)))

const asLevel = (spot: Spot, quantity: Quantity): Measure => ({
  ...measureOf(spot, 'level', quantity, spot.clause === null ? null : tokenPiece(spot, spot.clause.verb.main)),
  isValue: true,
})

/** "A grower is paid 48,000 cedis a tonne": what those who bring it forth get for it. */
function asPaid(spot: Spot): Measure | null {
  const { at, clause, index } = spot
  if (clause === null || clause.at !== index - 1 || !isEachMeasure(spot)) return null
  const { verb } = clause
  const isGot = verb.passive ? verb.lemma === 'pay' : getting.test(verb.lemma)
  const piece = isGot ? toldSubject(at, clause) : null
  if (piece === null || !lowerWords(piece).some((word) => producers.test(word))) return null
  const goods = phraseAfter(at, index + 2, new Set(['for', 'of']))
  const getter = textOf(piece).replace(/^(?:an?|the|each|every) /i, '')
  const name = goods !== null && isGoods(goods) ? `price of ${textOf(goods)}` : `price for ${getter}`
  return asLevel(spot, { piece: goods ?? piece, name, how: 'estimate' })
}

/** "London saw the bean at 9,980 pounds a tonne": at what it was quoted. */
function asQuoted(spot: Spot): Measure | null {
  const { at, clause, index } = spot
  if (clause === null || clause.verb.passive || !quoting.test(clause.verb.lemma) || !isEachMeasure(spot)) return null
  const goods = at.chunks[index - 2]
  const isObject = goods?.kind === 'np' && clause.at === index - 3 && goods.number === null
  if (prepText(at.chunks[index - 1]) !== 'at' || !isObject || goods.areas.length > 0) return null
  const piece = { at, from: goods.from, to: goods.to }
  return asLevel(spot, { piece, name: `price of ${textOf(piece)}`, how: 'estimate' })
}

/** "today it can be had for 6,200 pounds", "tea could be bought for 3 dollars": what it costs now; "it" is that whose price was told. */
function asHad(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, index, discourse } = spot
  // "can be had" reads as a form of "be"
  const isHad = clause !== null && /^be had$/.test(wordsBefore(at, clause.verb.to, 2))
  if (clause === null || !(isHad || (clause.verb.passive && having.test(clause.verb.lemma)))) return null
  if (prepText(at.chunks[index - 1]) !== 'for' || clause.at !== index - 2) return null
  const piece = toldSubject(at, clause)
  if (piece === null) return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (isReference(piece)) return last !== null && isPrice(last) ? asLevel(spot, { ...last, how: 'carried' }) : null
  return isGoods(piece) ? asLevel(spot, { piece, name: `price of ${textOf(piece)}`, how: 'estimate' }) : null
}

/** Prices by what is paid, quoted or asked. */
const asPricePaid: MeasureReader = (spot, before) =>
  spot.number.kind !== 'money' || (spot.number.low ?? spot.number.high ?? 0) > dearest
    ? null
    : (asPaid(spot) ?? asQuoted(spot) ?? asHad(spot, before))

/** What goods are sold for, by whatever verb. */
export const asAnyPrice: MeasureReader = (spot, before) => asPrice(spot) ?? asPricePaid(spot, before)
