import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { revising } from './date-of-other.ts'
import { guessed, isFormerGuess, movesForecast } from './guess-date.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { withOlder } from './same-time.ts'
import { seriesAround } from './series.ts'

const base = /^(?:from|against|than|versus|vs|to|with|not|below|above)$/
const earlier = /^(?:earlier|previous|previously|prior|initial|initially|original|originally|former)$/
const foreseen =
  /^(?:forecast|forecasted|projected|projection|estimate|estimated|expected|predicted|prediction|foreseen|anticipated|envisaged)$/
const versions = /^(?:forecast|projection|estimate|outlook|prediction|report|update|bulletin|survey)s?$/

/** Words of the rate itself, between its numeral and what is said of it. */
const ofRate =
  /^(?:%|percent|per|cent|growth|rate|rise|fall|contraction|expansion|drop|decline|increase|that|which|it|they|had|was|were|been|he|she)$/

const between = /^(?:an?|the|its|their|of|that)$/

/** "from an earlier 8 percent", "against a previous estimate of 3": the word stands between what leads to the base and its numeral. */
function saysEarlier({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean {
  let i = from - 1
  while (i > from - 6 && (between.test(tokens[i]?.lower ?? '') || versions.test(tokens[i]?.lower ?? ''))) i--
  return (
    earlier.test(tokens[i]?.lower ?? '') &&
    base.test(tokens[/^(?:an?|the|its|their)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? '')
  )
}

/** "than the 5 percent forecast in May", "from the 5.2 it projected in April" */
function saysForeseen({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean {
  if (!/^(?:the|a|an)$/.test(tokens[from - 1]?.lower ?? '') || !base.test(tokens[from - 2]?.lower ?? '')) return false
  let i = to
  while (i < to + 6 && ofRate.test(tokens[i]?.lower ?? '')) i++
  return foreseen.test(tokens[i]?.lower ?? '')
}

/** "from 5 percent in the previous forecast" */
function isOfOlderPaper({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean {
  let i = to
  while (/^(?:%|percent|per|cent|growth)$/.test(tokens[i]?.lower ?? '')) i++
  if (!/^(?:in|under|of)$/.test(tokens[i]?.lower ?? '') || !/^(?:the|its|their|an?)$/.test(tokens[i + 1]?.lower ?? ''))
    return false
  const isOld = earlier.test(tokens[i + 2]?.lower ?? '') || tokens[i + 2]?.lower === 'last'
  return isOld && versions.test(tokens[i + 3]?.lower ?? '')
}

const isMarked = (at: AnalyzedSentence, number: NumberMention): boolean =>
  saysEarlier(at, number) || saysForeseen(at, number) || isOfOlderPaper(at, number)

/** "is to grow by 7 percent in 2013 from an earlier 8, and by 6 in 2014 from 7": what was foreseen before, of the time of what is foreseen now; so each base behind one that is told so. */
export function isOlderForecast(at: AnalyzedSentence, number: NumberMention): boolean {
  if (isMarked(at, number)) return true
  return (
    at.tokens[number.from - 1]?.lower === 'from' &&
    at.numbers.some(
      (one) =>
        one.to <= number.from && one.nonFigure === null && (number.unit ?? one.unit) === one.unit && isMarked(at, one),
    )
  )
}

/** "cut its forecast for 2023 from 3% to 2%": both are of that year. */
export const isRevised = (at: AnalyzedSentence, { clause, quantity }: Measure): boolean =>
  clause !== null &&
  !guessed.has(clause.verb.lemma) &&
  (revising.has(clause.verb.lemma) ||
    wordsOf(quantity).some((word) => ofForecast.test(word)) ||
    movesForecast(at, clause))

/** "improved its forecast of the fall to 3 percent from 4": what is changed is a guess, whatever the verb. */
const ofForecast = /^(?:forecasts?|projections?|estimates?|outlook)$/

/** "4% rather than 5%", "cut its forecast to 2% from 3%": the figure before is of the same time. */
export function isOtherVersion(at: AnalyzedSentence, measure: Measure): boolean {
  const { number, clause } = measure
  const told = at.clauses.findLast(({ verb }) => verb.to <= number.from)
  if (isOlderForecast(at, number) || (told !== undefined && isFormerGuess(at, told))) return true
  const last = at.tokens[number.from - 1]?.lower ?? ''
  const before = last === 'the' ? (at.tokens[number.from - 2]?.lower ?? '') : last
  // "saw occupancy drop to 40 from 63": what was before, not what was thought before.
  const isSeen = before === 'from' && clause?.verb.lemma === 'see'
  const isNewer = clause !== null && (revising.has(clause.verb.lemma) || isRevised(at, measure))
  return /^(?:than|of|against|versus)$/.test(before) || (isNewer && !isSeen)
}

/** The figure that the date behind a row, or behind an older forecast, closes. */
export function endOfSeries(at: AnalyzedSentence, measure: Measure): NumberMention {
  const series = seriesAround(at, measure.number)
  return series.length < 2 && isRevised(at, measure) ? withOlder(at, measure) : (series.at(-1) ?? measure.number)
}
