import { lowerAt } from '../lower-at.ts'
import { lowerWords, textOf } from '../piece.ts'
import { nounsOfActs } from './free-relative.ts'
import { arePeopleOf } from './is-place.ts'
import { endOfPhrase } from './phrases.ts'
import { closed, hasEconomicWord, type Quantity, quantityOf } from './quantity.ts'
import type { Spot } from './spot.ts'

/** Words that compare how much there is of a noun behind them. */
export const amounting = new Set(['fewer', 'less', 'more'])

/** "received 8 percent fewer visitors", "sold 20 percent more wine": the noun that is compared; null where none stands there. */
export function counted({ at, index, number, clause }: Spot): Quantity | null {
  const np = at.chunks[index + 1]
  const isNoun = np?.kind === 'np' && np.from === number.to && np.to > np.from + 1 && np.number === null
  if (!isNoun || !amounting.has(lowerAt(at, np.from)) || lowerAt(at, np.from + 1) === 'than') return null
  // "more coffee in the year to July": without what a date is cut off from.
  const piece = closed({ at, from: np.from + 1, to: at.chunks[endOfPhrase(at, index + 1) - 1]?.to ?? np.to })
  const noun = clause === null ? undefined : nounsOfActs.get(clause.verb.lemma)
  // "40 percent fewer Chinese came to Malta": those who come to a place.
  if (arePeopleOf(piece)) return quantityOf(piece, `${textOf(piece)} as visitors`)
  // "fewer cut flowers": nothing is cut.
  const words = lowerWords(piece).filter((word, i, all) => word !== 'cut' || i === all.length - 1)
  const isNamed = noun === undefined || hasEconomicWord(words)
  // "sent Chile 12 percent less wine": goods, and no money.
  const isOfGoods = clause?.verb.lemma === 'send' && !/^(?:money|cash)$/.test(lowerWords(piece)[0] ?? '')
  return isNamed ? quantityOf(piece) : quantityOf(piece, `${isOfGoods ? 'exports' : noun} of ${textOf(piece)}`)
}
