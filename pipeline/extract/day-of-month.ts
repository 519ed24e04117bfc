import { twoDigits } from '../two-digits.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import { hasFigure, isOfClauseBefore } from './date-of-clause.ts'
import type { DateMention, Token } from './mention.ts'
import type { Chunk } from './parse/chunk.ts'

const monthOf = /^(\d{4}|XXXX)-\d{2}/

const relatives = new Set(['that', 'which', 'who', 'whom', 'where', 'when', 'while'])

/** The month of the date told; of a span that of its end, unless the day comes after that. */
function monthTold(edtf: string, day: number): string | undefined {
  const [start, end] = edtf.split('/')
  const isWithin = end !== undefined && day <= Number(end.slice(8, 10))
  return monthOf.exec((isWithin ? end : start) ?? '')?.[0]
}

/** A day that the document could not know of is of the document's own month. */
function past(month: string, day: number, documentDate: string | null): string {
  const own = documentDate?.slice(0, 7) ?? ''
  const isAhead = own.length === 7 && `${month}-${twoDigits(day)}` > (documentDate ?? '')
  return isAhead && month > own ? own : month
}

/** The date that the day is a day of: the last one before it in the sentence, else the paragraph's. */
function baseOf(at: AnalyzedSentence, from: number, told: DateMention | null): string | null {
  const before = at.dates.findLast((date) => date.to <= from && monthOf.test(date.edtf))
  return before?.edtf ?? (told !== null && monthOf.test(told.edtf) ? told.edtf : null)
}

/** The day of "the 21st", "21st"; null where the phrase is more than that. */
function dayAt({ tokens }: AnalyzedSentence, chunk: Chunk | undefined): number | null {
  if (chunk?.kind !== 'np') return null
  const start = tokens[chunk.from]?.lower === 'the' ? chunk.from + 1 : chunk.from
  const day = Number(tokens[start]?.text)
  const isDay =
    tokens[start]?.kind === 'digits' &&
    /^(?:st|nd|rd|th)$/.test(tokens[start + 1]?.lower ?? '') &&
    chunk.to === start + 2 &&
    day >= 1 &&
    day <= 31
  return isDay ? day : null
}

/** What a bare day takes its month from. */
export interface Months {
  readonly told: DateMention | null
  readonly documentDate: string | null
  /** Told of what is to come. */
  readonly isAhead: boolean
}

const nextMonth = (month: string): string => {
  const [year, number] = month.split('-').map(Number)
  if (year === undefined || number === undefined) return month
  return number === 12 ? `${year + 1}-01` : `${year}-${twoDigits(number + 1)}`
}

const dated = (month: string, day: number): string => `${month}-${twoDigits(day)}`

/** The month of a day to come: the one told, or the document's that is on from it, unless the day is over by then. */
function monthAhead(base: string | null, day: number, documentDate: string | null): string | undefined {
  const told = base === null ? undefined : monthTold(base, day)
  const own = documentDate?.slice(0, 7) ?? ''
  const isNow = own.length === 7 && (told === undefined || own === told || own === nextMonth(told))
  const since = isNow ? documentDate : base
  const month = isNow ? own : told
  return month !== undefined && since !== null && dated(month, day) < since.slice(0, 10) ? nextMonth(month) : month
}

const monthBefore = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${twoDigits(number - 1)}`
}

/** "the 19th of this month", "of last month": reckoned from the document's own; undefined where the words say nothing of it. */
function monthSaid({ tokens }: AnalyzedSentence, to: number, documentDate: string | null): string | null | undefined {
  const [of, which, month] = [tokens[to]?.lower, tokens[to + 1]?.lower, tokens[to + 2]?.lower]
  if (of !== 'of' || month !== 'month' || !/^(?:this|last|next)$/.test(which ?? '')) return undefined
  const own = documentDate?.slice(0, 7) ?? ''
  if (own.length < 7) return null
  return which === 'this' ? own : which === 'next' ? nextMonth(own) : monthBefore(own)
}

/** The date of a day: of the month told last before it; null where only the document's date tells of one, and the day is after it. */
function edtfOfDay(
  at: AnalyzedSentence,
  { from, to }: Span,
  day: number,
  { told, documentDate, isAhead }: Months,
): string | null {
  const said = monthSaid(at, to, documentDate)
  if (said !== undefined) return said === null ? null : dated(said, day)
  const base = baseOf(at, from, told)
  const month = isAhead ? monthAhead(base, day, documentDate) : monthTold(base ?? documentDate ?? '', day)
  if (month === undefined) return null
  if (isAhead) return dated(month, day)
  const edtf = dated(past(month, day, documentDate), day)
  // With nothing but the document's date to go by, a day after it may be of this month or the last.
  return base === null && edtf > (documentDate ?? '') ? null : edtf
}

const rest = { basis: 'computed', role: 'event', offset: null } as const

/** The second of two days: "from the 22nd to the 24th", "on the 14th and 15th". */
function lastDay(at: AnalyzedSentence, index: number, prep: string): { day: number; chunk: Chunk } | null {
  const [joint, chunk] = [at.chunks[index + 1], at.chunks[index + 2]]
  const day = dayAt(at, chunk)
  if (joint === undefined || chunk === undefined || day === null) return null
  const word = at.tokens[joint.from]?.lower ?? ''
  const isSpan = prep === 'from' ? /^(?:to|until|till)$/.test(word) : word === 'and' && /^(?:on|between)$/.test(prep)
  return isSpan ? { day, chunk } : null
}

const endOf = (month: string, first: number, last: number): string =>
  dated(last < first ? nextMonth(month) : month, last)

const opensDay = /^(?:on|by|from|since|between|spend|spent|spends)$/

/** "on the 21st", "since the 21st", "from the 22nd to the 24th", "spent the 14th": days of the month that the last date before them names. */
export function bareDays(at: AnalyzedSentence, months: Months): DateMention[] {
  const found: DateMention[] = []
  at.chunks.forEach((chunk, index) => {
    const day = dayAt(at, chunk)
    const prep = at.tokens[chunk.from - 1]?.lower ?? ''
    if (day === null || at.tokens[chunk.from]?.lower !== 'the') return
    // "the 14th in Lima and the 15th in Quito"
    if (!opensDay.test(prep) && !(prep === 'and' && found.length > 0)) return
    const last = lastDay(at, index, prep)
    const to = last?.chunk.to ?? chunk.to
    const isAhead = months.isAhead && prep !== 'since'
    const edtf = edtfOfDay(at, { from: chunk.from, to }, day, { ...months, isAhead })
    const end = last === null || edtf === null ? null : endOf(edtf.slice(0, 7), day, last.day)
    if (edtf === null || (prep === 'between' && end === null)) return
    const span = { from: chunk.from, to, start: at.tokens[chunk.from]?.start ?? 0, end: at.tokens[to - 1]?.end ?? 0 }
    const open = prep === 'since' || (prep === 'from' && end === null) ? `${edtf}/..` : edtf
    const value = end === null ? open : `${edtf}/${end}`
    found.push({ kind: 'date', ...span, edtf: value, precision: value === edtf ? 'day' : 'interval', ...rest })
  })
  return found
}

/** "on the 21st", "by the 21st": the day of the month that the last date before it names. */
export function dayOfMonth(
  at: AnalyzedSentence,
  place: { readonly from: number; readonly to: number },
  told: DateMention | null,
  documentDate: string | null,
): DateChoice | null {
  let nearest: DateMention | null = null
  for (const date of bareDays(at, { told, documentDate, isAhead: false })) {
    if (!/^(?:on|by)$/.test(at.tokens[date.from - 1]?.lower ?? '') || date.precision !== 'day') continue
    // "40 more than on the 12th"
    if (isParted(at, place, date) || at.tokens[date.from - 2]?.lower === 'than') continue
    if (nearest === null || distanceTo(at, place, date) < distanceTo(at, place, nearest)) nearest = date
  }
  if (nearest === null) return null
  const isBy = at.tokens[nearest.from - 1]?.lower === 'by'
  return { at, date: nearest, role: isBy ? 'as_of' : 'event', how: 'date' }
}

/** Tokens between two places; what stands before "and", or before the "to" of another amount, is said of what stands before it. */
export function distanceTo({ tokens }: AnalyzedSentence, place: Span, { from, to }: Span): number {
  const link = tokens[to]?.lower
  const isParted = link === 'and' || (link === 'to' && place.from === to + 1)
  return Math.max(from - place.to, place.from - to + (isParted ? 4 : 0), 0)
}

/** "In May Peru sent 20 tents, on the 3rd": the day tells more than its month, else the nearer one counts. */
export const isRatherOf = (at: AnalyzedSentence, place: Span, day: DateMention, date: DateMention): boolean =>
  day.edtf.startsWith(`${date.edtf}-`) || distanceTo(at, place, day) < distanceTo(at, place, date)

/** "flew in 20, and a second team left on the 21st": the day of a clause that "and" opens with a subject of its own. */
const isOfNextClause = ({ chunks, clauses, tags }: AnalyzedSentence, { to }: Span, { from }: Span): boolean =>
  clauses.some(({ verb, subject }) => {
    const start = chunks[subject?.first ?? -1]?.from ?? -1
    return verb.form === 'finite' && start > to && verb.from < from && tags[start - 1] === 'CONJ'
  })

/** "sent 20 on the 17th, and Chile lent 3 million": the day of a clause that is over. */
const isOfLastClause = (at: AnalyzedSentence, place: Span, day: Span): boolean =>
  day.to <= place.from &&
  hasFigure(at, day) &&
  at.clauses.some(
    (clause) => clause.verb.form === 'finite' && clause.verb.from <= place.from && isOfClauseBefore(at, day, clause),
  )

/** "20 tents that it was given on the 24th": the clause of the thing itself parts nothing. */
function isParted(at: AnalyzedSentence, place: Span, day: Span): boolean {
  const { tokens } = at
  const between = tokens.slice(Math.min(place.to, day.from), Math.max(place.from, day.to))
  const words = between.filter(({ lower }) => relatives.has(lower))
  if (between.some(({ text }) => text === ';') || words.length > 1) return true
  if (isOfNextClause(at, place, day) || isOfLastClause(at, place, day)) return true
  return (
    words.length === 1 &&
    !(day.from > place.to && /^(?:that|which)$/.test(words[0]?.lower ?? '') && isRightBehind(tokens, place, words[0]))
  )
}

interface Span {
  readonly from: number
  readonly to: number
}

const isRightBehind = (tokens: AnalyzedSentence['tokens'], { to }: Span, word: Token | undefined): boolean =>
  tokens.slice(to, to + 4).some((one) => one === word)
