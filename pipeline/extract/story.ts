import { isPastTense, verbForms } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { yearOfEntry } from './dates/entry-year.ts'
import { isOfDisaster } from './dates-in.ts'
import { labelOf } from './day-label.ts'
import type { Clause } from './parse/clause.ts'

/** The word that tells the tense of a clause: "were" of "there were", "had" of "had already come". */
const tensed = (at: AnalyzedSentence, { verb }: Clause): string =>
  at.tokens.slice(verb.from, verb.to).find(({ lower }) => verbForms.has(lower))?.lower ?? ''

const isPast =
  (at: AnalyzedSentence) =>
  (clause: Clause): boolean =>
    clause.verb.form !== 'finite' || isPastTense(tensed(at, clause))

/** Whether all that a sentence tells is over and done: no verb of it speaks of the present. */
const isOfPast = (at: AnalyzedSentence): boolean =>
  at.clauses.some(({ verb }) => verb.form === 'finite') && at.clauses.every(isPast(at))

/** The month of the last day or month that a sentence tells in full; of a span its end. */
export function monthTold({ dates }: AnalyzedSentence): string | null {
  const last = dates.findLast(({ edtf, basis }) => basis === 'stated' && /^\d{4}-\d{2}/.test(edtf))?.edtf
  return (last === undefined ? null : /\/(\d{4}-\d{2})/.exec(last)?.[1]) ?? last?.slice(0, 7) ?? null
}

/** The year that a sentence tells last: by its number, or with a month or day of it. */
export const yearTold = ({ dates }: AnalyzedSentence): string | null =>
  dates
    .findLast(({ edtf, basis, precision }) => /^\d{4}/.test(edtf) && (basis === 'stated' || precision === 'year'))
    ?.edtf.slice(0, 4) ?? null

/** The last day that a sentence tells in full, or by its number. */
export const dayTold = ({ dates }: AnalyzedSentence): string | null =>
  dates.findLast(({ precision, edtf }) => precision === 'day' && /-\d\d-\d\d$/.test(edtf))?.edtf ?? null

/** Told under a year or day of its own, whatever tense the entry is in. */
export const isEntry = (story: Story | null): boolean => story?.month.length === 4

/** A story of another year: the month (under a year that stands alone, the year) it is told in, as long as its paragraph keeps to the past. */
export interface Story {
  readonly month: string
  readonly paragraph: number
}

const whenWords = /^(?:in|on|by|since|until|during|early|late|and)$/

/** "in March 2012", "On 3 March 2014, X": when it happened, not what it is compared with ("above the 40 of June 2008"). */
function tellsWhen(at: AnalyzedSentence): boolean {
  const { tokens, dates, clauses, chunks } = at
  // "The plant, which opened in March 2012, burned down": of old
  const isAside = clauses.some((one) => one.dates.length > 0 && chunks[one.first - 1]?.kind === 'wh')
  // "The last such visit was in March 2012": another than what comes next
  if (isAside || tokens.some(({ lower }) => lower === 'last' || lower === 'previous')) return false
  return dates.every((date) => {
    const { from } = date
    const isThan = /^(?:than|as|to|like)$/.test(tokens[from - 2]?.lower ?? '')
    // "by the end of October 2010"
    const isPart = /^(?:end|middle|start|beginning)$/.test(tokens[from - 2]?.lower ?? '')
    const before = tokens[from - 1]?.lower ?? ''
    const isOf = before === 'of' && isPart
    return from === 0 || isOf || isOfDisaster(at, date) || (!isThan && whenWords.test(before))
  })
}

/** "26 December 2003: …", and "9 February: …" behind it: the year of the entry that a day labels. */
function yearOfLabel(at: AnalyzedSentence, before: Story | null): string | null {
  const label = labelOf(at)
  const isDated = label !== null && /^\d{4}-\d{2}/.test(label.edtf)
  return isDated && (label.basis === 'stated' || isEntry(before)) ? label.edtf.slice(0, 4) : null
}

/** "Cholera reached Malawi in March 2012": what the next sentences tell of June happened that year, whenever the text was written. */
export function storyTold(at: AnalyzedSentence, before: Story | null): Story | null {
  const { paragraph } = at.sentence
  const entry = yearOfEntry(at.tokens) ?? yearOfLabel(at, before)
  if (entry !== null) return { month: entry, paragraph }
  const month = monthTold(at)
  if (isEntry(before) && before?.paragraph === paragraph && month === null) return before
  if (!isOfPast(at)) return null
  if (month !== null) return tellsWhen(at) ? { month, paragraph } : null
  return before?.paragraph === paragraph ? before : null
}
