import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { lastWordOf } from '../piece.ts'
import { bulkUnits } from './bulk.ts'
import type { AidFigure } from './figure.ts'
import { isOutput, nearRule, reachedBy } from './goes-on.ts'
import { governorsOf } from './governor.ts'
import { haverOf } from './haver.ts'
import { giverOfLead } from './lead-giver.ts'
import { withRescued } from './rescued.ts'
import { type AidSides, sidesOfFigure } from './sides.ts'
import type { Telling } from './telling.ts'
import type { Told } from './told.ts'

/** "75 million shillings (745,000 dollars)": the same sum in other money. */
function isEquivalent({ chunks }: AnalyzedSentence, index: number): boolean {
  const [before, mark] = [chunks[index - 2], chunks[index - 1]]
  return before?.kind === 'np' && before.number?.kind === 'money' && mark?.kind === 'punct' && mark.text === '('
}

/** "Of its 50 million, 7 million went to Peru": a whole of which a part is told. */
const isWhole = ({ chunks }: AnalyzedSentence, index: number): boolean =>
  isOf(chunks[index - 1]) && (index < 2 || chunks[index - 2]?.kind === 'punct')

const gettingOrLosing = new Set([
  'fetch',
  'earn',
  'win',
  'cost',
  'lose',
  'owe',
  'steal',
  'rob',
  'charge',
  'fine',
  'insure',
  'buy',
  'purchase',
  'report',
])

/** "The painting fetched 40 million", "robbed them of 40 tons", "With 40 million from Peru, Santos bought": what someone makes, pays, loses or only tells of. */
const isForSelf = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some(
    ({ verb: { lemma }, fronted }) =>
      gettingOrLosing.has(lemma) && fronted.some(({ nominal: { first, end } }) => first <= index && index < end),
  ) ||
  governorsOf(at, index).some(
    ({ clause, relation }) =>
      (relation === 'object' || relation === 'oblique') && gettingOrLosing.has(clause.verb.lemma),
  )

const unlikely = new Set(['transport', 'facility', 'livestock'])

/** "centres with 40 beds", "4 of the 40 beds it needs": what a place holds, by the noun itself. */
const isRoom = ({ item: { piece } }: AidFigure): boolean => piece !== null && /^beds?$/.test(lastWordOf(piece))

const isMoney = ({ number, item }: AidFigure): boolean => number.kind === 'money' || item.category === 'cash'

/** Goods by their name, or money in a sentence that tells of nothing else that is measured in it: aid, even where none was told before. */
const isOfAid = (at: AnalyzedSentence, figure: AidFigure, isBesideGifts: boolean): boolean =>
  isMoney(figure)
    ? isBesideGifts || !hasEconomicWord(at.tokens.map(({ lower }) => lower))
    : figure.kind === 'known' && !unlikely.has(figure.item.category) && !isRoom(figure)

/** "900 people share 12 latrines": what there is for them. */
const isLivedWith = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  !isMoney(figure) &&
  governorsOf(at, figure.index).some(
    ({ clause: { verb }, relation }) => relation === 'object' && /^(?:share|occupy|inhabit)$/.test(verb.lemma),
  )

/** Goods by name, money or a weight in a text that tells of no economy, for want of any other reading: given as the gifts before were. */
export function loneFigure(
  at: AnalyzedSentence,
  figure: AidFigure,
  told: readonly Told[],
  discourse: Discourse,
): Told | null {
  const { aid, economy } = discourse
  const { kind, unit } = figure.number
  if (
    economy !== null ||
    isEquivalent(at, figure.index) ||
    isOutput(at, figure) ||
    isLivedWith(at, figure) ||
    isWhole(at, figure.index)
  )
    return null
  if (figure.kind !== 'known' && aid === null) return null
  const isOfSum = aid !== null && told.length === 0 && (kind === 'money' || bulkUnits.has(unit ?? ''))
  if (!isOfSum && !isOfAid(at, figure, told.length > 0)) return null
  const telling: Telling = {
    mode: 'noun',
    governor: null,
    status: reachedBy(at, figure, aid?.status ?? null),
    rule: nearRule,
  }
  // "The clinic has 20 scanners": whoever gave them, it is who got them; "has 20 scanners, flown in by Peru" tells more.
  const isAll = !isComma(at.chunks[figure.item.end])
  const haver = aid === null && isAll && !isMoney(figure) ? haverOf(at, figure.index) : null
  if (haver !== null && haver.type !== 'government' && figure.item.category !== 'personnel')
    return { figure, telling, sides: { ...noSides, recipient: { actor: haver, how: '' } }, isLone: true }
  const previous = { sides: null, isSameClause: false, isListed: false }
  const memory = aid ?? { donor: null, recipient: null }
  const sides = withRescued(at, sidesOfFigure(at, figure, telling, previous, memory, discourse))
  const isOpen = sides.donor.actor === null && sides.recipient.actor === null
  if (isForSelf(at, figure.index)) return openFigure(at, figure)
  if (isOpen) return asOpen(figure, telling)
  return {
    figure,
    telling,
    sides,
    isLone: aid === null && told.length === 0 && giverOfLead(at, figure.index, null) === null,
  }
}

const buying = /^(?:buy|purchase)$/

const noOne = { actor: null, how: '' }
const noSides: AidSides = {
  donor: noOne,
  recipient: noOne,
  slot: 'donor',
  isOnBehalf: false,
  isLocal: false,
  isGapped: false,
  isInBrackets: false,
  isBehind: false,
}

/** Goods by name that a sentence behind them may say to be given. */
const asOpen = (figure: AidFigure, telling: Telling): Told | null =>
  figure.kind === 'known' && !unlikely.has(figure.item.category)
    ? { figure, telling, sides: noSides, isOpen: true }
    : null

/** "We bought 20 tents": what someone got for himself until the next sentence says where it went. */
export const openFigure = (at: AnalyzedSentence, figure: AidFigure): Told | null =>
  governorsOf(at, figure.index).some(({ clause, relation }) => relation === 'object' && buying.test(clause.verb.lemma))
    ? asOpen(figure, { mode: 'noun', governor: null, status: 'delivered', rule: nearRule })
    : null
