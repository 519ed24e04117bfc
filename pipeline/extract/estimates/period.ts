import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import { dateInTurn } from '../counts/dates-in-turn.ts'
import { isKnown, isOfDisaster } from '../dates-in.ts'
import { firstIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import { isOfPeak } from './base-figure.ts'
import { circumstancesIn } from './circumstances.ts'
import { isCompared, isOfRecord } from './compared-date.ts'
import { isInComparison } from './comparison.ts'
import { conditionClauses } from './conditions.ts'
import {
  isBeforeEvent,
  isBeforeNow,
  isBeforeThen,
  isBreak,
  isDayOfOther,
  isEndOfSpan,
  isOfComparedBefore,
  isOfFigureBefore,
  isOfFiscalYear,
  isOfNext,
  isOfPastClause,
  isOfStart,
  isOfWhatWas,
  isOwner,
  isPassing,
  ownsFigure,
} from './date-of-other.ts'
import { isOfGuess, isOfVersion, startOfGuess } from './guess-date.ts'
import { joinedMonths } from './joined-months.ts'
import type { Measure } from './measure.ts'
import { isOfNextVerb } from './next-verb-date.ts'
import { endOfSeries, isOlderForecast, isOtherVersion, isRevised } from './older-forecast.ts'
import { isGrowth } from './quantity.ts'
import { behindRelative, isInRelative, isNextAside, startOfRelative } from './relative-date.ts'
import { endOfChange, isOfOldForecast, isOfOpener, isOfWhole, isSameTime, withBracket } from './same-time.ts'
import { signOrNumber } from './scale-note.ts'
import { scenariosIn } from './scenarios-in.ts'
import { figureBefore, isRelative } from './spot.ts'
import { isOnlyNextAhead } from './told-ahead.ts'
import { turnedYear } from './turned-year.ts'

function breaksBetween(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // "overseas workers (OW) in May": a short form breaks nothing.
    if (at.tokens[i]?.text === '(' && at.tokens[i + 2]?.text === ')') i += 3
    if (
      isBreak(at, i) ||
      at.tags[i] === 'SUB' ||
      at.tags[i] === 'WH' ||
      /^(?:after|before|when)$/.test(at.tokens[i]?.lower ?? '')
    )
      return true
  }
  return false
}

/** Token at which the next figure begins. */
const startOfNext = (at: AnalyzedSentence, { to }: NumberMention): number =>
  at.numbers.find((one) => one.nonFigure === null && one.from >= to)?.from ?? at.tokens.length

/** "3 million in 2019": behind the figure and before the next, with no comma between. */
function behind(
  at: AnalyzedSentence,
  dates: readonly DateMention[],
  number: NumberMention,
  after: number,
): DateMention | undefined {
  return dates.find(
    (date) =>
      date.from >= number.to &&
      date.from < after &&
      !breaksBetween(at, number.to, date.from) &&
      !isOfNextVerb(at, number, date) &&
      !isCompared(at, date, number.to) &&
      !isOfNext(at, date),
  )
}

/** "have since March lost 3 percent", "investment since 2005 totals 3 million", "Since March exports have lost 3 percent" */
const isInVerb = ({ from, to }: DateMention, { clause, anchor: { at } }: Measure): boolean =>
  clause !== null &&
  ((from >= clause.verb.from && to <= clause.verb.to) ||
    (from === 1 && /^(?:has|have)$/.test(at.tokens[clause.verb.from]?.lower ?? '')) ||
    (to === clause.verb.from && /^(?:total|amount|stand|come|reach|exceed|average)$/.test(clause.verb.lemma)))

/** A date of the sentence before the figure: nearest first; those that belong to another figure in passing are left out. */
function ahead(at: AnalyzedSentence, dates: readonly DateMention[], measure: Measure): DateMention | undefined {
  const floor = Math.max(startOfRelative(at, measure), startOfGuess(at, measure))
  const told = dates.find((date) => isNextAside(at, date, measure.number))
  if (told !== undefined) return told
  return dates.findLast(
    (date) =>
      date.to <= measure.number.from &&
      date.from >= floor &&
      (!date.edtf.endsWith('/..') || isInVerb(date, measure)) &&
      !isCompared(at, date, 0) &&
      !isPassing(at, date) &&
      !isOfOpener(at, date, measure.number) &&
      !isInRelative(at, date, measure.number.from) &&
      !isOfFigureBefore(at, date, measure) &&
      !isOfComparedBefore(at, date, measure.number) &&
      !isBeforeNow(at, date, measure) &&
      !isDayOfOther(at, date, measure) &&
      !isOfWhatWas(at, date, measure) &&
      !(isSinceThen(at, measure) && date.to <= (measure.clause?.verb.from ?? 0)) &&
      !isOfPastClause(at, date, measure) &&
      !isBeforeThen(at, date, measure.number),
  )
}

/** "a scenario in which the port stays shut until May". */
const isTold = ({ at, from, to }: Piece): boolean =>
  at.tokens.slice(from, to).some(({ lower }) => lower === 'which' || lower === 'where')

/** "61 percent (2000: 84)", "2016: 3.8 billion, 2017: 7.6 billion": of the figure behind the colon alone. */
export function isOfBracket({ tokens, dates }: AnalyzedSentence, date: DateMention, number: NumberMention): boolean {
  const isLabel = ({ to }: DateMention): boolean => tokens[to]?.text === ':'
  if (!isLabel(date) || (number.from > date.to && number.from <= date.to + 2)) return false
  return tokens[date.from - 1]?.text === '(' || dates.some((other) => other !== date && isLabel(other))
}

const isWithin = (date: DateMention, { from, to }: Piece): boolean => date.from >= from && date.to <= to

/** Dates that a figure may be for: not those of a condition that it stands outside. */
function candidates(at: AnalyzedSentence, measure: Measure): DateMention[] {
  const { number } = measure
  const supposed = [...conditionClauses(at), ...circumstancesIn(at), ...scenariosIn(at).filter(isTold)].filter(
    ({ from, to }) => number.to <= from || number.from >= to,
  )
  return at.dates.filter(
    (date) =>
      isKnown(date) &&
      !isOfDisaster(at, date) &&
      !isOwner(at, date, number) &&
      !isEndOfSpan(at, date) &&
      !isOfBracket(at, date, number) &&
      !isOfVersion(at, date) &&
      !isOfGuess(at, date) &&
      !isOfRecord(at, date) &&
      !isOfWhole(at, date, number) &&
      !isOfOldForecast(at, date, measure) &&
      !isInComparison(measure, date) &&
      // "with ports open in May it falls by 3 percent, in August by 5": when they open.
      !(isOfNext(at, date) && supposed.some((piece) => at.dates.some((one) => isWithin(one, piece)))) &&
      !supposed.some((piece) => isWithin(date, piece)),
  )
}

/** A comma and then a verb: what follows is told of something else. */
function isOfOtherClause(at: AnalyzedSentence, { number }: Measure, date: DateMention): boolean {
  // "will shrink by 4 percent; last year they grew by 3": of the figure that stands in its own stretch.
  const semicolon = firstIndexIn(at.tokens, number.to, date.from, ({ text }) => text === ';')
  if (semicolon >= 0 && at.numbers.some(({ from, nonFigure }) => from > semicolon && nonFigure === null)) return true
  const comma = firstIndexIn(at.tokens, number.to, date.from, ({ text }) => text === ',')
  if (comma >= 0 && /^(?:and|but|while|whereas)$/.test(at.tokens[comma + 1]?.lower ?? '')) return true
  return (
    comma >= 0 && at.clauses.some(({ verb }) => verb.from > comma && verb.to <= date.from && verb.form !== 'infinitive')
  )
}

/** The date that a figure is for, if the sentence tells one. */
function dateIn(at: AnalyzedSentence, measure: Measure): DateMention | null {
  const inTurn = dateInTurn(at, measure.number)
  if (inTurn !== null) return inTurn
  const dates = candidates(at, measure)
  if (dates.length === 0) return null
  const { np } = measure
  // "last year's 3 per cent fall"
  const inside = dates.find(
    ({ from, to }) =>
      (from >= np.from && to <= measure.number.from) ||
      // "(2010: 16 billion)"
      (measure.isBase && at.tokens[to]?.text === ':' && to + 1 === signOrNumber(at, measure.number)) ||
      ownsFigure(at, to, measure.number),
  )
  if (inside !== undefined) return { ...inside, edtf: inside.edtf.replace(/\/\.\.$/, '') }
  const isOlder = measure.isBase && isOlderForecast(at, measure.number)
  const last = withBracket(at, endOfChange(at, isOlder ? measure.number : endOfSeries(at, measure)))
  const own = behind(at, dates, last, startOfNext(at, last))
  if (own !== undefined) return own
  const told = measure.isBase ? behindRelative(at, dates, measure.number) : undefined
  if (told !== undefined) return told
  if (measure.isBase && !isRevised(at, measure)) return null
  const before = ahead(at, dates, measure)
  if (before !== undefined) return before
  return (
    dates.find(
      (date) =>
        date.from >= measure.number.to &&
        !isCompared(at, date, measure.number.to) &&
        !isOfNext(at, date) &&
        !isOfNextVerb(at, measure.number, date) &&
        !isOfOther(at, measure, date) &&
        !isOfBefore(at, measure, date) &&
        !isOfOtherClause(at, measure, date),
    ) ?? null
  )
}

/** "fell by 10 percent after doubling in 2020": of what went before. */
function isOfBefore({ tokens, tags }: AnalyzedSentence, { number }: Measure, { from }: DateMention): boolean {
  const after = firstIndexIn(tokens, number.to, from, ({ lower }) => /^(?:after|following|before)$/.test(lower))
  return after >= 0 && tags[after + 1] === 'VING'
}

/** "earned 4 billion from 2 million guests last year": those counted are no earlier sum. */
const isOfPayers = ({ tags }: AnalyzedSentence, { kind }: NumberMention, last: NumberMention): boolean =>
  kind === 'money' && last.kind === 'number' && tags[last.to] === 'N'

/** Another figure stands between, and the date is its own. */
function isOfOther(at: AnalyzedSentence, { number }: Measure, date: DateMention): boolean {
  // "after last year's 7.1"
  const next = at.tokens[date.to]?.lower === "'s" ? date.to + 1 : -1
  if (at.numbers.some(({ from, nonFigure }) => from === next && nonFigure === null)) return true
  const last = figureBefore(at, date.from)
  if (last !== undefined && isOnlyNextAhead(at, number, last)) return true
  return (
    last !== undefined &&
    last !== number &&
    (at.tokens
      .slice(number.to, last.to)
      .some(({ lower }) => /^(?:than|below|above|compared|comparison|against|versus)$/.test(lower)) ||
      (at.tokens[last.from - 1]?.lower === 'from' && !isOfPayers(at, number, last)) ||
      isOfPeak(at, last) ||
      breaksBetween(at, number.to, last.from))
  )
}

/** "Joblessness, at 6.9 percent in May, has since climbed to 8": of no time told. */
const isSinceThen = ({ tokens }: AnalyzedSentence, { clause }: Measure): boolean =>
  clause !== null && tokens.slice(clause.verb.from, clause.verb.to).some(({ lower }) => lower === 'since')

/** "They equal 28 percent of GDP", after a sentence on another time: how things stand is of no time told. */
function isTimeless(at: AnalyzedSentence, { clause, direction, continues, np }: Measure, last: DateChoice): boolean {
  // "A quarter of GDP comes from abroad": the figure is the subject.
  const own = at.clauses.find(({ subject }) => at.chunks[subject?.first ?? -1] === np)
  const told = clause ?? own
  if (last.at === at || continues !== null || direction !== 'level' || told === undefined) return false
  const { verb } = told
  // "used to send 3 million a year"
  if (at.tokens[verb.from]?.lower === 'used' && verb.lemma !== 'use') return true
  if (verb.form !== 'finite' || verb.modal !== null || verb.from !== verb.main) return false
  return verbForms.get(at.tokens[verb.main]?.lower ?? '')?.every(({ form }) => form === 's' || form === 'base') === true
}

/** "fell by 6 percent, after gaining 3 in the same period of 2019": of what went before. */
function isToldAfter({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean {
  for (let i = from - 1; i > from - 9 && !/^[,;:]$/.test(tokens[i]?.text ?? ','); i--)
    if (/^(?:after|following)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** The period of a figure: stated in its sentence, else that of the figure it goes on with; `time` is the one told last of all. */
export function readPeriod(
  at: AnalyzedSentence,
  measure: Measure,
  last: DateChoice | null,
  time: DateChoice | null = null,
): DateChoice | null {
  // "3 percent more than a year earlier" is of its own time.
  const isOwn =
    isRelative(measure.number) && measure.direction !== 'level' && !measure.isBase && !isToldAfter(at, measure.number)
  const turned = last === null ? null : turnedYear(at, measure.number, last, isOwn)
  if (turned !== null && !(turned.at === at && isInComparison(measure, turned.date))) return turned
  if (isBeforeEvent(at, measure) || isOfFiscalYear(at, measure.number)) return null
  const date = dateIn(at, measure)
  if (date !== null)
    return { at, date: joinedMonths(at, date), role: date.role === 'as_of' ? 'as_of' : 'event', how: 'date' }
  const same = last ?? time
  if (same !== null && isSameTime(at, measure, same.date)) return { ...same, how: 'carried' }
  if (last?.at === at && (isBeforeNow(at, last.date, measure) || isSinceThen(at, measure))) return null
  // "is to slow from 6.1 percent in 2019 to 1.2": the time of where it began.
  if (last?.at === at && !measure.isBase && at.dates.includes(last.date) && isOfStart(at, last.date, measure.number))
    return null
  const isAhead =
    last?.at === at &&
    measure.continues === null &&
    (isOfFigureBefore(at, last.date, measure) ||
      isOfWhatWas(at, last.date, measure) ||
      isInRelative(at, last.date, measure.number.from))
  const goesOn =
    !isAhead &&
    (!measure.isBase || isOtherVersion(at, measure)) &&
    (measure.isBase ||
      measure.continues !== null ||
      measure.quantity?.how === 'carried' ||
      measure.quantity?.isOfLast === true)
  // "Arrivals fell in April. The growth forecast was cut from 4 percent": growth is of a year.
  const isOfOtherSpan =
    last !== null && last.at !== at && isGrowth(measure.quantity) && /^(?:month|day)$/.test(last.date.precision)
  return goesOn && last !== null && !isOfOtherSpan && !isTimeless(at, measure, last)
    ? { ...last, how: 'carried' }
    : null
}
