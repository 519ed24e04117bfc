import { jobNouns, travelNouns } from '../../lexicon/indicator-words.ts'
import { isLosing, lossVerbs } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { NumberMention } from '../mention.ts'
import { hasScaleBefore, isScaled } from '../numbers/numeral.ts'
import { lowerWords } from '../piece.ts'
import { isBareOf } from './alike.ts'
import { isTradedFor } from './bilateral-trade.ts'
import { isBroughtIn } from './earned-or-missed.ts'
import { isOfFlow } from './flows.ts'
import { lowerHead } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { isTheirNumber } from './number-of-them.ts'
import { stateBehind } from './out-of-pocket.ts'
import { partnerOf } from './partners.ts'
import { isBorne } from './parts-of-loss.ts'
import { isCounted, isReference, type Quantity, wordsOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { isInPercent } from './table-line.ts'
import { toldSubject } from './told-subject.ts'

/** "2019" where the dates did not take it: a bare number of four digits that can be a year; not "2,000", "two thousand". */
export const isYear = (
  { text }: Spot['at'],
  { low, high, unit, kind, numeralStart, numeralEnd }: NumberMention,
): boolean =>
  kind === 'number' &&
  /^\d{4}$/.test(text.slice(numeralStart, numeralEnd)) &&
  unit === null &&
  low === high &&
  low !== null &&
  Number.isInteger(low) &&
  low >= 1950 &&
  low <= 2060

/** "0.7 of a percentage point": the token behind it. */
function pointBehind({ tokens }: Spot['at'], { to }: NumberMention): number | null {
  const word = (i: number): string => tokens[to + i]?.lower ?? ''
  // "half a point"
  if (word(0) === 'a' && word(1) === 'point') return to + 2
  if (word(0) !== 'of' || word(1) !== 'a') return null
  if (word(2) === 'point') return to + 3
  return /^(?:percentage|percent)$/.test(word(2)) && word(3) === 'point' ? to + 4 : null
}

/** "Growth was to have been 0.7", "inflation may touch 25": a bare numeral in digits is a rate. */
function isOfRate({ at, number, np, clause }: Spot): boolean {
  const isSmall = number.unit === null && number.to >= np.to && (number.high ?? number.low ?? 0) < 100
  if (!isSmall || !/\d/.test(at.text.slice(number.numeralStart, number.numeralEnd))) return false
  // "puts growth at 2", "had looked for growth of 6.8"
  const isOf = /^(?:at|of|to|from)$/.test(at.tokens[number.from - 1]?.lower ?? '')
  if (isOf && rates.test(at.tokens[number.from - 2]?.lower ?? '') && !isYear(at, number)) return true
  if (clause === null) return false
  const subject = toldSubject(at, clause)
  if (subject !== null && isPlace(subject)) return isOfGrowing(clause.verb.lemma) && !Number.isInteger(number.low)
  return subject !== null && rates.test(lowerHead(subject, 'PUNCT', 'WH')) && !isYear(at, number)
}
const rates = /^(?:growth|inflation|unemployment|joblessness)$/

/** "Retail sales: up 4.7": behind a label, a bare numeral with a point is a rate. */
const isSignedRate = ({ at: { tokens }, number, np, clause }: Spot): boolean =>
  clause === null &&
  number.unit === null &&
  number.to >= np.to &&
  !Number.isInteger(number.low) &&
  (number.high ?? number.low ?? 0) < 100 &&
  /^(?:up|down|plus|minus)$/.test(tokens[number.from - 1]?.lower ?? '')

/** "Peru will grow 4.8": by so many percent. */
const isOfGrowing = (lemma: string): boolean => /^(?:grow|shrink|contract|expand)$/.test(lemma)

/** "cut the forecast for GDP from minus 5": a bare numeral below zero, of growth. */
const isBelowZero = ({ at, number, np }: Spot): boolean =>
  number.unit === null &&
  (number.low ?? 0) < 0 &&
  number.to >= np.to &&
  at.tokens.slice(Math.max(0, number.from - 14), number.from).some(({ lower }) => /^(?:gdp|growth|output)$/.test(lower))

/** "288 million", "288 million more": no noun behind it. */
const isWholePhrase = ({ at, number: { to }, np }: Spot): boolean =>
  to >= np.to || (to + 1 === np.to && /^(?:more|less|extra)$/.test(at.tokens[to]?.lower ?? ''))

/** "half a point", "1.5 points": points of a percentage; "4.9 in 2023" behind a percentage is one too. */
export function inContext(spot: Spot, last: NumberMention | null, currency: string | null = null): NumberMention {
  const { at, number } = spot
  if (number.kind !== 'number' || (number.unit !== null && number.unit !== 'share')) return number
  const next = at.tokens[number.to]?.lower
  if (next === 'point' || next === 'points')
    return { ...number, kind: 'percent', unit: 'percentage_point', to: number.to + 1 }
  const point = pointBehind(at, number)
  if (point !== null) return { ...number, kind: 'percent', unit: 'percentage_point', to: point }
  // "from 3.5 to 3 tons", "to 2.2 from 2.1 percent"
  const behind = next === 'to' || next === 'from' ? at.numbers.find(({ from }) => from === number.to + 1) : undefined
  if (behind !== undefined && behind.unit !== null) return { ...number, unit: behind.unit, kind: behind.kind }
  if (
    number.unit === null &&
    /\d/.test(at.text.slice(number.numeralStart, number.numeralEnd)) &&
    isInPercent(at, number)
  )
    return { ...number, kind: 'percent', unit: 'percent' }
  const subject = spot.clause === null || last?.kind === 'number' ? null : toldSubject(at, spot.clause)
  if (number.unit === null && subject !== null && isTheirNumber(subject)) return number
  // "arrivals from 1.03 million to 1.2": persons, whatever money stands before.
  const isOfTravel =
    last !== null &&
    at.tokens
      .slice(last.to, number.from)
      .some(({ lower }) => travelNouns.has(singularOf(lower)) || jobNouns.has(singularOf(lower)))
  if (isOfTravel && number.unit === null && last.kind === 'money') return number
  // "to 71,000 tons in 2018 from 48,000"
  const word = wordBefore(spot)
  const isSameUnit =
    last?.kind === 'number' &&
    last.unit !== null &&
    last.unit !== 'share' &&
    number.unit === null &&
    number.to >= spot.np.to
  // "60 million tons, down from a record 106": millions too
  const isOfSize = (number.low ?? 0) >= Math.max(100, (last?.low ?? 0) / 1000)
  if (isSameUnit && /^(?:from|against|with|to|versus)$/.test(word) && !isOfTravel && isOfSize)
    return { ...number, unit: last.unit }
  // "exports, down from 90 million tons, were 60 million"
  const isBehindBase = /^(?:was|were|reached|totalled|totaled|hit)$/.test(word) && last?.from !== undefined
  if (isSameUnit && isBehindBase && at.tokens[last.from - 1]?.lower === 'from' && isOfSize)
    return { ...number, unit: last.unit }
  // "a harvest of 3 million tons and exports of 2 million"
  if (isSameUnit && word === 'of' && isNextFlow(spot, last) && !isOfTravel) return { ...number, unit: last.unit }
  if (isDifferenceBehind(spot, last)) return { ...number, unit: last?.unit ?? null }
  // "20.9 trillion won, as against 9.3 trillion"; not "Jobs may fall by two million"
  const numeral = at.text.slice(number.numeralStart, number.numeralEnd)
  if (
    last?.kind === 'money' &&
    !isCountTold(spot) &&
    (isScaled(numeral) || hasScaleBefore(numeral, number.low)) &&
    (last.low ?? last.high ?? 0) >= 1e6 &&
    isWholePhrase(spot)
  )
    return { ...number, kind: 'money', unit: last.unit }
  // "down from 3,200 ringgit a ton in May to 2,400"
  const isPriceTo = last?.kind === 'money' && word === 'to' && number.unit === null && number.to >= spot.np.to
  if (isPriceTo && at.tokens[last.from - 1]?.lower === 'from') return { ...number, kind: 'money', unit: last.unit }
  // "averaged 520 euros, compared with 512 a year ago"
  if (last?.kind === 'money' && isSmallBase(spot, last)) return { ...number, kind: 'money', unit: last.unit }
  const money = last?.kind === 'money' ? null : (moneyBefore(spot, currency) ?? (isPartOfSum(spot) ? currency : null))
  if (money !== null && isScaled(numeral) && number.unit === null && (number.low ?? number.high ?? 0) >= 1e6)
    return { ...number, kind: 'money', unit: money }
  // "Growth would be cut by 2 points in one case and 4 in the other": by as many points.
  const isNextPoint = last?.unit === 'percentage_point' && /^(?:and|or|by)$/.test(word)
  if ((isOfRate(spot) && !isNextPoint) || isBelowZero(spot)) return { ...number, kind: 'percent', unit: 'percent' }
  if ((last === null || last.unit === 'share') && isSignedRate(spot))
    return { ...number, kind: 'percent', unit: 'percent' }
  const isRate = last?.unit === 'percent' || last?.unit === 'percentage_point'
  if (!isRate || !isBareOf(spot, last) || (number.high ?? number.low ?? 0) >= 200) return number
  // "2 points below the forecast. In 2021 it should reach 5.4": no points.
  const isReached = /^(?:from|to|at)$/.test(word) || /^(?:reach|be|touch)$/.test(spot.clause?.verb.lemma ?? '')
  return { ...number, kind: 'percent', unit: isReached ? 'percent' : last.unit }
}

/** The word before a figure: "from a record 4 million", "from a peak of 900,000" is from it too. */
function wordBefore({ at: { tokens }, number }: Spot): string {
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const noun = word(number.from - 1) === 'of' ? number.from - 2 : number.from - 1
  const isExtreme = /^(?:record|peak|high|low)$/.test(word(noun)) && /^an?$/.test(word(noun - 1))
  return word(isExtreme ? noun - 2 : number.from - 1)
}

/** A bare numeral that a small sum is held against: of its size, and no year. */
function isSmallBase({ at, number, np }: Spot, last: NumberMention): boolean {
  const { tokens } = at
  const [before, word] = [tokens[number.from - 2]?.lower ?? '', tokens[number.from - 1]?.lower ?? '']
  const isHeld = /^(?:against|from|versus)$/.test(word) || (/^(?:with|to)$/.test(word) && /^compar/.test(before))
  const [value, sum] = [number.low ?? number.high ?? 0, last.low ?? last.high ?? 0]
  const isNear = number.from - last.to <= 5 && sum < 1e5 && value > sum / 5 && value < sum * 5
  return isHeld && isNear && number.unit === null && number.to >= np.to && !isYear(at, number)
}

/** "Jobs could fall by two million", behind a sum of money: what changes or comes to a figure is itself counted. */
function isCountTold({ at, clause }: Spot): boolean {
  const subject = toldSubject(at, clause)
  if (subject === null || clause === null || !isCounted(lowerHead(subject, 'PUNCT', 'WH'))) return false
  const { lemma } = clause.verb
  return hasVerbClass(lemma, null, 'decrease') || hasVerbClass(lemma, null, 'increase') || reaching.has(lemma)
}
const reaching = new Set(['be', 'total', 'number', 'reach', 'stand', 'come', 'hit', 'exceed', 'remain'])

/** "Losses in farming were put at 56 million", behind sums of dollars: the currency told last, where money is what the subject is. */
function moneyBefore(spot: Spot, currency: string | null): string | null {
  const { at, number, np, clause, discourse } = spot
  const { economy } = discourse
  if (currency === null || number.to < np.to || isOfSufferers(spot)) return null
  // "2.7 million lost their living": whoever loses something is no sum.
  const isDoer = at.clauses.some(
    ({ subject, verb }) =>
      subject?.first === spot.index && !verb.passive && isLosing(verb) && at.tags[verb.to] === 'POSS',
  )
  if (isDoer) return null
  const subject = toldSubject(at, clause)
  const words = subject === null ? [] : lowerWords(subject)
  const lemma = clause?.verb.lemma ?? ''
  const last = economy?.number.kind === 'money' ? economy.quantity : null
  // "Peru got 3 billion dollars in remittances. Chile got 1 billion"
  const isFlow = last !== null && isOfFlow(lemma, clause?.verb.particle ?? null, last)
  // "The loss is put at 7 billion, a tenth of GDP. Istria would lose 2 billion"
  const isLost = economy !== null && clause !== null && isLosing(clause.verb)
  // "Visitors spent 5 billion baht. The figure may fall to 3 billion"
  const isFirst = !at.numbers.some(({ to, nonFigure }) => nonFigure === null && to <= number.from)
  const isSame = isFirst && subject !== null && isReference(subject) && hasMoneyWord(last)
  const isOfMoney =
    isLostItself(spot) ||
    isOfSum(spot) ||
    (last !== null && stateBehind(spot) !== null) ||
    (last !== null && partnerOf(at, number) !== null) ||
    (lemma === 'cost' && last !== null) ||
    // "It owes foreign lenders 12 billion"
    lemma === 'owe' ||
    // "Rubber brought 148 million"
    (lemma === 'bring' && last !== null && clause !== null && isBroughtIn(clause, subject)) ||
    isBorne(spot) ||
    isTradedFor(spot) ||
    isFlow ||
    isLost ||
    isSame ||
    words.some((word) => sums.test(word))
  return isOfMoney && !words.some(isCounted) ? currency : null
}

/** "among the 3 million affected": people, and no sum. */
export const isOfSufferers = ({ at, number }: Spot): boolean => suffering.test(at.tokens[number.to]?.lower ?? '')
const suffering =
  /^(?:affected|displaced|injured|killed|dead|missing|evacuated|infected|homeless|stranded|hungry|hurt)$/

/** "3 million tons, 200,000 fewer than in 2019": in what the figure right before it is told. */
function isDifferenceBehind({ at: { tokens }, number }: Spot, last: NumberMention | null): boolean {
  const isThan = /^(?:more|less|fewer)$/.test(tokens[number.to]?.lower ?? '') && tokens[number.to + 1]?.lower === 'than'
  const isBeside = last?.kind === 'number' && last.unit !== null && last.unit !== 'share' && number.from - last.to <= 4
  return isThan && isBeside && number.unit === null && tokens[number.from - 1]?.text === ','
}

/** "and exports of": right behind the figure before. */
const isNextFlow = ({ at: { tokens }, number: { from } }: Spot, last: NumberMention): boolean =>
  from - last.to <= 6 &&
  /^(?:and|,|but)$/.test(tokens[from - 3]?.lower ?? '') &&
  /^(?:exports|imports|output|sales|shipments|stocks|reserves|consumption|demand)$/.test(tokens[from - 2]?.lower ?? '')

/** "come off with damage of 15 million" */
const isOfSum = ({ at: { tokens }, number: { from } }: Spot): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  /^(?:loss|losses|damages?|costs?|bill|shortfall|revenues?|earnings|takings|receipts|deficit|debts?|profits?|income|claims)$/.test(
    tokens[from - 2]?.lower ?? '',
  )

/** "The strike cost 30 million dollars. In the worst case, 90 million would be lost": behind a loss, the sum is the subject. */
const isLostItself = ({ at, index, discourse: { economy } }: Spot): boolean =>
  economy?.number.kind === 'money' &&
  economy.direction === 'decrease' &&
  at.clauses.some(
    ({ at: verb, verb: { lemma, passive, negated } }) =>
      verb === index + 1 && passive && !negated && lossVerbs.has(lemma),
  )

/** "Wine accounts for 35 million of it", "Of this, 35 million was wine": a part of the sum told last. */
export function isPartOfSum({ at, number, np, index }: Spot): boolean {
  const word = (i: number): string => at.tokens[number.from - i]?.lower ?? ''
  if (word(1) === ',' && isSumMeant(word(2)) && word(3) === 'of') return true
  const whole = number.to >= np.to && prepText(at.chunks[index + 1]) === 'of' ? at.chunks[index + 2] : undefined
  return whole?.kind === 'np' && whole.number === null && isSumMeant(at.tokens[whole.head]?.lower ?? '')
}
const isSumMeant = (word: string): boolean => /^(?:it|this|that|sum|bill|money|amount)$/.test(word)

const hasMoneyWord = (quantity: Quantity | null): boolean => wordsOf(quantity).some((word) => sums.test(word))
const sums =
  /^(?:loss|losses|damages?|costs?|bill|exports?|imports?|receipts|revenues?|earnings|takings|remittances|deficit|surplus|debts?|sales|turnover|rebuilding|reconstruction|repairs|spending|shortfall|profits?|inflows|outflows|reserves|investment|share|part|gap|trade|claims|subsidies|budget|income|wages)$/
