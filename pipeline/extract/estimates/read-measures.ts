import { jobNouns, travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { isScaled } from '../numbers/numeral.ts'
import { lowerWords } from '../piece.ts'
import { unitAt } from '../tallies/unit-of.ts'
import { asAfterAside, lastOutside } from './after-aside.ts'
import { isBareOf } from './alike.ts'
import { asAmountIn, asFilling, asPrice } from './amounts.ts'
import { asApposed } from './apposed.ts'
import { asTransfer, withChangeVerb } from './by-change-verb.ts'
import { asForecast } from './by-forecaster.ts'
import { asDeprived, asGoodsMoved, asInvested, asRebuilding, asRemitted, asSwallowed } from './by-kind-of-subject.ts'
import { asPutAt, withLevelVerb } from './by-level-verb.ts'
import { asLostSubject, asNominal } from './by-object.ts'
import { asLaidOff, asState, isOfPersons } from './by-state.ts'
import { asChangeWithNoun } from './change-with-noun.ts'
import { byComparative } from './comparative.ts'
import { asCarried, asContinuation, asCoordinate, asEllipsis, asGapped } from './ellipsis.ts'
import { asEndOfChange, asReceived } from './flows.ts'
import { asGappedSubject } from './gapping.ts'
import { asHosted } from './hosted.ts'
import { isEconomic } from './is-economic.ts'
import { asLabelled, asSaidOfSubject } from './labels.ts'
import { asDuration, asFurtherShare } from './levels.ts'
import type { Measure, MeasureReader } from './measure.ts'
import { withNamedChange, withSoundQuantity } from './named-change.ts'
import { asNear } from './near.ts'
import { behindNoun } from './noun-before.ts'
import { asAmountOf, asTravelOrJobs, inChangePhrase } from './own-phrase.ts'
import { asPartner } from './partners.ts'
import { asPlaceList } from './place-list.ts'
import { isCounted, isOfOtherField, isProduced, wordsOf } from './quantity.ts'
import { asRestatement, asSigned } from './restatement.ts'
import { asPartOfWhich, asShare } from './shares.ts'
import { withSign } from './signs.ts'
import { beforeAsides, isRelative, prepText, type Spot, spotOf } from './spot.ts'
import { asTableEntry, isInPercent } from './table-line.ts'
import { toldSubject } from './told-subject.ts'
import { asMissing, asUnmade, asWithdrawn } from './undone-goods.ts'

/** The figure's own phrase says most; then what stands beside it, then the verb, then what was said before. */
const readers: readonly MeasureReader[] = [
  asTableEntry,
  asSigned,
  asState,
  asLaidOff,
  asPartner,
  asPartOfWhich,
  asApposed,
  asAfterAside,
  asGapped,
  asGappedSubject,
  asFilling,
  asPrice,
  byComparative,
  asRemitted,
  asRebuilding,
  asSwallowed,
  asDeprived,
  asUnmade,
  asMissing,
  asWithdrawn,
  asGoodsMoved,
  asInvested,
  asReceived,
  asHosted,
  asEndOfChange,
  asCoordinate,
  asRestatement,
  asFurtherShare,
  inChangePhrase,
  asChangeWithNoun,
  behindNoun,
  asDuration,
  asPutAt,
  asTransfer,
  asAmountIn,
  asNominal,
  asLostSubject,
  withChangeVerb,
  asTravelOrJobs,
  asAmountOf,
  asShare,
  withLevelVerb,
  asForecast,
  asPlaceList,
  asEllipsis,
  asLabelled,
  asContinuation,
  asSaidOfSubject,
  asCarried,
  asNear,
]

const countUnits = new Set(['transit', 'claim', 'bankruptcy', 'insolvency', 'flight', 'vacancy'])

/** "fell by a third, to 210,000": a count is no share. */
const withoutRate = (measure: Measure): Measure =>
  measure.unit === 'share' && measure.number.unit === null && (measure.number.low ?? 0) > 1
    ? { ...measure, unit: null }
    : measure

/** "The index rose to 214 points": no points of a percentage. */
const isOfIndex = ({ unit, number, anchor: { at }, quantity }: Measure): boolean =>
  unit === 'percentage_point' &&
  number.unit === 'percentage_point' &&
  /^points?$/.test(at.tokens[number.to - 1]?.lower ?? '') &&
  !/^per/.test(at.tokens[number.to - 2]?.lower ?? '') &&
  wordsOf(quantity).some((word) => /^(?:index|indices|gauge)$/.test(word))

/** A bare count is of what the quantity counts: arrivals, passengers, jobs. */
export function withUnit(read: Measure): Measure {
  const measure = withoutRate(isOfIndex(read) ? { ...read, unit: 'point' } : read)
  if (measure.unit !== null || measure.number.kind !== 'number') return measure
  const { at, from, to } = measure.anchor
  if (isOfPersons(wordsOf(measure.quantity))) return { ...measure, unit: 'person' }
  const nouns = wordsOf(measure.quantity).map(singularOf)
  const noun =
    nouns.find((word) => travelNouns.has(word)) ?? nouns.find((word) => jobNouns.has(word) || countUnits.has(word))
  // "output of 4,000 cars": the noun behind the figure.
  const { number, np } = measure
  const isGoods = nouns.some(isProduced) && number.unit === null && number.to <= np.head
  if (isGoods) return { ...measure, unit: unitAt(at, np.head), unitPiece: { at, from: np.head, to: np.head + 1 } }
  // "car sales plunged to 49,000"
  if (noun === undefined && nouns.some((word) => word === 'sale' || word === 'registration'))
    return { ...measure, unit: 'item', unitPiece: { at, from, to } }
  if (noun === undefined) return measure
  return { ...measure, unit: travelNouns.get(noun) ?? (jobNouns.has(noun) ? 'job' : noun), unitPiece: { at, from, to } }
}

function readAt(spot: Spot, before: Measure | null): Measure | null {
  for (const read of readers) {
    const measure = read(spot, before)
    if (measure === null) continue
    if (measure.continues === null && !measure.isDuration && isOfOtherField(wordsOf(measure.quantity))) return null
    const sound = withSoundQuantity(measure, before, spot.discourse)
    if (isEconomic(sound)) return withNamedChange(withUnit(withSign(sound)), before, spot.discourse)
  }
  return null
}

/** "2019" where the dates did not take it: a bare number of four digits that can be a year. */
export const isYear = ({ low, high, unit, kind }: NumberMention): boolean =>
  kind === 'number' &&
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

/** "half a point", "1.5 points": points of a percentage; "4.9 in 2023" behind a percentage is one too. */
function inContext(spot: Spot, last: NumberMention | null): NumberMention {
  const { at, number } = spot
  if (number.kind !== 'number' || (number.unit !== null && number.unit !== 'share')) return number
  const next = at.tokens[number.to]?.lower
  if (next === 'point' || next === 'points')
    return { ...number, kind: 'percent', unit: 'percentage_point', to: number.to + 1 }
  const point = pointBehind(at, number)
  if (point !== null) return { ...number, kind: 'percent', unit: 'percentage_point', to: point }
  const behind = at.numbers.find(({ from }) => from === number.to + 1)
  // "from 3.5 to 3 tons"
  if (next === 'to' && behind !== undefined && behind.unit !== null)
    return { ...number, unit: behind.unit, kind: behind.kind }
  if (
    number.unit === null &&
    /\d/.test(at.text.slice(number.numeralStart, number.numeralEnd)) &&
    isInPercent(at, number)
  )
    return { ...number, kind: 'percent', unit: 'percent' }
  // "arrivals from 1.03 million to 1.2": persons, whatever money stands before.
  const isOfTravel =
    last !== null &&
    at.tokens
      .slice(last.to, number.from)
      .some(({ lower }) => travelNouns.has(singularOf(lower)) || jobNouns.has(singularOf(lower)))
  if (isOfTravel && number.unit === null && last.kind === 'money') return number
  // "to 71,000 tons in 2018 from 48,000"
  const word = at.tokens[number.from - 1]?.lower ?? ''
  const isSameUnit =
    last?.kind === 'number' &&
    last.unit !== null &&
    last.unit !== 'share' &&
    number.unit === null &&
    number.to >= spot.np.to
  if (isSameUnit && /^(?:from|against|with|to)$/.test(word) && !isOfTravel && (number.low ?? 0) >= 100)
    return { ...number, unit: last.unit }
  // "20.9 trillion won, as against 9.3 trillion"
  const numeral = at.text.slice(number.numeralStart, number.numeralEnd)
  if (last?.kind === 'money' && isScaled(numeral) && (last.low ?? last.high ?? 0) >= 1e6 && number.to >= spot.np.to)
    return { ...number, kind: 'money', unit: last.unit }
  // "down from 3,200 ringgit a ton in May to 2,400"
  const isPriceTo = last?.kind === 'money' && word === 'to' && number.unit === null && number.to >= spot.np.to
  if (isPriceTo && at.tokens[last.from - 1]?.lower === 'from') return { ...number, kind: 'money', unit: last.unit }
  const money = last?.kind === 'money' ? null : moneyBefore(spot)
  if (money !== null && isScaled(numeral) && number.unit === null && (number.low ?? 0) >= 1e6)
    return { ...number, kind: 'money', unit: money }
  const isRate = last?.unit === 'percent' || last?.unit === 'percentage_point'
  return isRate && isBareOf(spot, last) && (number.high ?? number.low ?? 0) < 200
    ? { ...number, kind: 'percent', unit: last.unit }
    : number
}

/** "Losses in farming were put at 56 million", behind sums of dollars: the currency told last, where money is what the subject is. */
function moneyBefore({ at, number, np, clause, discourse: { economy } }: Spot): string | null {
  if (economy === null || economy.number.kind !== 'money' || number.to < np.to) return null
  const subject = toldSubject(at, clause)
  const words = subject === null ? [] : lowerWords(subject)
  const isOfMoney = clause?.verb.lemma === 'cost' || words.some((word) => sums.test(word))
  return isOfMoney && !words.some(isCounted) ? economy.number.unit : null
}
const sums =
  /^(?:loss|losses|damages?|costs?|bill|exports?|imports?|receipts|revenues?|earnings|takings|remittances|deficit|surplus|debts?|sales|turnover|rebuilding|reconstruction|repairs|spending|shortfall|profits?|inflows|outflows|reserves|investment|share|part)$/

/** "Peru's from 3 to 2": the second figure is of the same place. */
const isEndOf = ({ tokens }: Spot['at'], { from }: NumberMention, last: Measure | undefined): boolean =>
  last !== undefined && tokens[from - 1]?.lower === 'to' && from - 1 === last.number.to

/** With the unit that it was read in: "4 percent, trade 5.8", "3 billion euros, aviation 2 billion". */
export const asRead = ({ number, unit }: Measure): NumberMention =>
  number.unit === null && (unit === 'percent' || unit === 'percentage_point')
    ? { ...number, unit, kind: 'percent' }
    : number.unit === null && number.kind === 'number' && /^[A-Z]{3}$/.test(unit ?? '')
      ? { ...number, unit, kind: 'money' }
      : number

/** "fell 25 percent to 3 million, and imports 13 percent": a rate goes on with the change, not with what it came to. */
function lastFor(number: NumberMention, measures: readonly Measure[]): Measure | undefined {
  const [change, end] = measures.slice(-2)
  const isEnd =
    change !== undefined &&
    end !== undefined &&
    isRelative(number) &&
    isRelative(change.number) &&
    !isRelative(end.number) &&
    change.clause !== null &&
    change.clause === end.clause
  return isEnd ? change : measures.at(-1)
}

/** What the free figures of a sentence measure, from left to right: each may go on with the one before. */
export function readMeasures({ at, discourse, free }: FrameInput): Measure[] {
  const measures: Measure[] = []
  for (const number of at.numbers) {
    if (!free.has(number) || isYear(number)) continue
    const spot = spotOf(at, discourse, number)
    if (spot === null) continue
    const last = lastOutside(spot, measures, lastFor(number, measures))
    const before = last === undefined ? null : { ...last, number: asRead(last) }
    // Of a sentence that says anything itself, a bare numeral goes on with its own figures only.
    const isTime = /^(?:until|till|by|at|before|after|since)$/.test(at.tokens[number.from - 1]?.lower ?? '')
    const isLabel = !isTime && at.clauses.every(({ verb }) => verb.form !== 'finite')
    const read = inContext(spot, before?.number ?? (isLabel ? (discourse.economy?.number ?? null) : null))
    const measure = readAt({ ...spot, number: read }, before)
    // "after last year's fall of 32%": of another time.
    const isEarlier = /^(?:after|following)$/.test(prepText(at.chunks[beforeAsides(at, spot.index)]) ?? '')
    if (measure !== null)
      measures.push({
        ...measure,
        isBase: measure.isBase || isEarlier,
        placePiece: measure.placePiece ?? (isEndOf(at, number, last) ? (last?.placePiece ?? null) : null),
        number: spot.number,
        np: spot.np,
        unit: measure.unit ?? read.unit,
      })
  }
  return measures
}
