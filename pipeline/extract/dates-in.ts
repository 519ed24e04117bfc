import { addDays, addMonths } from 'date-fns'
import { disasterWords } from '../lexicon/diseases.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { wordBefore } from './areas.ts'
import { isFromDateTold } from './dates/offsets.ts'
import { someIn } from './index-in.ts'
import type { DateMention, DateShift } from './mention.ts'
import { isOf } from './parse/nominal.ts'
import { isOwnTime } from './pointed-time.ts'

/** A day, month or year that the calendar has, and that is not counted from another. */
export const isKnown = ({ edtf, offset }: DateMention): boolean => edtf !== '' && offset === null

const dayOf = /^\d{4}-\d{2}-\d{2}$/

/** The day `days` after an ISO day. */
function shifted(edtf: string, days: number): string {
  return addDays(new Date(`${edtf}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10)
}

export const isMoved = ({ days, months, years }: DateShift): boolean => days !== 0 || months !== 0 || years !== 0

/** "two days later", of a day not told beside it */
export const isLater = ({ offset }: DateMention): boolean =>
  offset !== null && (offset.days > 0 || offset.months > 0 || offset.years > 0)

/** "two days earlier", of a day not told beside it */
export const isEarlier = ({ offset }: DateMention): boolean =>
  offset !== null && (offset.days < 0 || offset.months < 0 || offset.years < 0)

/** The time that lies so far from a told day, month or year; null where it was told less closely than the distance asks. */
function movedFrom(edtf: string, { days, months, years, isWhole }: DateShift): string | null {
  if (days !== 0) return dayOf.test(edtf) ? shifted(edtf, days) : null
  const part = months === 0 ? /^\d{4}(?:-\d{2}){0,2}$/ : /^\d{4}-\d{2}(?:-\d{2})?$/
  if (!part.test(edtf)) return null
  const moved = addMonths(new Date(`${`${edtf}-01-01`.slice(0, 10)}T12:00:00Z`), months + 12 * years)
    .toISOString()
    .slice(0, edtf.length)
  return isWhole && edtf.length === 10 ? moved.slice(0, months === 0 ? 4 : 7) : moved
}

const precisionOf = (edtf: string): 'day' | 'month' | 'year' =>
  edtf.length === 10 ? 'day' : edtf.length === 7 ? 'month' : 'year'

/** "five days after a gift on 16 March", "Five days later" behind such a sentence: the span and the day that it starts from give another day. */
function resolved(at: AnalyzedSentence, offset: DateMention, told: DateMention | null): DateMention | null {
  // "Five days later it sent 20 tents, and on 24 May 30": counted from what was told before, not from the day behind
  const isTold = isFromDateTold(at.tokens, offset)
  const anchor = isTold ? undefined : at.dates.find(({ from, edtf }) => from >= offset.to && dayOf.test(edtf))
  // "came on Saturday, and a second the day after": counted from a day that no date tells
  if (isTold && someIn(at.tokens, 0, offset.from, (_, i) => isOwnTime(at.tokens, i))) return null
  const start = anchor?.edtf ?? (isTold ? told?.edtf : undefined)
  if (start === undefined || offset.offset === null || !isMoved(offset.offset)) return null
  const edtf = movedFrom(start, offset.offset)
  if (edtf === null) return null
  const { to, end } = anchor ?? offset
  return { ...offset, to, end, edtf, precision: precisionOf(edtf), basis: 'computed', offset: null }
}

/** Dates of the sentence; a computed one stands for all that follows the day it starts from. */
export function datesIn(at: AnalyzedSentence, told: DateMention | null): DateMention[] {
  return at.dates
    .flatMap((date) => (date.offset === null ? [date] : (resolved(at, date, told) ?? [])))
    .filter((date) => isKnown(date) && !isRankedSince(at, date) && !isStandard(at, date))
}

/** "for the first time since 2015", "the largest since May": the last time that it was so. */
function isRankedSince({ tokens }: AnalyzedSentence, { from }: DateMention): boolean {
  const since = [from, from - 1].find((i) => tokens[i]?.lower === 'since')
  if (since === undefined) return false
  const before = tokens.slice(Math.max(0, since - 4), since)
  return before.every(({ kind }) => kind !== 'punct') && before.some(({ lower }) => ranks.test(lower))
}

/** "8 percent more than in 2019", "compared with March": what it is held against. */
function isStandard({ tokens }: AnalyzedSentence, { from, to }: DateMention): boolean {
  // "less than in 2020, when it gave 3 million": of another gift as well
  if (tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower === 'when') return false
  // "compared to the second quarter of 2019"
  const open = tokens[from - 1]?.lower === 'the' ? from - 1 : from
  const prep = /^(?:in|during|for|over)$/.test(tokens[open - 1]?.lower ?? '') ? open - 2 : open - 1
  const [before, last] = [tokens[prep - 1]?.lower ?? '', tokens[prep]?.lower ?? '']
  return last === 'than'
    ? before !== 'later' && before !== 'earlier'
    : before === 'compared' && /^(?:with|to)$/.test(last)
}

const ranks = /^(?:first|only|most|fewest|worst|best|least|(?:larg|bigg|high|low|small|long)est)$/

/** "on loan until December": how long it lasts, not when it was given. */
export const isEnd = ({ tokens }: AnalyzedSentence, { from }: DateMention): boolean =>
  /^(?:until|till)$/.test(tokens[from - 1]?.lower ?? '')

const setting = /^(?:of|on|in)$/

const occasions =
  /^(?:harvests?|planting|sowing|rains|monsoon|elections?|holidays?|budget|festival|season|summit|conference)$/

/** "to last until the December harvest": the month of what it is for. */
export const isOfOccasion = ({ tokens }: AnalyzedSentence, { from, to, precision }: DateMention): boolean =>
  precision === 'month' && tokens[from - 1]?.lower === 'the' && occasions.test(tokens[to]?.lower ?? '')

/** "the quake of 3 May", "the floods in Peru in March", "the 2004 tsunami": when disaster struck, not when help came. */
export function isOfDisaster(at: AnalyzedSentence, { from, to }: DateMention): boolean {
  const { tokens, areas, dates } = at
  // "On 3 May War Child sent": not the name of a body
  const isName = tokens[to]?.text === 'War' && tokens[to + 1]?.word?.isCapital === true
  if (disasterWords.has(tokens[to]?.lower ?? '') && !isName) return true
  // "the quakes of 25 April and 12 May"
  const first = tokens[from - 1]?.lower === 'and' ? dates.find((date) => date.to === from - 1) : undefined
  if (first !== undefined && first.precision === 'day') return isOfDisaster(at, first)
  if (!setting.test(tokens[from - 1]?.lower ?? '')) return false
  const place = areas.find((area) => area.to === from - 1 && wordBefore(tokens, area.from) === 'in')
  return disasterWords.has(tokens[(place === undefined ? from - 1 : place.from - 1) - 1]?.lower ?? '')
}

const writings =
  /^(?:letters?|notes?|messages?|requests?|e-?mails?|telegrams?|articles?|speech|cables?|appeals?|pleas?)$/

/** Of what is done in a writing, its date is that of the deed: "in his letter of 3 May Ruiz promised", "in an exchange of notes of", "the letter of 3 May asked". */
const isDoneIn = ({ chunks, clauses }: AnalyzedSentence, token: number): boolean => {
  let i = chunks.findIndex(({ from, to }) => from <= token && token < to)
  while (isOf(chunks[i - 1]) && chunks[i - 2]?.kind === 'np') i -= 2
  if (clauses.some(({ subject }) => subject?.first === i)) return true
  const prep = chunks[i - 1]
  return prep?.kind === 'prep' && /^(?:in|by|through|via|with|under)$/.test(prep.text)
}

/** "for your letter of 3 February and the 20 tents": when something was written. */
export const isOfWriting = (at: AnalyzedSentence, { from }: DateMention): boolean =>
  /^(?:of|dated)$/.test(at.tokens[from - 1]?.lower ?? '') &&
  writings.test(at.tokens[from - 2]?.lower ?? '') &&
  !isDoneIn(at, from - 2)

const agreed = /^(?:pledges?|commitments?|agreements?|accords?|deals?|levels?|figures|targets?|appeals?)$/

/** "on top of previous 2022 pledges", "under the 2015 accord": what a gift adds to or follows from; not "in 2022 pledges came". */
export const isOfEarlierDeal = ({ tokens, tags }: AnalyzedSentence, { from, to, precision }: DateMention): boolean =>
  precision === 'year' && agreed.test(tokens[to]?.lower ?? '') && /^(?:ADJ|DET|POSS|N)$/.test(tags[from - 1] ?? '')

/** "in February and March": two months on end are one span of time. */
export function joined(at: AnalyzedSentence, [first, second]: readonly DateMention[]): DateMention | null {
  if (first === undefined) return null
  const isPair =
    second !== undefined &&
    (first.precision === 'month' || first.precision === 'year') &&
    second.precision === first.precision &&
    second.from === first.to + 1
  if (!isPair || at.tokens[first.to]?.lower !== 'and') return first
  return { ...first, to: second.to, end: second.end, edtf: `${first.edtf}/${second.edtf}`, precision: 'interval' }
}

/** "on 17 and 18 April": one event on two days on end; the date is one of them. */
export function onTwoDays(at: AnalyzedSentence, date: DateMention): DateMention {
  const second = at.dates.find(({ from }) => from === date.to + 1) ?? date
  const first = second === date ? (at.dates.find(({ to }) => to + 1 === date.from) ?? date) : date
  const isPair = first !== second && dayOf.test(first.edtf) && at.tokens[first.to]?.lower === 'and'
  return isPair && second.edtf === shifted(first.edtf, 1)
    ? { ...first, to: second.to, end: second.end, edtf: `${first.edtf}/${second.edtf}`, precision: 'interval' }
    : date
}
