import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares as sold } from '../../lexicon/trades.ts'
import { lowerWords, textOf } from '../piece.ts'
import { soldFor } from '../sold-for.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isReference, quantityOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const purchasing = new Set(['import', 'buy', 'purchase', 'take'])
const wares = /^(?:goods|products|commodities|merchandise|services|supplies)$/

/** Below, a sum may be what one shopper pays. */
const leastOfTrade = 1e6

/** Index of the goods: "goods worth 3 billion", "3 billion worth of goods"; -1 where none are told. */
function waresAt({ at, index }: Spot, verb: number): number {
  const prep = prepText(at.chunks[index - 1])
  if ((prep === 'worth' || prep === 'for') && index === verb + 3) return index - 2
  // "3 billion dollars' worth of goods"
  const np = at.chunks[index]
  const isOwned =
    np?.kind === 'np' && at.tokens[np.to - 1]?.lower === 'worth' && prepText(at.chunks[index + 1]) === 'of'
  if (isOwned && index === verb + 1) return index + 2
  const isWorth = prepText(at.chunks[index + 1]) === 'worth' && prepText(at.chunks[index + 2]) === 'of'
  return isWorth && index === verb + 1 ? index + 3 : -1
}

const shipping = new Set(['ship', 'sell', 'export', 'deliver'])
const traders =
  /^(?:exporters|shippers|firms|companies|manufacturers|producers|growers|farmers|traders|factories|makers)$/

/** "Its exporters shipped goods for 540 million dollars": what those who trade sell are exports. */
function asSale(spot: Spot): Measure | null {
  const { at, number, clause, discourse } = spot
  if (number.kind !== 'money' || clause === null || !shipping.has(clause.verb.lemma)) return null
  if (clause.verb.passive || clause.verb.negated) return null
  // "delivered goods worth 2 million to the food banks": to someone, and to no market abroad
  const isToSomeone = clause.arguments.some(
    ({ prep, nominal: { members } }) =>
      prep === 'to' && members.some(({ np }) => !isPlace({ at, from: np.from, to: np.to })),
  )
  const goods = at.chunks[waresAt(spot, clause.at)]
  if (
    isToSomeone ||
    goods?.kind !== 'np' ||
    !/^(?:goods|merchandise|products)$/.test(at.tokens[goods.head]?.lower ?? '')
  )
    return null
  const subject = toldSubject(at, clause)
  if (subject === null) return null
  const words = lowerWords(subject)
  const told = words.join(' ') === 'they' ? lowerWords(discourse.subject?.piece ?? subject) : words
  if (!told.some((word) => traders.test(word))) return null
  const quantity = { piece: { at, from: goods.from, to: goods.to }, name: 'exports of goods', how: ofSubject }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}

/** "Kenya bought goods worth 3 billion from Uganda": what a country buys from another are its imports. */
function asBought(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (number.kind !== 'money' || clause === null || !purchasing.has(clause.verb.lemma)) return null
  if (clause.verb.passive || clause.verb.negated) return null
  const goods = at.chunks[waresAt(spot, clause.at)]
  if (goods?.kind !== 'np' || goods.number !== null) return null
  const piece = { at, from: goods.from, to: goods.to }
  const subject = toldSubject(at, clause)
  const isCountry = subject !== null && (isPlace(subject) || isReference(subject))
  const head = singularOf(at.tokens[goods.head]?.lower ?? '')
  // "bought wheat worth 2.7 billion abroad", and none for others
  const isWare = (number.low ?? number.high ?? 0) >= leastOfTrade && (sold.has(head) || pricedGoods.has(head))
  const isForOther = prepText(at.chunks[index + 1]) === 'for'
  if (!isCountry || !(lowerWords(piece).some((word) => wares.test(word)) || (isWare && !isForOther))) return null
  const name = isWare ? `imports of ${textOf(piece)}` : 'imports of goods'
  const anchor = tokenPiece(spot, clause.verb.main)
  const placePiece = isPlace(subject) ? subject : null
  return { ...measureOf(spot, 'level', quantityOf(piece, name), anchor), isValue: true, placePiece }
}

/** "Bolivia sold Brazil gas for 1.1 billion dollars": what the one sells the other are its exports. */
function asSoldFor(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  const sale = clause === null ? null : soldFor(at, clause)
  if (clause === null || sale?.sum !== number) return null
  const piece = { at, from: sale.goods.from, to: sale.goods.to }
  const quantity = { piece, name: `exports of ${textOf(piece)}`, how: ofSubject }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}

/** Goods that a country buys or sells, or that its traders sell. */
export const asPurchase = (spot: Spot): Measure | null => asBought(spot) ?? asSoldFor(spot) ?? asSale(spot)
