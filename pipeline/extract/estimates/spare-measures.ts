import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { isYear } from './in-context.ts'
import { loneRate } from './lone-rate.ts'
import { type Measure, measureOf } from './measure.ts'
import { hasEconomicWord, isGrowth, isPlace, type Quantity } from './quantity.ts'
import { withUnit } from './read-measures.ts'
import { isRelative, type Spot, spotOf } from './spot.ts'

/** What was measured last, in the sentence or before it. */
interface Last {
  readonly number: NumberMention
  readonly quantity: Quantity
  readonly direction: Measure['direction']
}

/** A numeral that nothing follows which it could count. */
const isBare = ({ number, np }: Spot): boolean => number.kind === 'number' && number.unit === null && number.to >= np.to

/** Below, a bare number may be anything: an age, a day, a place in a list. */
const leastAlone = 1000

/** "had hoped for 4 billion": visitors, crowds and tons come in millions. */
const leastOfMoney = 1e9

/** A rate goes on with rates, money with money, a large bare number with what was measured in numbers, billions with money. */
function unitOf(spot: Spot, { number: last }: Last): { unit: string | null } | null {
  const { number } = spot
  if (number.unit === 'share') return null
  if (number.unit !== null) return isAlike(number, last) ? { unit: number.unit } : null
  if (!isBare(spot)) return null
  if (isRelative(last)) return isBareOf(spot, last) ? { unit: last.unit } : null
  const value = number.low ?? number.high ?? 0
  if (last.kind === 'money') return value >= leastOfMoney ? { unit: last.unit } : null
  return value >= leastAlone ? { unit: null } : null
}

/** "The ransom was 5 million": a subject of its own that no word of the economy names, or a verb that measures nothing. */
function isOfOther({ at, number, clause: governing }: Spot, last: NumberMention): boolean {
  const clause = governing ?? at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= number.to) ?? null
  if (clause === null) return false
  const { subject, verb } = clause
  // "the Fund has 7.5 percent, with Peru at 9"
  if (verb.lemma === 'have' && isRelative(last)) return false
  // "The ministry had hoped for 4 billion": whoever tells or hopes it.
  if (hasVerbClass(verb.lemma, verb.particle, 'estimate') || /^(?:hope|aim|plan|target|budget)$/.test(verb.lemma))
    return false
  return !(isOfText(at, subject) && measuring.some((name) => hasVerbClass(verb.lemma, verb.particle, name)))
}

const measuring = ['increase', 'decrease', 'level'] as const

/** "it", "Peru", "the rate": what goes on with the measure told before. */
function isOfText(at: AnalyzedSentence, subject: Nominal | null): boolean {
  if (subject === null || subject.members.every(({ np }) => np.isPronoun)) return true
  const piece = pieceOfNominal(at, subject)
  return isPlace(piece) || hasEconomicWord(lowerWords(piece))
}

/** ", Peru 6.7": the place right before the figure. */
function placeBefore({ at, index }: Spot): Piece | null {
  const chunk = at.chunks[index - 1]
  const piece = chunk?.kind === 'np' && chunk.number === null ? { at, from: chunk.from, to: chunk.to } : null
  return piece !== null && isPlace(piece) ? piece : null
}

const isReached = ({ at, number, clause }: Spot): boolean =>
  /^(?:from|to|at)$/.test(at.tokens[number.from - 1]?.lower ?? '') ||
  /^(?:reach|be|touch)$/.test(clause?.verb.lemma ?? '')

/** What goes on with what was measured last, in the sentence or before it. */
function goingOn(spot: Spot, last: Measure | Discourse['economy']): Measure | null {
  if (last === null || last.quantity === null || isOfOther(spot, last.number)) return null
  const { number } = spot
  const told = { ...last, quantity: { ...last.quantity, how: 'carried' } }
  const read = unitOf(spot, told)
  if (read === null) return null
  // "2 points below the forecast. In 2021 it should reach 5.4": what the growth comes to, and no points.
  const isRate = read.unit === 'percentage_point' && number.unit === null && isGrowth(last.quantity) && isReached(spot)
  const rateSign = (number.low ?? 0) < 0 ? 'decrease' : 'increase'
  const direction = isRate ? rateSign : isRelative(last.number) ? last.direction : 'level'
  const own = { placePiece: placeBefore(spot), isValue: true, unit: isRate ? 'percent' : read.unit }
  return withUnit({ ...measureOf(spot, direction, told.quantity, null), ...own })
}

/** Figures without words of their own in a text that measures an economy, and percentages of anything, for want of any other reading. */
export function spareMeasures({ at, discourse, free }: FrameInput, measures: readonly Measure[]): Measure[] {
  const taken = new Set(measures.map(({ number }) => number))
  const found: Measure[] = []
  for (const number of at.numbers) {
    if (!free.has(number) || taken.has(number) || isYear(number)) continue
    const spot = spotOf(at, discourse, number)
    if (spot === null) continue
    const last = measures.findLast((one) => one.number.to <= number.from) ?? discourse.economy
    const measure = goingOn(spot, last) ?? loneRate(spot)
    if (measure !== null) found.push(measure)
  }
  return found
}
