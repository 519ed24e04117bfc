import { isFirm } from '../../lexicon/firms.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { traders } from '../../lexicon/trades.ts'
import { lowerAt } from '../lower-at.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { lowerWords, textOf } from '../piece.ts'
import { unitAt } from '../tallies/unit-of.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { made } from './by-trade.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { quantityOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

/** In what the goods of a trade are counted, by the singular. */
const packs = /^(?:ton|bale|sack|bag|crate|barrel|bushel|carton|pallet|stem|carcass|litre|gallon|hectolitre)$/

const makers = /(?:makers?|builders?|growers?|producers?|manufacturers?|assemblers?|ginners?)$/

const isPlaceAt = ({ at }: Spot, { from, to }: NounPhrase): boolean => isPlace({ at, from, to })

/** The phrase of those whom something costs what a figure counts; null where it stands otherwise. */
function payerOf({ at, clause, index }: Spot): NounPhrase | null {
  const np = at.chunks[index - 1]
  const isPaid = clause?.verb.lemma === 'cost' && !clause.verb.passive && clause.at === index - 2
  return isPaid && np?.kind === 'np' && np.number === null ? np : null
}

/** "cost Peru 9,000 visitors": who stays away from a place. */
export function isLackedByPlace(spot: Spot): boolean {
  const payer = payerOf(spot)
  return payer !== null && isPlaceAt(spot, payer)
}

/** A firm or trade, or a place. */
function isTrade(spot: Spot, np: NounPhrase): boolean {
  const head = lowerAt(spot.at, np.head)
  const words = lowerWords({ at: spot.at, from: np.from, to: np.to })
  return makers.test(head) || traders.has(head) || isFirm(words.join(' ')) || isPlaceAt(spot, np)
}

/** "wrote off 3 million bales": what is given up for lost. */
const isWrittenOff = ({ clause, index }: Spot): boolean =>
  clause !== null && clause.verb.lemma === 'write' && clause.verb.particle === 'off' && clause.at === index - 1

/** "cost the country's carmakers 90,000 cars", "wrote off 3 million bales of cotton": goods that a trade has to do without. */
export function asLostGoods(spot: Spot): Measure | null {
  const { at, number, np, clause, index } = spot
  if (number.kind !== 'number' || clause === null || clause.verb.negated) return null
  const counted = number.unit ?? (number.to <= np.head ? singularOf(lowerAt(at, np.head)) : '')
  const payer = payerOf(spot)
  const isLost = payer !== null && isTrade(spot, payer) && (packs.test(counted) || made.test(counted))
  if (!isLost && !(isWrittenOff(spot) && packs.test(counted))) return null
  const of = prepText(at.chunks[index + 1]) === 'of' ? phraseAt(at, index + 2) : null
  const piece = { at, from: number.to, to: np.to }
  const quantity = of === null ? quantityOf(piece) : { piece: of, name: `losses of ${textOf(of)}`, how: ofSubject }
  return {
    ...measureOf(spot, 'decrease', { ...quantity, how: ofSubject }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    unit: number.unit ?? (made.test(counted) ? 'item' : unitAt(at, np.head)),
    unitPiece: piece,
  }
}
