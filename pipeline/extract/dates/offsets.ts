import { cardinals } from '../../lexicon/number-words.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import type { DateShift, Token } from '../mention.ts'
import { lowerAt } from './date-point.ts'

/** "five days after", "a week before": a stretch of days from another date. */
export interface DateOffset extends DateShift {
  readonly from: number
  readonly to: number
  /** "the same day" */
  readonly isSame: boolean
}

/** How far away, where it is not far in some unit. */
const near = { days: 0, months: 0, years: 0, isWhole: false, isSame: false } as const

const yearTurns: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['previous', -1],
  ['preceding', -1],
  ['after', 1],
  ['later', 1],
  ['following', 1],
])

/** "the year before", "the following year", "a year earlier": a year from the one that the sentence names. */
function readYearTurn(tokens: readonly Token[], at: number): DateOffset | null {
  const article = lowerAt(tokens, at)
  if (article !== 'the' && article !== 'a') return null
  const isAhead = lowerAt(tokens, at + 2) === 'year' && article === 'the'
  const isBehind = lowerAt(tokens, at + 1) === 'year'
  const turn = isAhead ? lowerAt(tokens, at + 1) : isBehind ? lowerAt(tokens, at + 2) : ''
  const years = yearTurns.get(turn)
  return years === undefined ? null : { ...near, from: at, to: at + 3, years, isWhole: article === 'the' }
}

const lengths: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['fortnights', 14],
])

const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['later', 1],
  ['following', 1],
  ['afterwards', 1],
  ['before', -1],
  ['earlier', -1],
])

/** "the day after", "a year earlier", "the following year". */
export function mayFollowArticle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:year|month|same|very)$/.test(token.lower) ||
      lengths.has(token.lower) ||
      yearTurns.has(token.lower) ||
      token.lower === 'next')
  )
}

/** "two weeks later", "the day before,": counted from the date told last; "two weeks after the storm" from what is named behind. */
export function isFromDateTold(tokens: readonly Token[], { to }: { readonly to: number }): boolean {
  const word = lowerAt(tokens, to - 1)
  if (word !== 'after' && word !== 'before' && word !== 'to' && word !== 'following') return true
  const next = tokens[to]
  // "two days after them": after what was told last
  if (next !== undefined && pointers.test(next.lower)) {
    const last = tokens[to + 1]
    // "A week after that came 20 tents"
    return last === undefined || last.kind === 'punct' || (next.lower === 'that' && isPastTense(last.lower))
  }
  return next === undefined || next.kind === 'punct' || behindOffset.test(next.lower)
}

const pointers = /^(?:them|him|her|us|that|this|these|those)$/

const behindOffset =
  /^(?:in|on|at|by|from|with|and|but|as|when|was|were|is|are|has|have|had|did|to|it|they|he|she|we|who|which)$/

/** "the following day", "the next day", "the previous day" */
function readDayTurn(tokens: readonly Token[], at: number): DateOffset | null {
  if (lowerAt(tokens, at) !== 'the' || lowerAt(tokens, at + 2) !== 'day') return null
  const word = lowerAt(tokens, at + 1)
  const days = word === 'next' ? 1 : word === 'later' || word === 'earlier' ? undefined : yearTurns.get(word)
  return days === undefined ? null : { ...near, from: at, to: at + 3, days }
}

const monthsAhead: ReadonlyMap<string, 1 | -1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
  ['next', 1],
])
const monthsBehind: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['after', 1],
])

/** "in the next month", "over the next month": from the day of writing on. */
const fromNow = new Set(['in', 'within', 'over', 'during', 'for'])

/** "the previous month", "the month before": the one beside the month that the sentence names. */
function readMonthTurn(tokens: readonly Token[], at: number): DateOffset | null {
  if (lowerAt(tokens, at) !== 'the') return null
  const [first, second] = [lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)]
  if (first === 'next' && fromNow.has(lowerAt(tokens, at - 1))) return null
  const months = second === 'month' ? monthsAhead.get(first) : first === 'month' ? monthsBehind.get(second) : undefined
  return months === undefined ? null : { ...near, from: at, to: at + 3, months, isWhole: true }
}

/** "the same day", "that very day", "on that day": the day told last. */
function readSameDay(tokens: readonly Token[], at: number): DateOffset | null {
  const words = [0, 1, 2].map((i) => lowerAt(tokens, at + i)).join(' ')
  const length = /^(?:(?:the|that) (?:same|very) day|that day\b)/.exec(words)?.[0].split(' ').length
  return length === undefined ? null : { ...near, from: at, to: at + length, isSame: true }
}

/** An offset that begins at `at`; null where none does. */
export function readOffset(tokens: readonly Token[], at: number): DateOffset | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punct') return null
  const turn = readYearTurn(tokens, at)
  if (turn !== null) return turn
  const month = readMonthTurn(tokens, at)
  if (month !== null) return month
  const day = readDayTurn(tokens, at) ?? readSameDay(tokens, at)
  if (day !== null) return day
  const isOne = token.lower === 'a' || (token.lower === 'the' && lowerAt(tokens, at + 1) === 'day')
  const digits = token.kind === 'digits' && token.text.length <= 3 ? Number(token.text) : undefined
  const count = isOne ? 1 : (digits ?? cardinals.get(token.lower))
  if (count === undefined || !Number.isInteger(count)) return null
  const unit = lowerAt(tokens, at + 1)
  const isMonths = unit === 'month' || unit === 'months'
  const isYears = unit === 'year' || unit === 'years'
  const length = isMonths || isYears ? 0 : lengths.get(unit)
  if (length === undefined) return null
  const word = lowerAt(tokens, at + 2)
  const isPrior = word === 'prior' && lowerAt(tokens, at + 3) === 'to'
  // "Two days on, Peru sent"
  const isOn = word === 'on' && lowerAt(tokens, at + 3) === ','
  const direction = isPrior ? -1 : isOn ? 1 : directions.get(word)
  if (direction === undefined) return null
  const [months, years] = [isMonths ? count * direction : 0, isYears ? count * direction : 0]
  return { ...near, from: at, to: isPrior ? at + 4 : at + 3, days: count * length * direction, months, years }
}
