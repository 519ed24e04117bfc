import { lossNouns } from '../../lexicon/loss-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import { isKnown } from '../dates-in.ts'
import { isVerbless } from '../is-verbless.ts'
import { joinedMonths } from './joined-months.ts'
import type { Measure } from './measure.ts'
import { isOfBracket } from './period.ts'
import { hasEconomicWord, wordsOf } from './quantity.ts'

/** "Foreign trade, January and February.": the time of the figures below, where a line without verb or figure names both. */
export function spanOfHeading(at: AnalyzedSentence): DateChoice | null {
  const [first] = at.dates
  if (first === undefined || !isKnown(first) || !isVerbless(at)) return null
  const hasFigure = at.numbers.some(({ nonFigure }) => nonFigure === null)
  if (hasFigure || !hasEconomicWord(at.tokens.map(({ lower }) => lower))) return null
  return { at, date: joinedMonths(at, first), role: 'event', how: 'carried' }
}

/** Whether a figure that tells no time is for that of the heading: not one that was before, or that is still to come. */
export const isUnderHeading = (
  at: AnalyzedSentence,
  { isBase, isForecast, number, quantity }: Measure,
  span: DateChoice | null,
): boolean =>
  span !== null &&
  span.at !== at &&
  !isBase &&
  !isForecast &&
  at.dates.every((date) => isOfBracket(at, date, number)) &&
  !wordsOf(quantity).some((word) => lossNouns.has(word)) &&
  !sinceThen.test(at.text)

/** "Jobs lost since the storm: 1,200": counted up to now. */
const sinceThen = /\b(?:since|so far|to date)\b[^.]*:/
