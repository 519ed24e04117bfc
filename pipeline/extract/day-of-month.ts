import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'

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

/** "on the 21st": the day of the month that the paragraph's last date names. */
export function dayOfMonth(
  at: AnalyzedSentence,
  place: { readonly from: number; readonly to: number },
  told: DateChoice,
  documentDate: string | null,
): DateChoice | null {
  if (!monthOf.test(told.date.edtf)) return null
  for (const chunk of at.chunks) {
    if (chunk.kind !== 'np' || at.tokens[chunk.from]?.lower !== 'the') continue
    const prep = at.tokens[chunk.from - 1]?.lower ?? ''
    const digits = at.tokens[chunk.from + 1]
    const suffix = at.tokens[chunk.from + 2]
    const isDay =
      digits?.kind === 'digits' && /^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '') && chunk.to === chunk.from + 3
    const day = Number(digits?.text ?? 0)
    if (prep !== 'on' || !isDay || day < 1 || day > 31) continue
    const parted = at.tokens.slice(Math.min(place.to, chunk.from), Math.max(place.from, chunk.to))
    if (parted.some(({ text, lower }) => text === ';' || relatives.has(lower))) continue
    const month = monthTold(told.date.edtf, day)
    if (month === undefined) continue
    const [start, end] = [digits?.start ?? 0, suffix?.end ?? 0]
    const edtf = `${past(month, day, documentDate)}-${String(day).padStart(2, '0')}`
    const date = {
      ...told.date,
      from: chunk.from,
      to: chunk.to,
      start,
      end,
      edtf,
      precision: 'day',
      basis: 'computed',
    } as const
    return { at, date: { ...date, role: 'event' }, role: 'event', how: 'date' }
  }
  return null
}
