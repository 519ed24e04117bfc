import { comparatives } from '../../lexicon/indicator-words.ts'
import type { FrameInput } from '../frames/frame.ts'
import { markerText } from '../parse/chunk.ts'
import type { Piece } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { isOfNoEconomy } from './duty.ts'
import { isYear } from './in-context.ts'
import { isPlace } from './is-place.ts'
import { plainLabel } from './labels.ts'
import { loneRate } from './lone-rate.ts'
import { type Measure, measureOf } from './measure.ts'
import { isOfOther } from './of-other.ts'
import { isGrowth } from './quantity.ts'
import { asRead } from './read-measures.ts'
import { spareShare } from './spare-shares.ts'
import { spareSum } from './spare-sums.ts'
import { spareTons } from './spare-tons.ts'
import { isRelative, prepText, type Spot, spotOf } from './spot.ts'
import { kindOf, type ToldMeasure } from './told-measures.ts'
import { withUnit } from './unit-of-count.ts'

/** A numeral that nothing follows which it could count. */
const isBare = ({ at, number, np }: Spot): boolean =>
  number.kind === 'number' &&
  number.unit === null &&
  // "Thousands of homes"; not "thousands of them"
  !(number.qualifier === 'magnitude' && at.tokens[number.to]?.lower === 'of' && at.tags[number.to + 1] === 'N') &&
  (number.to >= np.to || (number.to + 1 === np.to && at.tokens[number.to]?.lower === 'strong'))

/** Below, a bare number may be anything: an age, a day, a place in a list. */
const leastAlone = 1000

/** "had hoped for 4 billion": visitors, crowds and tons come in millions. */
const leastOfMoney = 1e9

/** A rate goes on with rates, money with money, a large bare number with what was measured in numbers, billions with money. */
function unitOf(spot: Spot, { number: last }: ToldMeasure): { unit: string | null } | null {
  const { number } = spot
  if (number.unit === 'share') return null
  if (number.unit !== null) return isAlike(number, last) ? { unit: number.unit } : null
  if (!isBare(spot)) return null
  if (isRelative(last)) return isBareOf(spot, last) ? { unit: last.unit } : null
  const value = number.low ?? number.high ?? 0
  if (last.kind === 'money') return value >= leastOfMoney ? { unit: last.unit } : null
  return value >= leastAlone ? { unit: null } : null
}

/** ", Peru 6.7", "the Chinese (2.5 million)", "ahead of Chile with 4 billion": the place right before the figure. */
function placeBefore({ at, index }: Spot): Piece | null {
  const isLinked = markerText(at.chunks[index - 1]) === '(' || prepText(at.chunks[index - 1]) === 'with'
  const end = isLinked ? index - 2 : index - 1
  // "India, with 203,000"
  const chunk = at.chunks[isLinked && markerText(at.chunks[end]) === ',' ? end - 1 : end]
  const piece = chunk?.kind === 'np' && chunk.number === null ? { at, from: chunk.from, to: chunk.to } : null
  return piece !== null && isPlace(piece) ? piece : null
}

const isReached = ({ at, number, clause }: Spot): boolean =>
  /^(?:from|to|at)$/.test(at.tokens[number.from - 1]?.lower ?? '') ||
  /^(?:reach|be|touch)$/.test(clause?.verb.lemma ?? '')

/** "+4.8%", "-2%": the mark says which way. */
function markOf({ at, number }: Spot): 'increase' | 'decrease' | null {
  if ((number.low ?? 0) < 0) return 'decrease'
  return /^(?:\+|plus)$/.test(at.tokens[number.from - 1]?.lower ?? '') ? 'increase' : null
}

/** What goes on with what was measured last, in the sentence or before it. */
function goingOn(spot: Spot, last: Measure | ToldMeasure): Measure | null {
  if (last.quantity === null || isOfOther(spot, last.number)) return null
  const { number } = spot
  const told = { ...last, quantity: { ...last.quantity, how: 'carried' } }
  const read = unitOf(spot, told)
  if (read === null) return null
  // "2 points below the forecast. In 2021 it should reach 5.4": what the growth comes to, and no points.
  const isRate = read.unit === 'percentage_point' && number.unit === null && isGrowth(last.quantity) && isReached(spot)
  const rateSign = (number.low ?? 0) < 0 ? 'decrease' : 'increase'
  // "Retail sales: up 3.4. New loans: down 2.6": which way it went, and of what, is told beside it.
  const sign = comparatives.get(spot.at.tokens[number.from - 1]?.lower ?? '')
  const label = sign === undefined ? null : plainLabel(spot.at, spot.index - 2)
  const rate = markOf(spot) ?? (isRate ? rateSign : (sign ?? last.direction))
  const direction = isRelative(last.number) ? rate : 'level'
  const own = { placePiece: placeBefore(spot), isValue: true, unit: isRate ? 'percent' : read.unit }
  return withUnit({ ...measureOf(spot, direction, label ?? told.quantity, null), ...own })
}

/** Below, a bare number is no count that goes on over figures of another kind. */
const leastFarther = 10_000

type Last = Measure | ToldMeasure

/** What the sentence has measured before a figure: last of all, and of each kind. */
interface Before {
  last: Measure | null
  readonly ofKind: Map<'money' | 'rate' | 'count', Measure>
}

function remember(before: Before, measure: Measure): void {
  before.last = measure
  if (measure.quantity !== null) before.ofKind.set(kindOf(asRead(measure)), measure)
}

/** What was measured before of the kind that a figure is by its own words. */
function lastOfKind({ number, discourse: { measured, counts } }: Spot, { ofKind }: Before): Last | null {
  const size = number.low ?? number.high ?? 0
  if (number.unit === null && (counts !== null || size < leastFarther)) return null
  const kind = kindOf(number)
  return ofKind.get(kind) ?? measured[kind]
}

/** What a spot is read as for want of any other reading. */
function spareMeasure(spot: Spot, before: Before, isShared: boolean): Measure | null {
  const { number, discourse } = spot
  const { last } = before
  const near = last === null ? discourse.economy : { ...last, number: asRead(last) }
  const kind = lastOfKind(spot, before)
  // "…, 4.5 percent of output, in Peru 4 billion": over the rate, of the sums told before.
  const money = number.unit === null ? (before.ofKind.get('money') ?? discourse.measured.money) : null
  const told = [near, kind, money].filter((one): one is Last => one?.quantity != null)
  const sum = isShared ? null : spareSum(spot, told)
  if (sum !== null) return { ...sum, placePiece: sum.quantity?.how === 'carried' ? placeBefore(spot) : null }
  const [first] = told
  return (
    (first === undefined ? null : goingOn(spot, first)) ??
    loneRate(spot) ??
    spareShare(spot, told) ??
    spareTons(spot, told) ??
    (kind === null || number.kind === 'money' ? null : goingOn(spot, kind))
  )
}

/** Figures without words of their own in a text that measures an economy, and percentages and sums of anything, for want of any other reading. */
export function spareMeasures({ at, discourse, free }: FrameInput, measures: readonly Measure[]): Measure[] {
  const read = new Map(measures.map((measure) => [measure.number, measure]))
  const found: Measure[] = []
  // Money that was given in the same sentence
  const isShared = at.numbers.some((one) => one.kind === 'money' && one.nonFigure === null && !free.has(one))
  const before: Before = { last: null, ofKind: new Map() }
  for (const number of at.numbers) {
    const known = read.get(number)
    if (known !== undefined) remember(before, known)
    if (known !== undefined || !free.has(number) || isYear(at, number)) continue
    const spot = spotOf(at, discourse, number)
    const measure = spot === null || isOfNoEconomy(spot) ? null : spareMeasure(spot, before, isShared)
    if (measure === null) continue
    remember(before, measure)
    found.push(measure)
  }
  return found
}
