import type { DatePrecision, Token } from '../mention.ts'
import type { Parts } from './calendar.ts'

/** "last April" is the latest one, "April last year" (`last_year`) that of the year before; `that`: of the year named before; `each`: of none. */
export type Direction = 'last' | 'this' | 'next' | 'last_year' | 'next_year' | 'that' | 'each'

/** "the first Monday", "the last Friday" (-1) of a month; Sunday is 0. */
export interface NthWeekday {
  readonly which: number
  readonly weekday: number
}

/** A date or a period as read, before its year is implied. */
export interface DatePoint {
  /** Token indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly low: Parts
  /** Equal to `low` for a single day, month or year. */
  readonly high: Parts
  readonly precision: DatePrecision
  /** "197X", "2016-22": what has no parts. */
  readonly fixed: string | null
  /** "last April", "this March 13th", "next year": where the year lies from the document's. */
  readonly direction: Direction | null
  readonly computed: boolean
  /** Its last day was counted from the end of a month: without a year February's may lie a day too late. */
  readonly endsMonth: boolean
  /** The day of the month, as far as it is told by its weekday: it waits for the year. */
  readonly nth: NthWeekday | null
}

export interface Reading {
  /** Empty for a date that cannot be ("31 June"): its words are then no other date either. */
  readonly points: readonly DatePoint[]
  readonly to: number
  /** True where the words name a day that the calendar lacks, so that their numbers count nothing. */
  readonly isImpossible: boolean
}

export type DateReader = (tokens: readonly Token[], at: number) => Reading | null

export function pointOf(from: number, to: number, low: Parts, precision: DatePrecision, high: Parts = low): DatePoint {
  return { from, to, low, high, precision, fixed: null, direction: null, computed: false, endsMonth: false, nth: null }
}

export function readingOf(point: DatePoint): Reading {
  return { points: [point], to: point.to, isImpossible: false }
}

/** No date, though its words look like one. */
export function noDate(to: number, isImpossible: boolean): Reading {
  return { points: [], to, isImpossible }
}

export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

export function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start
}

/** Where the words of a date begin that an article belongs to. */
export const withArticle = (tokens: readonly Token[], at: number): number =>
  lowerAt(tokens, at - 1) === 'the' ? at - 1 : at

/** What the last of a list of days stands behind. */
export const isAndOr = (word: string): boolean => word === 'and' || word === 'or'

const functionWords = new Set(
  'and or but to the a an in on at by with for from of when while as that which who whose it its he she they his her their this these those there was were is are be been being has have had did do does would will can could may might must shall should alone compared after before since until till through during under over between against because although where whereas versus vs or nor so yet not than then also only both all into about around upon due following according up down out including amid onwards onward'.split(
    ' ',
  ),
)

const resulting = /^(?:bringing|taking|pushing|raising|putting|lifting|leaving|making)$/

/** Whether what stands at `at` cannot be the noun that the number before it counts. */
export function isFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.lower === "'s") return true
  if (token.kind === 'punct')
    return (
      token.text !== '%' &&
      !(token.text === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.kind === 'word')
    )
  // "from June 10 to 14 pushing the toll to 686"
  return (
    token.kind === 'word' && (functionWords.has(token.lower) || isTimeOfDay(tokens, at) || resulting.test(token.lower))
  )
}

/** "In 2020 millions of people": a number that looks like a year multiplies no plural. */
export const isPluralBehindYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at - 1]?.text ?? '') && /^(?:thousand|(?:m|b|tr)illion)s$/.test(lowerAt(tokens, at))

/** "As of 7 February evening", not "12 evening classes". */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return timesOfDay.has(lowerAt(tokens, at)) && (next?.kind !== 'word' || functionWords.has(next.lower))
}

const timesOfDay = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'midnight'])
