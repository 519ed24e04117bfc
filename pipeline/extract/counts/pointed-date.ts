import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { isOfThem } from '../of-them.ts'
import { hasByThen } from '../pointed-time.ts'

/** "The period also saw 40 deaths", "in the same month": the span of time told before. */
const pointing =
  /^the (?:same )?(?:reporting )?period\b|\b(?:in|during|over|for|within|throughout) (?:(?:the|this|that|that same|the same) (?:reporting |review )?period|(?:that|the same|that same) (?:week|month|quarter|year))\b(?! (?:of|last|in|a|the year))/i
const pointsToPeriod = ({ text }: AnalyzedSentence): boolean => pointing.test(text)

/** "Of these cases, three died", "Four of the cases were found in Lasa": parts of what was counted, at its time. */
const partly =
  /^(?:(?:of|among) (?:these|those|them)\b|(?:of |among )?the (?:(?:total|new|reported|confirmed|[\d,]+) )?(?:cases|deaths|infections|patients)(?: were| have been| had been|,)|\S+ of (?:the|these|those) (?:(?:total|new|reported|confirmed|[\d,]+) )?(?:cases|deaths|infections|patients)\b)/i
/** "Two were imported", "Three of them came from abroad": of the new cases told right before. */
const broughtIn =
  /^\S+(?: (?:of (?:them|these|those)|others?))? (?:(?:were|was|are|is|had|have|has|been|all|both) )*(?:imported|brought in|(?:came|come|arrived|returned|flown in) from abroad)\b/i
const pointsToWhole = ({ text }: AnalyzedSentence): boolean => partly.test(text) || broughtIn.test(text)

/** "confirmed 90 cases on 2 May and 10 on 11 May. Two were imported": of which day is open. */
const isOfSeveralDays = ({ text }: AnalyzedSentence, { date }: Discourse): boolean =>
  broughtIn.test(text) && (date?.at.dates.filter(({ precision }) => precision === 'day').length ?? 0) > 1

/** "four more on 3 May, for a total of 90": how many they make with those before. */
export const isSumOfNew = ({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'for' && tokens.slice(from, to).some(({ lower }) => lower === 'total')

/** "40 (on 3 May), of whom 30 have died and five are well": parts told behind the whole; "40 of them". */
export function isPartOfWhole(at: AnalyzedSentence, { from, to }: NumberMention): boolean {
  const { tokens } = at
  const whom = lastIndexIn(tokens, 0, from, ({ lower }, i) => lower === 'whom' && tokens[i - 1]?.lower === 'of')
  const isBehind = whom > 0 && tokens.slice(whom, from).every(({ text }) => !/^[;:.]$/.test(text))
  return isBehind || isOfThem(at.tokens, to)
}

const isSpan = ({ date: { precision } }: DateChoice): boolean => !/^(?:day|time)$/.test(precision)

const told = (at: AnalyzedSentence, { date }: Discourse): DateChoice | null =>
  at.dates.length > 0 || date === null ? null : { ...date, role: 'as_of', how: 'carried' }

/** "in the previous 24 hours": the period that the sentence before told has no date. */
function isOfHours({ counts, date }: Discourse): boolean {
  const last = counts?.lead.piece.at
  return (
    last !== undefined &&
    last !== date?.at &&
    /\b(?:hours|overnight|yesterday|past week|previous week)\b/.test(last.text)
  )
}

/** The span of time that a sentence points back to. */
export function periodMeant(at: AnalyzedSentence, discourse: Discourse): DateChoice | null {
  const choice = pointsToPeriod(at) && !isOfHours(discourse) ? told(at, discourse) : null
  return choice !== null && isSpan(choice) ? choice : null
}

/** "since the first cases were found on 16 March": when it began, not when the whole was counted. */
const isSince = ({ at, date }: DateChoice): boolean =>
  at.tokens.slice(Math.max(0, date.from - 10), date.from).some(({ lower }) => lower === 'since')

/** When the whole was counted that a sentence tells the parts of; not since when. */
export function timeOfWhole(at: AnalyzedSentence, discourse: Discourse): DateChoice | null {
  const choice = pointsToWhole(at) && !isOfSeveralDays(at, discourse) ? told(at, discourse) : null
  return choice === null || choice.date.edtf.endsWith('/..') || isSince(choice) ? null : choice
}

/** "Ebola was declared over on 31 May. By then it had killed 40", "It had by then killed 40". */
export function dateOfThen(at: AnalyzedSentence, { date, isDayOpen }: Discourse): DateChoice | null {
  const isThen = at.dates.length === 0 && hasByThen(at, { from: at.tokens.length + 2 })
  if (!isThen || isDayOpen || date === null || date.date.edtf.endsWith('/..')) return null
  // "landed on 2 October, followed two weeks later by 61": the later of the two
  const { at: source, date: day } = date
  const later = source.dates.filter(({ from }) => from > day.from)
  if (later.some(({ offset }) => offset !== null)) return null
  const last = later.findLast(({ basis, edtf }) => basis === 'computed' && edtf > day.edtf)
  return { ...date, date: last ?? day, role: 'as_of', how: 'carried' }
}
