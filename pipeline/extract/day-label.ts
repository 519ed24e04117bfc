import { weekdays } from '../lexicon/months.ts'
import { twoDigits } from '../two-digits.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { lowerAt } from './dates/date-point.ts'
import { isVerbless } from './is-verbless.ts'
import type { DateMention, Token } from './mention.ts'

interface Day {
  readonly day: number
  readonly to: number
}

/** "13th", "Mon 5", "the 7th", "Monday, 5": a day without its month. A bare number is as likely that of an item. */
function dayAt(tokens: readonly Token[], at: number): Day | null {
  let i = lowerAt(tokens, at) === 'the' ? at + 1 : at
  const isWeekday = weekdays.has(lowerAt(tokens, i))
  if (isWeekday) i += /^[,.]$/.test(lowerAt(tokens, i + 1)) ? 2 : 1
  const digits = tokens[i]
  const hasSuffix = /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, i + 1)) && tokens[i + 1]?.start === digits?.end
  const isDay = digits?.kind === 'digits' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits.text)
  return isDay && (isWeekday || hasSuffix) ? { day: Number(digits.text), to: hasSuffix ? i + 2 : i + 1 } : null
}

const isMark = (tokens: readonly Token[], i: number): boolean => /^[:–—]$/.test(lowerAt(tokens, i))

/** The month behind "2020-02". */
function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${twoDigits(number + 1)}`
}

/** Days that a month turns in between two labels: "Thu 30:" and "Fri 1:". */
const turn = 15

/** The day in the month, week or day that the labels go on from. */
function dateOf(base: string, day: number): string {
  const [start = '', end] = base.split('/')
  const month = start.slice(0, 7)
  const first = Number(start.slice(8, 10))
  const isTurned = end === undefined ? first - day > turn : first > day
  return `${isTurned ? monthAfter(month) : month}-${twoDigits(day)}`
}

/** "13th:", "14th–15th:", "Mon 5:" in front of an entry: its day, in the month of the title or of the entry before. */
export function findDayLabel(tokens: readonly Token[], base: string | null): DateMention | null {
  const at = /^[-–•*]$/.test(lowerAt(tokens, 0)) ? 1 : 0
  const first = base === null || !/^\d{4}-\d{2}/.test(base) ? null : dayAt(tokens, at)
  if (first === null || base === null) return null
  const isSpan = /^(?:-|–|\/|&|and|to)$/.test(lowerAt(tokens, first.to))
  const last = isSpan ? dayAt(tokens, first.to + 1) : null
  const to = last?.to ?? first.to
  if (!isMark(tokens, to)) return null
  const start = dateOf(base, first.day)
  const edtf = last === null ? start : `${start}/${dateOf(start, last.day)}`
  const span = { from: at, to, start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  const precision = last === null ? 'day' : 'interval'
  return { kind: 'date', ...span, edtf, precision, basis: 'computed', role: 'event', offset: null }
}

/** The date that labels an entry: before the first colon or dash, and with nothing else. */
export function labelOf({ tokens, dates }: AnalyzedSentence): DateMention | null {
  const [first, second] = dates
  if (first === undefined || first.edtf === '' || first.from > 1 || (first.from === 1 && isWord(tokens[0]))) return null
  if (isMark(tokens, first.to) || isAlone(tokens, first.to)) return first
  // "14 and 15 May:"
  const isPair = second?.from === first.to + 1 && isMark(tokens, second.to) && lowerAt(tokens, first.to) === 'and'
  return isPair && second.edtf !== '' && !first.edtf.includes('/')
    ? { ...first, to: second.to, end: second.end, edtf: `${first.edtf}/${second.edtf}`, precision: 'interval' }
    : null
}

/** "November 12." before the entry */
const isAlone = (tokens: readonly Token[], to: number): boolean =>
  lowerAt(tokens, to) === '.' && to + 1 === tokens.length

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.lower !== 'the'

/** What the days of later labels are days of: the last label, else the date of a title. */
export function calendarTold(at: AnalyzedSentence, before: string | null): string | null {
  const label = labelOf(at)
  if (label !== null) return label.edtf.split('/').at(-1) ?? before
  if (before !== null && !isVerbless(at)) return before
  return at.dates.find(({ edtf }) => /^\d{4}-\d{2}/.test(edtf))?.edtf ?? before
}
