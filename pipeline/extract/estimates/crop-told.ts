import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { type Measure, type MeasureReader, measureOf, tokenPiece } from './measure.ts'
import { type Quantity, wordsOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

const crop = /^(?:crops?|harvests?|catch|vintage|yield|output)$/
const time = /^(?:seasons?|campaign)$/

/** The goods of "429,000 tonnes of cocoa"; null where nothing that is grown, caught or mined is named. */
function wareOf({ at, number, index }: Spot): Piece | null {
  const of = at.chunks[index + 2]
  if (number.unit !== 'ton' || prepText(at.chunks[index + 1]) !== 'of' || of?.kind !== 'np') return null
  const head = singularOf(at.tokens[of.head]?.lower ?? '')
  return pricedGoods.has(head) || wares.has(head) ? { at, from: of.from, to: of.to } : null
}

/** ", the poorest crop in twenty years", ", its best harvest ever" right behind a token. */
const isApposed = (ware: Piece): boolean => {
  const [comma, opening, ...rest] = lowerWords({ at: ware.at, from: ware.to, to: ware.to + 6 })
  return comma === ',' && /^(?:the|an?|its|their)$/.test(opening ?? '') && rest.some((word) => crop.test(word))
}

/** "closed the books on the season: 429,000 tonnes": what the words before the colon give the time of. */
const isOfSeason = ({ at, number }: Spot): boolean =>
  at.tokens[number.from - 1]?.text === ':' &&
  at.tokens.slice(Math.max(0, number.from - 8), number.from).some(({ lower }) => time.test(lower))

/** "429,000 tonnes of cocoa, the poorest crop in twenty years": a sum that a word beside it calls a harvest. */
function asNamedCrop(spot: Spot): Measure | null {
  const ware = wareOf(spot)
  if (ware === null || !(isApposed(ware) || isOfSeason(spot))) return null
  const quantity = { piece: ware, name: `harvest of ${textOf(ware)}`, how: ofSubject }
  return { ...measureOf(spot, 'level', quantity, null), isValue: true }
}

const aiming = /^(?:aim|hope|look|reckon|count|see|expect|forecast|project|predict|foresee|target|budget|plan)$/

/** What was measured in tons before, or "harvest" where the sentence names a season. */
function aimedAt({ at, discourse }: Spot, before: Measure | null): Quantity | null {
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (wordsOf(last).some((word) => crop.test(word) || word === 'production')) return last
  const season = at.tokens.findIndex(({ lower }) => time.test(lower))
  return season < 0 ? null : { piece: { at, from: season, to: season + 1 }, name: 'harvest', how: 'estimate-near' }
}

/** "For the new season the board aims at 650,000 tonnes", "brokers see no more than 540,000": how much of a crop is hoped for. */
function asAimed(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, clause, index } = spot
  const isBare = number.to >= np.to && prepText(at.chunks[index + 1]) !== 'of'
  const isOfSame = number.unit === null && before?.unit === 'ton'
  if (clause === null || clause.verb.passive || !isBare || !(number.unit === 'ton' || isOfSame)) return null
  const isNext = clause.at === index - (/^(?:at|for|on|with)$/.test(prepText(at.chunks[index - 1]) ?? '') ? 2 : 1)
  if (!isNext || !aiming.test(clause.verb.lemma)) return null
  const quantity = aimedAt(spot, before)
  if (quantity === null) return null
  const told = { ...quantity, how: quantity.how === 'estimate-near' ? quantity.how : 'carried' }
  const measure = measureOf(spot, 'level', told, tokenPiece(spot, clause.verb.main))
  return { ...measure, isValue: true, isForecast: true, unit: 'ton', unitPiece: tokenPiece(spot, number.from) }
}

/** How large a harvest is, or is to be. */
export const asCropTold: MeasureReader = (spot, before) => asNamedCrop(spot) ?? asAimed(spot, before)
