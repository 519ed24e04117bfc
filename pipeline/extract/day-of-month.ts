import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import type { DateMention, Token } from './mention.ts'

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
  const isAhead = own.length === 7 && `${month}-${String(day).padStart(2, '0')}` > (documentDate ?? '')
  return isAhead && month > own ? own : month
}

/** The date that the day is a day of: the last one before it in the sentence, else the paragraph's. */
function baseOf(at: AnalyzedSentence, from: number, told: DateMention | null): string | null {
  const before = at.dates.findLast((date) => date.to <= from && monthOf.test(date.edtf))
  return before?.edtf ?? (told !== null && monthOf.test(told.edtf) ? told.edtf : null)
}

/** "on the 21st": the day of the month that the last date before it names. */
export function dayOfMonth(
  at: AnalyzedSentence,
  place: { readonly from: number; readonly to: number },
  told: DateMention | null,
  documentDate: string | null,
): DateChoice | null {
  let nearest: DateMention | null = null
  for (const chunk of at.chunks) {
    if (chunk.kind !== 'np' || at.tokens[chunk.from]?.lower !== 'the') continue
    const prep = at.tokens[chunk.from - 1]?.lower ?? ''
    const digits = at.tokens[chunk.from + 1]
    const suffix = at.tokens[chunk.from + 2]
    const isDay =
      digits?.kind === 'digits' && /^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '') && chunk.to === chunk.from + 3
    const day = Number(digits?.text ?? 0)
    if (prep !== 'on' || !isDay || day < 1 || day > 31) continue
    // "40 more than on the 12th"
    if (isParted(at, place, chunk) || at.tokens[chunk.from - 2]?.lower === 'than') continue
    const base = baseOf(at, chunk.from, told)
    const month = monthTold(base ?? documentDate ?? '', day)
    if (month === undefined) continue
    const edtf = `${past(month, day, documentDate)}-${String(day).padStart(2, '0')}`
    // With nothing but the document's date to go by, a day after it may be of this month or the last.
    if (base === null && edtf > (documentDate ?? '')) continue
    const span = { from: chunk.from, to: chunk.to, start: digits?.start ?? 0, end: suffix?.end ?? 0 }
    const rest = { precision: 'day', basis: 'computed', role: 'event', offsetDays: null } as const
    const date: DateMention = { kind: 'date', ...span, edtf, ...rest }
    if (nearest === null || distanceTo(at, place, date) < distanceTo(at, place, nearest)) nearest = date
  }
  return nearest === null ? null : { at, date: nearest, role: 'event', how: 'date' }
}

/** Tokens between two places; what stands before "and" is said of what stands before it. */
export const distanceTo = ({ tokens }: AnalyzedSentence, place: Span, { from, to }: Span): number =>
  Math.max(from - place.to, place.from - to + (tokens[to]?.lower === 'and' ? 2 : 0), 0)

/** "20 tents that it was given on the 24th": the clause of the thing itself parts nothing. */
function isParted({ tokens }: AnalyzedSentence, place: Span, day: Span): boolean {
  const between = tokens.slice(Math.min(place.to, day.from), Math.max(place.from, day.to))
  const words = between.filter(({ lower }) => relatives.has(lower))
  if (between.some(({ text }) => text === ';') || words.length > 1) return true
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
