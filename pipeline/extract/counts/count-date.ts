import { type AnalyzedSentence, readAs } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { isOfRecord } from '../estimates/compared-date.ts'
import { isFirstLine } from '../first-line.ts'
import { isVerbless } from '../is-verbless.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { isOfThem } from '../of-them.ts'
import { isSameDay, isTimeBetween } from '../pointed-time.ts'
import { isOfOtherBracket } from './bracket.ts'
import type { Count } from './count.ts'
import { nearRule } from './count-head.ts'
import { closingSpan, dateBehindVerb, isOfHighest, isOfNextTotal, isOfOther, yearBehind } from './date-of-event.ts'
import { dateInTurn } from './dates-in-turn.ts'
import { figuresUntil } from './figures-until.ts'
import { isOfMeasured } from './measured-date.ts'
import { isOfNextWeek, relative, tellsTime } from './own-time.ts'
import { dateOfThen, isPartOfWhole, isSumOfNew, periodMeant, timeOfWhole } from './pointed-date.ts'
import { endedSpan, isInOpenWeek, openFrom, sinceStart, sinceThen, weekDate } from './since-date.ts'
import { carriedStanding, dateOfState, isOfState } from './standing-date.ts'
import { whenDate } from './when-date.ts'

const breaks = new Set([',', ';', ':', '(', ')', '.'])

/** From a token to the next mark: what stands there is said of the figure before it. */
function endOfStretch(at: AnalyzedSentence, from: number): number {
  let to = from
  while (to < at.tokens.length && !breaks.has(at.tokens[to]?.text ?? '')) to++
  return to
}

/** "567 cases, with no deaths, in May": what an aside tells of the figure parts it from no date. */
function endOfCompared(at: AnalyzedSentence, from: number): number {
  const to = endOfStretch(at, from)
  const isAside = at.tokens[to]?.text === ',' && /^(?:with|without|including)$/.test(at.tokens[to + 1]?.lower ?? '')
  const close = isAside ? endOfStretch(at, to + 1) : to
  return close > to && at.tokens[close]?.text === ',' ? endOfStretch(at, close + 1) : to
}

/** The dates of what the sentence only compares with ("against 70 in 2011") belong to nothing else in it. */
function datesBeside(at: AnalyzedSentence, counts: readonly Count[]): readonly DateMention[] {
  const compared = counts
    .filter(({ head }) => head.isCompared === true)
    .map(({ number }) => ({ from: number.to, to: endOfCompared(at, number.to) }))
  return at.dates.filter(
    (date) =>
      !isBehindThan(at, date.from) &&
      // "the fewest since 24 March"
      !isOfRecord(at, date) &&
      !isOfHighest(at, date) &&
      !isOfMeasured(at, date.from) &&
      !compared.some((one) => date.from >= one.from && date.from < one.to),
  )
}

/** "19 more than on the day before". */
const isBehindThan = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  tokens[from - 1]?.lower === 'than' ||
  (/^(?:on|in|the|at|a)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'than') ||
  (tokens[from - 3]?.lower === 'than' && tokens[from - 2]?.lower === 'on')

/** "Between 1 and 30 April, 900 fell ill; 42 were confirmed": the one time that the sentence opens with, for all that goes on with its figures. */
function openingDate(at: AnalyzedSentence, { head }: Count): DateMention | null {
  const [date, second] = at.dates
  if (date === undefined || second !== undefined || date.edtf === '' || date.offset !== null) return null
  const isClosed = at.tokens[date.to]?.text === ','
  // "Since the outbreak was declared on 3 May, 40 have fallen ill and three have died"
  if (isClosed && at.tokens[0]?.lower === 'since') return date
  return isClosed && date.from <= 2 && head.how === nearRule ? date : null
}

/** "Cholera in Peru (8 July): 40 cases, 3 deaths": the date that the title before the colon gives is that of all its figures. */
export function titleDate(
  { dates, tokens, clauses }: AnalyzedSentence,
  { from: number }: NumberMention,
): DateMention | null {
  const [date, second] = dates
  if (date === undefined || second !== undefined || date.edtf === '' || date.offset !== null) return null
  const close = tokens[date.to]?.text === ')' ? date.to + 1 : date.to
  // "Since the outbreak began in April:", "16 September: the president flies out": of what happened then
  const isTitle =
    date.from > 0 &&
    tokens[date.from - 1]?.lower !== 'since' &&
    !clauses.some(({ verb }) => verb.form === 'finite' && verb.to <= close)
  return isTitle && tokens[close]?.text === ':' && close < number ? date : null
}

/** "By", "As at", "By midnight on": what a sentence opens with in front of the date it counts to. */
const isOpening = ({ tokens }: AnalyzedSentence, end: number): boolean =>
  end <= 6 &&
  /^(?:by|until|up to|through|to|as (?:of|at|on))(?: (?:the )?(?:midnight|noon|midday|morning|evening|night|end|close|start))?(?: (?:of|on))?$/.test(
    tokens
      .slice(0, end)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "By 21 July 40 cases had been reported this year", "as of 21 July, since May": what counts is until when. */
function untilDate(at: AnalyzedSentence, { precision, from }: DateMention): DateMention | null {
  const [first] = at.dates
  const isSince = at.tokens[from - 1]?.lower === 'since'
  const isYear = isSince || (precision === 'year' && at.tokens[from]?.lower === 'this')
  const isUntil = first !== undefined && isOpening(at, first.from)
  return isYear && isUntil && /^(?:day|time)$/.test(first.precision) ? first : null
}

/** "From March 2018 to date", "from May onwards", "from the first week of May on" */
const isUntilNow = ({ tokens }: AnalyzedSentence, { from, to }: DateMention): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ lower }) => lower === 'from') &&
  /^(?:to (?:date|now|the present)|until now|till now|onwards?\b|on (?:,|[\d,]+|more|some|about)(?: |$))/.test(
    tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "since the outbreak began in April": a span that is still open. */
function opened(choice: DateChoice | null, number: NumberMention): DateChoice | null {
  if (choice === null || choice.date.edtf.includes('/')) return choice
  const { at, date } = choice
  if (isUntilNow(at, date)) return { ...choice, date: openFrom(date) }
  const before = at.tokens.slice(Math.max(0, date.from - 14), date.from).map(({ lower }) => lower)
  const since = before.lastIndexOf('since')
  if (since < 0 || before.slice(since).some((word) => breaks.has(word))) return choice
  // "since two workers were found ill on 1 May": of those two
  if (number.to <= date.from && number.from > date.from - before.length + since) return choice
  return { ...choice, date: openFrom(date) }
}

/** A date is carried from a heading line, or from "as of D", to sentences that tell no time of their own. */
function mayCarry({ date, at: source }: DateChoice, discourse: Discourse): boolean {
  if (date.role === 'as_of' && (discourse.isCounting || isFirstLine(source))) return true
  // "Not one new infection since 23 June.": of that figure alone; not of a title, "Since 1 January:"
  const isOpen = date.edtf.endsWith('/..') && !isFirstLine(source) && source.tokens[date.to]?.text !== ':'
  return isVerbless(source) && !isOpen
}

/** The one day that a sentence names: what it counts stood so then. */
function onlyDay(at: AnalyzedSentence, number: NumberMention, counts: readonly Count[]): DateMention | null {
  const days = datesBeside(at, counts).filter(
    (date) => date.edtf !== '' && date.offset === null && !isOfOtherBracket(at, date, number.from),
  )
  const [first] = days
  if (first === undefined || days.some(({ edtf }) => edtf !== first.edtf)) return null
  const before = at.tokens[first.from - 1]?.lower ?? ''
  const isDay = /^\d{4}-\d\d-\d\d(?:T|$)/.test(first.edtf) && /^(?:on|by)$/.test(before)
  // "told reporters on 3 May": when it was said.
  const verb = at.clauses.findLast((clause) => clause.verb.to <= first.from)?.verb.lemma ?? 'stand'
  if (before === 'on' && !isOfState(verb)) return null
  // "Peru, which on 3 May found its first case, has had 40": of what the aside tells.
  if (at.tags[first.from - 2] === 'WH') return null
  const words = at.tokens.slice(Math.max(0, first.from - 4), first.from).map(({ lower }) => lower)
  return isDay && !words.some((word) => /^(?:since|after|before|than|started|began)$/.test(word)) ? first : null
}

/** "Since the first case in March, and up to 8 May, 40 were found": the one day that the sentence says to count up to. */
function onlyAsOf(at: AnalyzedSentence, number: NumberMention, counts: readonly Count[]): DateMention | null {
  const ends = datesBeside(at, counts).filter(
    ({ role, edtf, offset }) => role === 'as_of' && edtf !== '' && offset === null,
  )
  const [first] = ends
  if (first === undefined || first.to > number.from || ends.some(({ edtf }) => edtf !== first.edtf)) return null
  const verbs = at.clauses.filter(
    ({ verb }) => verb.form === 'finite' && verb.from >= first.to && verb.to <= number.from,
  )
  const isApart = at.tokens.slice(first.to, number.from).some(({ text }) => text === ';' || text === ':')
  return verbs.length > 1 || isApart ? null : first
}

/** "In winter Peru had 40; on 1 May it had 90": the date of another clause behind. */
const isApart = ({ tokens }: AnalyzedSentence, { to }: NumberMention, date: DateMention): boolean =>
  date.from >= to && tokens.slice(to, date.from).some(({ text }) => text === ';')

/** "two of them yesterday", "9 today": the stretch of a figure tells a time of its own. */
function hasOwnTime(at: AnalyzedSentence, number: NumberMention): boolean {
  const to = endOfStretch(at, number.to)
  const text = at.tokens
    .slice(number.from, to)
    .map(({ text: word }) => word)
    .join(' ')
  const before = at.tokens[number.from - 1]?.lower ?? ''
  if (/^(?:today|now|yesterday)$/.test(before)) return true
  // "By last Wednesday 225 had been crippled"
  const opening = at.tokens.slice(Math.max(0, number.from - 4), number.from).map(({ lower }) => lower)
  if (/\b(?:by|on|until) (?:last |this |past )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(opening.join(' ')))
    return true
  return relative.test(text) || /\b(?:since|between|from)\b/.test(text)
}

/** "rose from 46 in May to 118": the date of the first figure is not that of the second. */
const isOfBase = ({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention, date: DateMention): boolean =>
  tokens[from - 1]?.lower === 'to' &&
  date.to <= from &&
  numbers.some((base) => tokens[base.from - 1]?.lower === 'from' && base.to <= date.from && from - base.to < 12)

/** "381 as of 30 October, 17 of them fatal": of several dates that of the whole, where none stands behind the part. */
function dateOfOwnWhole(
  at: AnalyzedSentence,
  part: NumberMention,
  counts: readonly Count[],
  discourse: Discourse,
): DateChoice | null {
  const { from, to } = part
  if (!isPartOfWhole(at, part) || at.dates.some((date) => date.from >= to)) return null
  // "40 since May; Lima had nine of these in a single week"
  if (at.dates.length < 2 && hasOwnTime(at, part)) return null
  const whole = counts.findLast(
    ({ number, head }) => number.to <= from && head.isCompared !== true && !isPartOfWhole(at, number),
  )
  const date = whole === undefined ? null : dateOf(at, whole, counts, discourse)
  return date?.how === 'date' && date.date.from >= (whole?.number.to ?? from) ? date : null
}

/** The date of a count: beside it, else of the sentence's other counts, else carried. */
export function dateOf(
  at: AnalyzedSentence,
  count: Count,
  counts: readonly Count[],
  discourse: Discourse,
): DateChoice | null {
  const { number, head } = count
  const inTurn = dateInTurn(at, number)
  if (inTurn !== null) return { at, date: inTurn, role: 'as_of', how: 'date' }
  if (isOfNextWeek(at, number)) return null
  if (head.isCompared === true) {
    const to = endOfCompared(at, number.to)
    const next = at.numbers.find(({ from, nonFigure }) => from >= number.to && nonFigure === null)?.from ?? to
    const dates = at.dates.filter(
      ({ from, edtf, offset }) => from < next && from >= number.to && from < to && edtf !== '' && offset === null,
    )
    const [date] = dates
    return date === undefined ? null : { at, date, role: 'as_of', how: 'date' }
  }
  // "Nepal, where on 1 April there had been 152, has 8,777 now"
  if (
    /^(?:now|today|currently)$/.test(at.tokens[number.to]?.lower ?? '') &&
    at.dates.every(({ to }) => to <= number.from)
  )
    return null
  const reached = figuresUntil(at)
  if (reached !== null) return { at, date: reached, role: 'as_of', how: 'date' }
  const dates = datesBeside(at, counts).filter(
    (date) => !isOfNextTotal(at, number, date) && !isOfBase(at, number, date) && !isOfOther(at, date, number.from),
  )
  const ofWhole = dateOfOwnWhole(at, number, counts, discourse)
  if (ofWhole !== null) return ofWhole
  const choice = chooseDate(readAs(at, { dates }), number, discourse, 'as_of')
  const until = choice === null ? null : untilDate(at, choice.date)
  if (until !== null) return { at, date: until, role: 'as_of', how: 'date' }
  if (choice !== null && choice.how !== 'carried')
    return isTimeBetween(at, choice.date, number) ? null : opened(choice, number)
  // "On that same day 44 died"
  if (choice !== null && at.dates.length === 0 && isSameDay(at, number)) return { ...choice, role: 'as_of' }
  const then = dateOfThen(at, discourse)
  if (then !== null) return then
  const year = yearBehind(at, number.to)
  if (year !== null) return { at, date: year, role: 'as_of', how: 'date-near' }
  if (isInOpenWeek(at, number)) return null
  const since = sinceThen(at, number) ?? sinceStart(at, number)
  if (since !== null) return since
  const book = whenDate(at, number) ?? endedSpan(at, number) ?? dateBehindVerb(at, number) ?? closingSpan(at)
  if (book !== null) return { at, date: book, role: 'as_of', how: 'date-near' }
  const only = onlyDay(at, number, counts) ?? onlyAsOf(at, number, counts)
  if (only !== null && !hasOwnTime(at, number) && !isApart(at, number, only))
    return { at, date: only, role: 'as_of', how: 'date-near' }
  const title = titleDate(at, number)
  if (title !== null && !hasOwnTime(at, number)) return { at, date: title, role: 'as_of', how: 'date' }
  const opening = openingDate(at, count) ?? weekDate(at, number)
  if (opening !== null && !hasOwnTime(at, number))
    return opened({ at, date: opening, role: 'as_of', how: 'date-near' }, number)
  const state = dateOfState(at, number)
  if (state !== null && !hasOwnTime(at, number)) return { at, date: state, role: 'as_of', how: 'date-near' }
  const period = periodMeant(at, discourse)
  if (period !== null) return period
  // "the total is now 40": not of the day before
  if (tellsTime(at) || at.tokens[number.from - 1]?.lower === 'now') return null
  const whole = timeOfWhole(at, discourse)
  if (whole !== null) return whole
  // "From May to July 900 fell ill; 40 of them died"
  const before =
    isOfThem(at.tokens, number.to) || isSumOfNew(at, number)
      ? counts.find((one) => one.number.to <= number.from)
      : undefined
  if (before !== undefined && before.head.isCompared !== true) return dateOf(at, before, counts, discourse)
  const known = choice ?? discourse.date
  if (known !== null && mayCarry(known, discourse)) return opened({ ...known, role: 'as_of', how: 'carried' }, number)
  return carriedStanding(at, discourse) ?? (at.dates.length === 0 ? discourse.closingDate : null)
}
