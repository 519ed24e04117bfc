import { isUndoing } from '../../lexicon/loss-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { tellsRelief } from '../aid/debt-relief.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCurrencyUnit } from '../currency-of.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isRanked } from '../ranking.ts'
import { isEachMeasure } from './amounts.ts'
import { mayRemit, ofSubject } from './by-kind-of-subject.ts'
import { figureLineOf } from './figure-line.ts'
import { nameOfRelative } from './free-relative.ts'
import { isOfGifts } from './gift-words.ts'
import { harvestedIn } from './harvested.ts'
import { isOfCoffers, isOfPrice } from './is-economic.ts'
import { mayLeave } from './leaving.ts'
import type { Measure } from './measure.ts'
import { isOfLaterVerb } from './of-later-verb.ts'
import { isLostOrWon } from './out-of-pocket.ts'
import { partnerOf } from './partners.ts'
import { wordsOf } from './quantity.ts'
import { readMeasures } from './read-measures.ts'
import { isRelative } from './spot.ts'
import { isBid, isForItself, isPrice } from './sums-paid.ts'
import { mayTradeShare } from './traded-share.ts'
import { mayLeaveUnmade } from './undone-goods.ts'

/** What no one gives: money said of these is a figure of the economy. */
const ungiven = new Set(
  `reserve reserves crop harvest remittance remittances output gdp loss losses damage revenue revenues earnings
  flows inflows outflows transfers fdi direct shortfall deficit surplus turnover profit profits receipts takings prices price trade
  shortfalls blow hit hole debt debts deposits goods merchandise`.split(/\s+/),
)

/** Trade of a country; of what is given as well, it may be help that is told. */
const traded = new Set('exports imports sales shipments investment investments'.split(' '))
const givenGoods =
  /mask|vaccin|medic|drug|ventilator|protective|\bsuits?\b|\bkits?\b|\btests?\b|oxygen|glove|goggle|suppl|equipment|donat/

const summing = new Set(
  'make account amount come reach stand total be earn bring see take lift raise push double triple expand run hit top exceed approach post record register witness'.split(
    ' ',
  ),
)

/** Not "data show exports worth 3 billion". */
const tellsSum = ({ verb }: Clause): boolean =>
  summing.has(verb.lemma) ||
  hasVerbClass(verb.lemma, verb.particle, 'increase') ||
  hasVerbClass(verb.lemma, verb.particle, 'decrease')

/** "exports to Peru fell to $4.9 billion": they change, or come to a sum. */
const isOfTrade = ({ quantity, clause, anchor, number }: Measure): boolean =>
  quantity !== null &&
  (clause === null ? isAside(anchor.at, number) : tellsSum(clause)) &&
  wordsOf(quantity).some((word) => traded.has(word)) &&
  !givenGoods.test(wordsOf(quantity).join(' '))

/** "exports to Peru, worth 3 billion in 2019, could shrink" */
const isAside = ({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'worth' && tokens[from - 2]?.text === ','

/** "the authority collected 3 trillion": taxes are no gift. */
const isTaken = ({ tokens, clauses }: AnalyzedSentence, { from }: NumberMention): boolean =>
  clauses.some(({ verb }) => verb.lemma === 'collect' && verb.to <= from && from - verb.to <= 2) &&
  tokens.slice(0, from).some(({ lower }) => /^(?:revenues?|tax|taxes|customs|duties)$/.test(lower))

/** "sent 7,300 pickers home" */
const isSentHome = ({ clause, direction, unit }: Measure): boolean =>
  clause?.verb.lemma === 'send' && direction === 'decrease' && unit === 'person'

/** "Chile got 1 billion", behind sums in dollars. */
const isReckoned = ({ number, unit, quantity }: Measure): boolean =>
  number.unit === null && isCurrencyUnit(unit) && (quantity?.how === 'carried' || quantity?.how === ofSubject)

const isClear = (measure: Measure): boolean => {
  const { number, unit, quantity } = measure
  if (quantity === null || quantity.how === 'estimate-near') return false
  if ((quantity.how === ofSubject || isSentHome(measure)) && mayLeaveUnmade(measure.anchor.at)) return true
  // "India, the biggest seller, shipped 9 million tonnes"
  if (quantity.how === ofSubject && /^(?:ton|barrel)$/.test(unit ?? '') && wordsOf(quantity)[0] === 'exports')
    return true
  // "Denmark came second with 9 billion": of the trade told before
  if (quantity.how === 'carried' && partnerOf(measure.anchor.at, number) !== null) return true
  if (number.kind !== 'money' && unit !== 'visit' && !isReckoned(measure)) return false
  if (isOfPrice(measure)) return true
  // "adds 180 pounds to each container"
  if (measure.clause?.verb.lemma === 'add' && measure.direction === 'increase') return true
  const isLostTrade = measure.direction === 'decrease' && wordsOf(quantity).some((word) => traded.has(word))
  if (isLostTrade && !givenGoods.test(wordsOf(quantity).join(' '))) return true
  if (partnerOf(measure.anchor.at, number) !== null || quantity.how === ofSubject) return true
  const isOfRanking = measure.anchor.at.clauses.some((one) => isRanked(measure.anchor.at, one))
  if (isOfRanking && wordsOf(quantity).some((word) => traded.has(word))) return true
  const words = wordsOf(quantity)
  const isOfAll = words.some((word, i) => word === 'product' && /^(?:domestic|national)$/.test(words[i - 1] ?? ''))
  return isOfAll || words.some((word) => ungiven.has(word)) || isOfTrade(measure)
}

const remittedIn = (input: FrameInput): NumberMention[] =>
  readMeasures(input)
    .filter(
      ({ quantity }) =>
        wordsOf(quantity)[0] === 'remittances' &&
        (quantity?.how !== 'estimate' || nameOfRelative(quantity.piece) !== null),
    )
    .map(({ number }) => number)

/** "has had orders worth 3 million cancelled": what comes to nothing. */
const isCalledOff = ({ clauses }: AnalyzedSentence, { to }: NumberMention): boolean =>
  clauses.some(({ verb }) => verb.form === 'participle' && isUndoing(verb) && verb.from >= to && verb.from - to <= 1)

/** "are left with a shortfall of 3 million": no one gives it, whatever else the sentence tells. */
const isLost = (at: AnalyzedSentence, { from, kind }: NumberMention): boolean =>
  kind === 'money' &&
  at.tokens[from - 1]?.lower === 'of' &&
  (/^(?:loss|losses|shortfalls?|damages?|holes?|deficits?)$/.test(at.tokens[from - 2]?.lower ?? '') ||
    (at.tokens[from - 2]?.lower === 'gap' && isOfCoffers(at)))

/** "offers lamb at 2.45 pounds a kilo", "from 1.80 to 2.45 a pound": a price, which no one is given. */
function isPriceOfMeasure(at: AnalyzedSentence, number: NumberMention): boolean {
  if (number.kind !== 'money') return false
  if (isEachMeasure({ at, number })) return true
  const next = at.tokens[number.to]?.lower === 'to' ? at.numbers.find(({ from }) => from === number.to + 1) : undefined
  return next !== undefined && isEachMeasure({ at, number: next })
}

/** "give the bill as 3 million": tell how large it is. */
function isGivenAs(at: AnalyzedSentence, { from, kind }: NumberMention): boolean {
  const { tokens, clauses, numbers } = at
  if (kind !== 'money') return false
  // "as 1.36 trillion baht (US$45.7 billion)": the same in other money
  const open = [1, 2].map((back) => from - back).find((i) => tokens[i]?.text === '(')
  const first = open === undefined ? undefined : numbers.find(({ to }) => to === open)
  if (first !== undefined) return isGivenAs(at, first)
  return (
    tokens[from - 1]?.lower === 'as' &&
    clauses.some(({ verb }) => /^(?:give|state|quote)$/.test(verb.lemma) && verb.to < from && from - verb.to < 9)
  )
}

const isOfLoss = (quantity: Measure['quantity']): boolean =>
  wordsOf(quantity).some((word) => /^(?:damages?|loss|losses|gdp|output|deficit)$/.test(word))

const tellsGift = ({ clauses }: AnalyzedSentence): boolean =>
  clauses.some(
    ({ verb: { lemma, particle } }) =>
      lemma !== 'get' &&
      (['give', 'ask', 'receive', 'announce'] as const).some((name) => hasVerbClass(lemma, particle, name)),
  )

const coffers = /^(?:budget|economy|reserves|coffers|deficit|debt|market|markets|system)$/

/** "is adding 15 trillion won to its budget": what a state does for itself. */
function isOwnBudget({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean {
  const [prep, own, noun, more] = tokens.slice(to, to + 4).map(({ lower }) => lower)
  return (
    /^(?:to|into)$/.test(prep ?? '') &&
    /^(?:its|their|the)$/.test(own ?? '') &&
    (coffers.test(noun ?? '') || coffers.test(more ?? ''))
  )
}

const staff = /^(?:workers|employees|jobs|tourists|visitors|arrivals|passengers|guests)$/

/** "Italian investment since 1995: US$830 million", in a text that tells no gifts: a line whose label is of the economy. */
function isEconomicLine({ at, discourse }: FrameInput): boolean {
  const line = discourse.aid === null || discourse.aid.status === 'exported' ? figureLineOf(at) : null
  const label = line === null ? [] : at.tokens.slice(0, line.colon).map(({ lower }) => lower)
  // "Relief goods of the army: 20 tents"
  const isFlow = (word: string): boolean => traded.has(word) || (ungiven.has(word) && word !== 'goods')
  return label.some((word) => isFlow(word) || staff.test(word)) && !givenGoods.test(label.join(' '))
}

/** "Remittances grew to 669 billion. India heads the list with 125 billion": a text that has measured an economy and told of no gift. */
const isInEconomy = ({ at, discourse: { weights } }: FrameInput): boolean =>
  weights.estimates > 0 &&
  weights.gifts === 0 &&
  !at.clauses.some(({ verb }) => hasVerbClass(verb.lemma, verb.particle, 'receive')) &&
  !at.tokens.some(({ lower }) => lent.test(lower))
const lent = /^(?:loans?|lenders?|deposits?|deposited|lent|banks?|thank|thanks|thanked|grateful|gratitude)$/

/** "140 million for small firms", "300 dollars": for a purpose, or what a person gets. */
const mayBeGiven = ({ tokens }: AnalyzedSentence, { to, low, high }: NumberMention): boolean =>
  (low ?? high ?? 0) < 1e5 || tokens.slice(to, to + 2).some(({ lower }) => lower === 'for')

/** "A third of Nepali tea is shipped to Germany" reads like a gift. */
const tradedIn = (input: FrameInput): NumberMention[] =>
  mayTradeShare(input.at)
    ? readMeasures(input).flatMap(({ number, quantity }) =>
        isRelative(number) && quantity?.how === ofSubject ? [number] : [],
      )
    : []

/** "Banks wrote off 3 billion of loans" reads like a gift. */
const writtenOffIn = (input: FrameInput): NumberMention[] =>
  input.at.clauses.some(({ verb }) => verb.lemma === 'write' && verb.particle !== null)
    ? readMeasures(input).flatMap(({ number, clause, quantity }) =>
        clause?.verb.lemma === 'write' && quantity?.how === ofSubject && !isOfLaterVerb(input.at, clause, number)
          ? [number]
          : [],
      )
    : []

/** Money of a sentence in which nothing is given, said of what no one gives: the readers of gifts leave it. */
export function economicOnly(input: FrameInput): ReadonlySet<NumberMention> {
  const isAfterMoney = input.discourse.economy?.number.kind === 'money'
  const hasMoney = input.at.numbers.some(
    (number) => input.free.has(number) && (number.kind === 'money' || (isAfterMoney && (number.low ?? 0) >= 1e6)),
  )
  if (isEconomicLine(input) && !isOfGifts(input.at)) return new Set(input.at.numbers)
  const traded = [...tradedIn(input), ...harvestedIn(input)]
  if (!(hasMoney || mayLeaveUnmade(input.at)) || tellsRelief(input.at)) return new Set(traded)
  // "Our diaspora sent 3 million home" reads like a gift.
  const home = mayLeaveUnmade(input.at) ? readMeasures(input).filter(isSentHome) : []
  if (isOfGifts(input.at))
    return new Set([
      ...home.map(({ number }) => number),
      ...(mayRemit(input.at) ? remittedIn(input) : []),
      ...writtenOffIn(input),
      ...input.at.numbers.filter(
        (one) =>
          isGivenAs(input.at, one) ||
          isLost(input.at, one) ||
          isPriceOfMeasure(input.at, one) ||
          isBid(input.at, one) ||
          isForItself(input.at, one),
      ),
    ])
  const gone = mayLeave(input.at)
    ? readMeasures(input).filter(({ quantity }) => quantity?.name === 'capital outflow')
    : []
  const money = input.at.numbers.filter((number) => number.kind === 'money')
  const taken = money.filter(
    (number) =>
      isTaken(input.at, number) ||
      isOwnBudget(input.at, number) ||
      isLost(input.at, number) ||
      isPrice(input.at, number) ||
      isBid(input.at, number) ||
      isLostOrWon({ at: input.at, number }) ||
      isCalledOff(input.at, number) ||
      isForItself(input.at, number) ||
      isPriceOfMeasure(input.at, number),
  )
  const measures = readMeasures(input)
  const told = measures.filter(isClear)
  // "exports were worth 3 billion and imports 2 billion": by the verb told once.
  const clear = measures.filter((one) => told.some(({ anchor }) => anchor === one.anchor))
  // "puts the damage at 3 billion; others get no further than 1.5 billion": where nothing is given, all of it.
  const isAll = clear.some(({ quantity }) => isOfLoss(quantity)) && !tellsGift(input.at)
  const inEconomy = isInEconomy(input) ? money.filter((number) => !mayBeGiven(input.at, number)) : []
  return new Set([
    ...gone.map(({ number }) => number),
    ...clear.map(({ number }) => number),
    ...taken,
    ...traded,
    ...(isAll ? money : inEconomy),
  ])
}
