import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares as sold } from '../../lexicon/trades.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'
import { lowerWords, type Piece, startingAt, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isOfGifts } from './gift-words.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const taking = new Set('take buy import purchase absorb'.split(' '))
/** "supplies a quarter of Peru's gas": the owner brings it in. */
const supplying = new Set(['supply', 'cover', 'meet'])
const going = new Set('go flow head sail'.split(' '))
const selling = new Set('sell ship export send sail'.split(' '))

/** Hardly a sentence tells a share of goods and where they are sold. */
export const mayTradeShare = ({ clauses, numbers }: AnalyzedSentence): boolean =>
  numbers.some(isRelative) && clauses.some(({ verb }) => selling.has(verb.lemma) || taking.has(verb.lemma))

const firms = /^(?:buyers?|firms?|companies|traders?|importers?|mills?|smelters?|refiners|consumers|shoppers|diners)$/

/** Goods, and no people, land or homes: "apples", "iron ore". */
const isWare = (piece: Piece): boolean => {
  const head = singularOf(lowerWords(piece).at(-1) ?? '')
  return sold.has(head) || pricedGoods.has(head)
}

/** "of Laos's bananas", "of Peruvian copper", "worth of Peru's copper": index of the goods behind the figure. */
function goodsAt({ at, index, number, np }: Spot): number {
  if (number.to < np.to) return -1
  if (isRelative(number)) return prepText(at.chunks[index + 1]) === 'of' ? index + 2 : -1
  const isWorth = prepText(at.chunks[index + 1]) === 'worth' && prepText(at.chunks[index + 2]) === 'of'
  return number.kind === 'money' && isWorth ? index + 3 : -1
}

/** Whose the goods are: "Laos's", "Lao"; what is left of the phrase are the goods. */
function ownerOf({ at }: Spot, goods: Piece): { readonly owner: AreaMention; readonly wares: Piece } | null {
  const first = lowerAt(at, goods.from) === 'the' ? goods.from + 1 : goods.from
  const owner = at.areas.find(({ from }) => from === first)
  if (owner === undefined || owner.areaId === 'world') return null
  const isGenitive = /^['’]s?$/.test(lowerAt(at, owner.to))
  if (owner.form === 'name' && !isGenitive) return null
  const wares = startingAt(goods, isGenitive ? owner.to + 1 : owner.to)
  return wares.from < goods.to && /^(?:N|NNP|ADJ)$/.test(at.tags[wares.from] ?? '') ? { owner, wares } : null
}

/** "China", "Chinese buyers": the one area that a subject is. */
function takerIn({ at }: Spot, subject: Piece): AreaMention | null {
  const [area, ...more] = at.areas.filter(({ from, to }) => from >= subject.from && to <= subject.to)
  if (area === undefined || more.length > 0) return null
  const last = at.tokens[subject.to - 1]?.lower ?? ''
  return area.to === subject.to || (area.form !== 'name' && firms.test(last)) ? area : null
}

/** The verb that moves the goods between two countries: who takes them is its subject, or stands behind its "to". */
function movedBy(spot: Spot, owner: AreaMention): number | null {
  const { at, index, clause } = spot
  const isOther = (area: AreaMention | null | undefined): boolean =>
    area != null && (area.iso3 === null || area.iso3 !== owner.iso3)
  const isObject = clause !== null && clause.at === index - 1
  if (isObject && (taking.has(clause.verb.lemma) || supplying.has(clause.verb.lemma))) {
    const subject = clause.verb.passive || clause.verb.negated ? null : toldSubject(at, clause)
    return subject !== null && isOther(takerIn(spot, subject)) ? clause.verb.main : null
  }
  const about = at.clauses.find(({ subject, verb }) => subject?.first === index && !verb.negated)
  if (about === undefined) return null
  const { lemma, passive, to, main } = about.verb
  if (!(passive ? selling.has(lemma) : going.has(lemma)) || lowerAt(at, to) !== 'to') return null
  return isOther(at.areas.find(({ from }) => from > to && from <= to + 2)) ? main : null
}

/** "Russia supplies a third of the country's fertiliser", "of its tea": goods of a country that was told before. */
function ofOwnerTold(spot: Spot, goods: Piece): Measure | null {
  const { at, index, clause } = spot
  const isSupplied = supplying.has(clause?.verb.lemma ?? '')
  if (clause === null || clause.at !== index - 1 || clause.verb.passive || clause.verb.negated) return null
  if (!isSupplied || isOfGifts(at) || !isRelative(spot.number)) return null
  const [first, noun, mark] = [0, 1, 2].map((i) => lowerAt(at, goods.from + i))
  const isCountry = first === 'the' && lands.test(noun ?? '') && /^['’]s$/.test(mark ?? '')
  const wares = isCountry ? startingAt(goods, goods.from + 3) : startingAt(goods, goods.from + 1)
  if (!(isCountry || first === 'its') || wares.from >= goods.to || !isWare(wares)) return null
  const subject = toldSubject(at, clause)
  if (subject === null || takerIn(spot, subject) === null) return null
  const quantity = { piece: goods, name: `imports of ${textOf(wares)}`, how: ofSubject }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, clause.verb.main)), isValue: true }
}
const lands = /^(?:country|kingdom|island|republic|nation|sultanate|emirate)$/

/** "Chinese buyers took a fifth of Laos's bananas", "Nine tenths of Mongolia's coal goes to China", "Japan bought $310 million worth of Chile's fish": what one country sells another. */
export function asTradedShare(spot: Spot): Measure | null {
  const { at } = spot
  const chunk = at.chunks[goodsAt(spot)]
  if (chunk?.kind !== 'np' || chunk.number !== null) return null
  const goods = phraseAt(at, goodsAt(spot))
  const owned = ownerOf(spot, { ...goods, to: chunk.to })
  if (owned === null) return ofOwnerTold(spot, { ...goods, to: chunk.to })
  if (!isWare(owned.wares) || isOfGifts(at)) return null
  const verb = movedBy(spot, owned.owner)
  if (verb === null) return null
  const isSupplied = supplying.has(spot.clause?.verb.lemma ?? '')
  const name = `${isSupplied ? 'imports' : 'exports'} of ${textOf(owned.wares)}`
  const quantity = { piece: { ...goods, to: chunk.to }, name, how: ofSubject }
  const placePiece = { at, from: owned.owner.from, to: owned.owner.to }
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, verb)), isValue: true, placePiece }
}
