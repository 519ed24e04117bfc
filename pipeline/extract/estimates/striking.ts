import { changeNouns } from '../../lexicon/indicator-words.ts'
import { lowerAt } from '../lower-at.ts'
import { lowerWords, textOf } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** What a fall or a loss does to whom it comes upon. */
const coming =
  /^(?:hit|strike|batter|shake|rock|jolt|affect|await|face|threaten|confront|beset|befall|plague|visit|engulf|sweep|greet|shock|blight|follow)$/
/** Of a place they are said of its economy. */
const ofEconomy = /^(?:contraction|recession|slump|downturn|growth|expansion|recovery|rebound|slowdown)$/
const ofMoney = /^(?:loss|losses|damage|damages|cost|costs|shortfall|shortfalls)$/

/** "A drop of 3 percent has hit exports from Peru", "A contraction of 3 percent awaits Peru": the change is the subject, and the object is what changes. */
export function asStriking(spot: Spot): Measure | null {
  const { at, number, index } = spot
  const noun = at.chunks[index - 2]
  if (prepText(at.chunks[index - 1]) !== 'of' || noun?.kind !== 'np' || noun.number !== null) return null
  const word = lowerAt(at, noun.head)
  const sign = changeNouns.get(word)
  const clause = at.clauses.find(({ at: verb }) => verb === index + 1)
  if (sign === undefined || clause === undefined || clause.verb.passive || clause.verb.negated) return null
  const object = at.chunks[index + 2]
  if (!coming.test(clause.verb.lemma) || object?.kind !== 'np' || object.number !== null) return null
  const piece = phraseAt(at, index + 2)
  const anchor = tokenPiece(spot, noun.head)
  if (hasEconomicWord(lowerWords(piece)) && !isPlace(piece))
    return measureOf({ ...spot, clause }, sign, quantityOf(piece), anchor)
  const isOfPlace = isPlace(piece) && (isRelative(number) ? ofEconomy : ofMoney).test(word)
  if (!isOfPlace) return null
  const name = isRelative(number) ? `${textOf({ at, from: noun.head, to: noun.head + 1 })} of GDP` : word
  const quantity = { piece: { at, from: noun.from, to: noun.to }, name, how: 'estimate' }
  return {
    ...measureOf({ ...spot, clause }, sign, quantity, anchor),
    placePiece: piece,
    isValue: !isRelative(number),
  }
}
