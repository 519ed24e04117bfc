import { indicatorIdOf } from '../../lexicon/indicator-words.ts'
import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { isCurrencyUnit } from '../currency-of.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import type { Measure } from './measure.ts'
import { nameOfQuantity, type Quantity, wordsOf } from './quantity.ts'
import { buying } from './shares.ts'

/** The kind of quantity: of a share, by what it is a share of or how it is come by; else by the words of the indicator. */
export function indicatorOf(
  { isDuration, direction, unit, clause, quantity }: Measure,
  denominator: Piece | null,
): string | null {
  if (isDuration) return 'stock_duration'
  if (direction === 'level' && denominator !== null && lowerWords(denominator).includes('gdp')) return 'gdp_share'
  if (direction === 'level' && unit === 'percent' && buying.has(clause?.verb.lemma ?? '')) return 'supply_share'
  const words = wordsOf(quantity)
  const id = indicatorIdOf(words)
  // "a loss of 3 billion to the economy": money lost, and no growth.
  const isLoss = id === 'gdp_growth' && isCurrencyUnit(unit) && words.some((word) => lossNouns.has(word))
  return isLoss ? 'economic_loss' : id
}

/** "the economy", "Asian economies"; no loss of one. */
const isEconomy = (name: string): boolean =>
  /\beconom(?:y|ies)$/i.test(name) &&
  !/^(?:an? |the )?(?:loss|losses|costs?|damages?|blow|hit|harm|dent|contraction|fall|drop|decline|slump|recession|recovery|rebound|rise|expansion|growth|shrinkage)\b/i.test(
    name,
  ) &&
  !/\b(?:output|gdp|growth|product)\b| (?:from|to|with|between|for) /i.test(name) &&
  // "exports of small economies", not "the rest of the economy"
  (!/ of /.test(name) || /^(?:the )?(?:rest|whole|most|much|half|all|some|part|bulk|majority) of /i.test(name))

/** What grows by 3 percent is an economy; what is measured is its growth. */
function grown({ unit, direction }: Measure, name: string): string {
  if (!/^percent/.test(unit ?? '') || direction === 'level') return name
  if (!isEconomy(name)) return name
  return /^economy$/i.test(name) ? 'GDP growth' : `GDP growth of ${name}`
}

/** "losses of The railways": an article that opened the sentence stands inside a name now; that of "The Gambia" is part of it. */
export const inside = (name: string): string =>
  name.replace(
    /(?<= (?:of|to) )(?:The|An?|Its|Their|His|Her|Our|Your|This|These|Those|All|Some|Last|Next) (?!Gambia|Bahamas|Hague|Netherlands|Philippines)/g,
    (opening) => opening.toLowerCase(),
  )

/** "damage as share of gross domestic product": with what it is a share of, where that is not the quantity itself. */
export function nameWithWhole(measure: Measure, quantity: Quantity, denominator: Piece | null): string {
  const name = grown(measure, nameOfQuantity(quantity))
  if (
    denominator === null ||
    /\b(?:it|them|these|those|this|that|which|whom|(?:its|their) (?:value|worth))$/i.test(textOf(denominator))
  )
    return name
  const isSame =
    quantity.piece.at === denominator.at && quantity.piece.to > denominator.from && quantity.piece.from < denominator.to
  // "a loss of 3 percent of GDP"
  const isOfIt = name.toLowerCase().endsWith(textOf(denominator).toLowerCase())
  return isSame || isOfIt || /\bshare\b/.test(name) ? name : `${name} as share ${textOf(denominator)}`
}
