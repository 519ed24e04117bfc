import { disasterWords } from '../../lexicon/diseases.ts'
import { eventNouns } from '../../lexicon/event-words.ts'
import { changeNouns, pricedGoods } from '../../lexicon/indicator-words.ts'
import { isLosing, lossNouns } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { isOfCoffers } from './is-economic.ts'
import type { Measure } from './measure.ts'
import { isGrowth, wordsOf } from './quantity.ts'
import { isRelative } from './spot.ts'
import { isUndone } from './undone.ts'

/** "Output: +5 percent": the mark says which way. */
const isPlus = ({ number, anchor: { at } }: Measure): boolean =>
  isRelative(number) && /^(?:\+|plus)$/.test(at.tokens[number.from - 1]?.lower ?? '')

/** A rate of growth is positive, however slow, unless the text says minus; a loss keeps its sign. */
function withGrowthSign(measure: Measure): Measure {
  const { number, quantity, isValue } = measure
  if (isPlus(measure)) return { ...measure, direction: 'increase' }
  const isNegative = (number.high ?? number.low ?? 0) < 0 || wordsOf(quantity).includes('negative')
  if (isNegative) return { ...measure, direction: 'decrease' }
  const { at } = measure.anchor
  // "20 percent of GDP" is a share.
  if (
    measure.continues !== null ||
    !isValue ||
    number.unit !== 'percent' ||
    !isGrowth(quantity) ||
    at.tokens[number.to]?.lower === 'of'
  )
    return measure
  const words = wordsOf(quantity)
  // "Tourism's share of GDP: 20 percent", "Of its GDP 20 percent is tourism"
  const isPart = words.some((word) =>
    /^(?:share|slice|part|portion|contribution|ratio|deficit|debt|surplus)$/.test(word),
  )
  const of = (quantity?.piece.from ?? 0) - 1
  const isFronted = at.tokens[of]?.lower === 'of' && /^(?:|[,;:.])$/.test(at.tokens[of - 1]?.text ?? '')
  if (isPart || isFronted) return measure
  const isRate = !behindGuess(words)
    .slice(0, 3)
    .some((word) => changeNouns.get(word) === 'decrease')
  return isRate ? { ...measure, direction: 'increase' } : measure
}

const growing = /^(?:increases?|rises?|gains?|jumps?|surge|upturn|climb|plus)$/
const shrinking =
  /^(?:contractions?|declines?|drops?|falls?|slump|plunges?|shrinkage|reductions?|decreases?|downturn|recession|minus|setback|slide|cuts?|retreat)$/

/** "remittances will come to 3 billion, equivalent to an 8 percent drop": the noun of the figure's own phrase. */
function withOwnNoun(measure: Measure): Measure {
  const { direction, unit, np, number, anchor } = measure
  if (direction !== 'level' || unit !== 'percent' || np.head !== number.to) return measure
  const noun = anchor.at.tokens[np.head]?.lower ?? ''
  if (shrinking.test(noun)) return { ...measure, direction: 'decrease' }
  return growing.test(noun) ? { ...measure, direction: 'increase' } : measure
}

/** "the fall is 9 percent", "it could be 6" of a contraction: the noun says which way it goes. */
function withNounSign(measure: Measure): Measure {
  const { direction, unit, quantity, isBase, number, anchor } = measure
  if (direction !== 'level') return measure
  const isRate = unit === 'percent'
  // "a third of the fall", "3 million of the cuts": a part of it.
  if (!isRate && anchor.at.tokens[number.to]?.lower === 'of') return measure
  const words = behindGuess(wordsOf(quantity))
  const prep = words.findIndex((word) => /^(?:of|in|to|for|from|by|on)$/.test(word))
  // "New Zealand's contraction", "the fall in its exports"
  const head = prep < 0 ? words.slice(-1) : words.slice(Math.max(0, prep - 1), prep)
  const heads = isRate ? [...words.slice(0, 3), ...head] : head
  if (heads.some((word) => shrinking.test(word))) return { ...measure, direction: 'decrease' }
  return !isBase && heads.some((word) => growing.test(word)) ? { ...measure, direction: 'increase' } : measure
}

/** "the bill would come to 3 billion, or 1% of GDP": what something costs. */
const isBill = ({ number, continues, clause, quantity, anchor: { at } }: Measure, words: readonly string[]): boolean =>
  // "based on a price of 40 dollars"
  !(
    number.kind === 'money' &&
    words.at(-1) === 'price' &&
    /^(?:on|at|for|to|from)$/.test(at.tokens[(quantity?.piece.from ?? 0) - 1]?.lower ?? '')
  ) &&
  // "the price slipped to 2 dollars": of goods.
  !(
    clause !== null &&
    words.at(-1) === 'price' &&
    ['increase', 'decrease'].some((name) => hasVerbClass(clause.verb.lemma, null, name as 'increase'))
  ) &&
  at.tokens[number.to]?.lower !== 'of' &&
  (number.kind !== 'number' || continues !== null) &&
  /^(?:the|its|a|this|(?:the )?\S+ 's)(?: (?:whole|total|full|final|entire|overall|combined))? (?:price|(?:bill|toll|tab|price tag)(?: (?:for|of|from) .+)?)$/.test(
    words.join(' '),
  )

/** "a hole of 3 billion in the tax take": what is missing of it. */
const isHole = (words: readonly string[]): boolean =>
  words.slice(0, 3).includes('hole') &&
  words.some((word) =>
    /^(?:takings?|take|revenues?|receipts|earnings|income|exports|sales|finances|tax|budgets?|accounts?|books|coffers|treasury|purse|pockets?|reserves)$/.test(
      word,
    ),
  )

/** "the cost of rice", "living costs": what is paid for goods, and no loss. */
const isOfGoods = (words: readonly string[]): boolean =>
  words.some((word, i) => {
    if (!/^costs?$/.test(word)) return false
    const behind = words[i + 1] === 'of' ? words.slice(i + 2, i + 5) : []
    return [words[i - 1] ?? '', ...behind].some((one) => paidFor.test(one) || pricedGoods.has(one))
  })
const paidFor =
  /^(?:living|food|energy|housing|transport|labour|labor|wage|borrowing|production|input|fuel|freight|shipping|credit)$/

/** "The toll on the bridge rose to 6 dollars": what a driver pays; no disaster costs so little. */
const isTollPaid = ({ number: { kind, low, high } }: Measure, words: readonly string[]): boolean =>
  kind === 'money' && (high ?? low ?? 0) < 1000 && words.includes('toll')

/** "our estimate of the loss in output": what is guessed. */
function behindGuess(words: readonly string[]): readonly string[] {
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const isGuess =
    of > 0 &&
    /^(?:estimate|reckoning|calculation|tally|guess|count|total|forecast|projection)s?$/.test(words[of - 1] ?? '')
  return isGuess ? words.slice(of + 1) : words
}

/** "Jobs gone in Chile: 39,500" */
const isGone = ({ quantity, number }: Measure): boolean =>
  quantity !== null &&
  number.kind === 'number' &&
  /^(?:gone|shed|axed|cut|lost|destroyed)$/.test(quantity.piece.at.tokens[quantity.piece.to]?.lower ?? '') &&
  /^(?:in|at|by|since|so|from|[:,])$/.test(quantity.piece.at.tokens[quantity.piece.to + 1]?.lower ?? '')

/** "the flood's financial impact": what is owned. */
function behindOwner(words: readonly string[]): readonly string[] {
  const owner = words.indexOf("'s")
  const isHung = words.slice(0, owner).some((word) => /^(?:in|of|for|to|from|on|at)$/.test(word))
  return owner > 1 && owner < 5 && !isHung ? words.slice(owner + 1) : words
}

/** "It stands to lose 2 billion": what is lost goes down, whatever it was measured as before. */
const isLostObject = ({ clause, number, continues }: Measure): boolean =>
  continues === null &&
  clause !== null &&
  isLosing(clause.verb) &&
  !clause.verb.negated &&
  clause.arguments.some(
    ({ prep, nominal }) =>
      prep === null && nominal.members.some(({ np }) => np.from <= number.from && number.to <= np.to),
  )

/** "fetched 3 million less than in May", "went without bookings worth 3 million": by how much it is less. */
function isLess({ number, anchor: { at }, isBase }: Measure): boolean {
  if (isBase || isRelative(number)) return false
  if (at.tokens[number.to]?.lower === 'less') return true
  const worth = at.tokens[number.from - 1]?.lower === 'worth' ? number.from - 2 : -1
  let i = worth
  while (i > worth - 4 && /^(?:N|NNP|ADJ)$/.test(at.tags[i] ?? '')) i--
  return (
    worth > 0 &&
    at.tokens[i]?.lower === 'without' &&
    /^(?:go|goes|went|gone|left|do|did)$/.test(at.tokens[i - 1]?.lower ?? '')
  )
}

/** "the cost of the frost", and not of mending what it broke */
const isOfEvent = ([, of, ...words]: readonly string[]): boolean =>
  of === 'of' && words.length <= 2 && words.some((word) => disasterWords.has(word) || eventNouns.has(singularOf(word)))

/** "Net losses narrowed from 3 million": the noun itself, behind no more than what kind it is. */
const isLossItself = (words: readonly string[]): boolean => {
  const noun = words.slice(0, 3).findIndex((word) => /^loss(?:es)?$/.test(word))
  return noun >= 0 && !words.slice(0, noun).some((word) => /^(?:of|in|to|from|'s)$/.test(word))
}

/** A loss, however told, is a decrease. */
function withLossSign(measure: Measure): Measure {
  const words = wordsOf(measure.quantity)
  const isLoss =
    measure.direction === 'level' &&
    // What it takes to mend is what is to be spent.
    (!/^cost of/.test(measure.quantity?.name ?? '') || isOfEvent(words)) &&
    !isOfGoods(words) &&
    !isTollPaid(measure, words) &&
    (behindGuess(behindOwner(words))
      .slice(0, 4)
      .some((word) => lossNouns.has(word)) ||
      isGone(measure) ||
      isBill(measure, words) ||
      isHole(words) ||
      (/^an? (?:\S+ )?(?:gap|hole)$/.test(words.join(' ')) &&
        measure.number.kind === 'money' &&
        isOfCoffers(measure.anchor.at)) ||
      isLostObject(measure) ||
      isLess(measure) ||
      isUndone(measure))
  return isLoss && !(measure.isBase && !isLossItself(words)) ? { ...measure, direction: 'decrease' } : measure
}

/** "It will forgo 3 million. The gap may widen to 5": what is missing, of a loss told before. */
export const isGapOfLoss = (measure: Measure, last: Pick<Measure, 'direction' | 'quantity'> | null): boolean =>
  measure.number.kind === 'money' &&
  /^(?:the|this|that|its|their) (?:gap|hole|tab)$/.test(wordsOf(measure.quantity).join(' ')) &&
  last?.direction === 'decrease' &&
  wordsOf(last.quantity).some((word) => lossNouns.has(word))

/** "150,000 extra visitors", "60 million dollars in additional revenue": what comes on top. */
function withSurplusSign(measure: Measure): Measure {
  const { direction, quantity, isBase, number, anchor } = measure
  const { tokens } = anchor.at
  const isExtra = (i: number): boolean => /^(?:extra|additional)$/.test(tokens[i]?.lower ?? '')
  const { from, at } = quantity?.piece ?? { from: -1, at: null }
  const isOnTop = isExtra(number.to) || (at === anchor.at && quantity?.name === null && isExtra(from))
  return direction === 'level' && isOnTop && !isBase ? { ...measure, direction: 'increase' } : measure
}

/** "losses at 3 billion and needs at 4": what is wanted is no loss. */
const withNeedSign = (measure: Measure): Measure => {
  const words = wordsOf(measure.quantity)
  const isOfNeeds = words.slice(0, 3).some((word) => word === 'needs') && !words.some((word) => lossNouns.has(word))
  return isOfNeeds && measure.direction === 'decrease' && measure.number.kind === 'money'
    ? { ...measure, direction: 'level' }
    : measure
}

/** "The shortfall comes to 3,000 guests", "the drop is 400 beds": a count of what a noun of change is said to be. */
function withSubjectSign(measure: Measure): Measure {
  const { direction, number, clause, anchor } = measure
  if (direction !== 'level' || number.kind !== 'number' || clause === null || clause.verb.from > number.from)
    return measure
  const { tokens, chunks } = anchor.at
  const np = chunks[clause.subject?.first ?? -1]
  // "The rise was from 300 to 400"
  const isEnd = /^(?:come|amount)$/.test(clause.verb.lemma)
    ? tokens[number.from - 1]?.lower !== 'to'
    : /^(?:from|to)$/.test(tokens[number.from - 1]?.lower ?? '')
  if (!/^(?:be|come|amount|total|reach|number)$/.test(clause.verb.lemma) || np?.kind !== 'np' || isEnd) return measure
  const noun = tokens[np.head]?.lower ?? ''
  if (/^shortfalls?$/.test(noun) || shrinking.test(noun) || lossNouns.has(noun))
    return { ...measure, direction: 'decrease' }
  return growing.test(noun) ? { ...measure, direction: 'increase' } : measure
}

/** Which way a figure goes, where the words of its quantity say so. */
export const withSign = (measure: Measure): Measure =>
  withSubjectSign(withNeedSign(withGrowthSign(withSurplusSign(withLossSign(withNounSign(withOwnNoun(measure)))))))
