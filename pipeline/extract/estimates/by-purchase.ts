import { lowerWords } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isReference, quantityOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const purchasing = new Set(['import', 'buy', 'purchase', 'take'])
const wares = /^(?:goods|products|commodities|merchandise|services|supplies)$/

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

/** "Kenya bought goods worth 3 billion from Uganda": what a country buys from another are its imports. */
export function asPurchase(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  if (number.kind !== 'money' || clause === null || !purchasing.has(clause.verb.lemma)) return null
  if (clause.verb.passive || clause.verb.negated) return null
  const goods = at.chunks[waresAt(spot, clause.at)]
  if (goods?.kind !== 'np' || goods.number !== null) return null
  const piece = { at, from: goods.from, to: goods.to }
  const subject = toldSubject(at, clause)
  const isCountry = subject !== null && (isPlace(subject) || isReference(subject))
  if (!isCountry || !lowerWords(piece).some((word) => wares.test(word))) return null
  const anchor = tokenPiece(spot, clause.verb.main)
  const placePiece = isPlace(subject) ? subject : null
  return { ...measureOf(spot, 'level', quantityOf(piece, 'imports of goods'), anchor), isValue: true, placePiece }
}
