import { hasVerbClass } from '../lexicon/verbs.ts'
import { tellsOfGift, tellsOfLoad } from './aid/on-board.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import { isOfOtherClause, type Place } from './date-of-clause.ts'
import { isBehindTime, isOfGuestsVisit, opensWhen } from './date-of-when.ts'
import {
  datesIn,
  isEarlier,
  isEnd,
  isMoved,
  isOfDisaster,
  isOfEarlierDeal,
  isOfOccasion,
  isOfWriting,
  joined,
} from './dates-in.ts'
import { dayOfMonth, distanceTo, isRatherOf } from './day-of-month.ts'
import type { Discourse } from './discourse.ts'
import { isEnclosed, segmentMarks } from './enclosed-date.ts'
import { isOfBefore } from './in-passing.ts'
import { isVerbless } from './is-verbless.ts'
import { laterDate } from './later-date.ts'
import type { DateMention } from './mention.ts'
import { opensPart } from './opens-part.ts'
import { isDoneSince, isOfPlan, isShiftedAway } from './other-occasion.ts'
import { chunkOf } from './parse/chunk-of.ts'
import type { Clause } from './parse/clause.ts'
import { isComma } from './parse/nominal.ts'
import { isSubjectAhead } from './parse/subject-ahead.ts'
import { hasByThen, hasTimeOfItsOwn, isByNow, isSameDay, isUpToNow, lastDayOf } from './pointed-time.ts'
import { continuesSubject } from './same-subject.ts'

const breaks = new Set([',', ';', ':', '(', ')'])
const clauseWords = new Set('after before when while if because since that which who as although until'.split(' '))

const isInDate = ({ dates }: AnalyzedSentence, i: number): boolean => dates.some(({ from, to }) => i >= from && i < to)

/** A comma, or a word that opens another clause. */
function isBreak(at: AnalyzedSentence, i: number): boolean {
  const token = at.tokens[i]
  if (token === undefined) return true
  // "on April 5, 2020"
  if (breaks.has(token.text)) return !isInDate(at, i)
  const opensClause = at.tags[i] === 'SUB' || at.tags[i] === 'WH' || token.lower === 'after' || token.lower === 'before'
  return clauseWords.has(token.lower) && opensClause && !isInDate(at, i)
}

const isOfNow = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.modal !== null || /^(?:has|have|is|are)$/.test(tokens[verb.from]?.lower ?? '')

/** "sent 20 tents in May and will add 30", "… and has added 30": a verb that speaks of now or later is of another time than what stands before "and". */
function turnsToNow(at: AnalyzedSentence, from: number): boolean {
  if (at.tags[from - 1] !== 'CONJ') return false
  const finite = at.clauses.filter(({ verb }) => verb.form === 'finite' && verb.from <= from)
  const [clause, before] = [finite.at(-1), finite.at(-2)]
  if (clause?.verb.from !== from || before === undefined) return false
  return isOfNow(at, clause) && !isOfNow(at, before)
}

/** "has sent 20 tents and will send 30 in June": what is still to come is of another time than what stands before "and". */
function opensLater(at: AnalyzedSentence, i: number): boolean {
  if (at.tags[i] !== 'CONJ') return false
  const next = at.clauses.findIndex(({ verb }) => verb.form === 'finite' && verb.from === i + 1)
  const before = at.clauses.slice(0, Math.max(next, 0)).findLast(({ verb }) => verb.form === 'finite')
  return next > 0 && at.clauses[next]?.verb.modal === 'will' && before !== undefined && before.verb.modal === null
}

/** "met him and the following day flew": the date is of the verb right behind it. */
const opensDated = (at: AnalyzedSentence, i: number): boolean =>
  at.tags[i] === 'CONJ' &&
  at.dates.some(
    ({ from, to }) =>
      (from === i + 1 || from === i + 2) && at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from === to),
  )

/** Tokens around a place up to the next breaks: what stands there is said of it. */
function stretchAround(at: AnalyzedSentence, place: Place): Place {
  let { from, to } = place
  while (from > 0 && !isBreak(at, from - 1) && !turnsToNow(at, from)) from--
  while (to < at.tokens.length && !isBreak(at, to) && !opensLater(at, to) && !opensDated(at, to)) to++
  return { from, to }
}

/** Whether chunk `date` opens its clause: "On 4 April the embassy gave …". */
function isFronted(at: AnalyzedSentence, date: number): boolean {
  for (let i = date - 1; i >= 0; i--) {
    const chunk = at.chunks[i]
    // "It was on 5 May that Peru sent 20"
    if (chunk?.kind === 'verb') return i === 1 && chunk.lemma === 'be' && at.tokens[0]?.lower === 'it'
    if (chunk?.kind === 'sub') return true
    if (chunk?.kind === 'punct' && (segmentMarks.has(chunk.text) || chunk.text === ':')) return true
  }
  return true
}

/** "May 3: Peru sends 20 tents.": the date is the label of what follows. */
const isLabel = (at: AnalyzedSentence, date: number): boolean =>
  (date === 0 || (date === 1 && at.chunks[0]?.kind === 'prep')) && isColon(at.chunks[date + 1])

const isColon = (chunk: AnalyzedSentence['chunks'][number] | undefined): boolean =>
  chunk?.kind === 'punct' && (chunk.text === ':' || chunk.text === '–' || chunk.text === '—')

const joining = /^(?:and|but|yet|so)$/

/** "Since May the port has been shut, yet Peru has sent 20 tents": what has gone on since is told by a clause of its own, which counts nothing. */
function isSinceOfOther(at: AnalyzedSentence, { from, to, edtf }: DateMention, place: Place): boolean {
  if (!edtf.endsWith('/..') || from > 1) return false
  const clause = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= to)
  const joint = at.chunks.findIndex(
    (chunk, i) => i > (clause?.at ?? i) && isComma(at.chunks[i - 1]) && 'text' in chunk && joining.test(chunk.text),
  )
  const next = at.chunks[joint + 1]
  if (joint < 0 || next === undefined || next.from > place.from || !isSubjectAhead(at.chunks, joint + 1)) return false
  return !at.numbers.some((number) => number.from >= to && number.to < next.from && number.nonFigure === null)
}

/** "Received in May: from Peru, 20 tents; from Chile, 30": the date of the label, of every entry that no verb or date of its own tells of. */
function isOfLabel({ chunks }: AnalyzedSentence, date: number, target: number): boolean {
  const colon = chunks.findIndex((chunk, i) => i > date && isColon(chunk))
  const label = chunks.slice(0, Math.max(colon, 0))
  const isLabelled =
    colon > 0 &&
    colon < target &&
    label.every((chunk) => chunk.kind !== 'punct' && !(chunk.kind === 'verb' && chunk.form === 'finite'))
  const entries = chunks.slice(colon + 1, target)
  const hasEntries = entries.some((chunk) => chunk.kind === 'punct' && chunk.text === ';')
  const isPlain = entries.every(
    (chunk) =>
      chunk.kind !== 'verb' && chunk.kind !== 'date' && !(chunk.kind === 'punct' && /^[.!?•:]$/.test(chunk.text)),
  )
  return isLabelled && hasEntries && isPlain
}

/** Whether a date before a place is said of it: it opens the sentence or clause, or stands in the clause of the place. */
function reaches(at: AnalyzedSentence, mention: DateMention, place: Place): boolean {
  const { from, to } = mention
  const [date, target] = [chunkOf(at, from), chunkOf(at, place.from)]
  if (date < 0 || target < 0) return true
  if (opensWhen(at, date, target) || isOfGuestsVisit(at, date, target) || isBehindTime(at, date, target)) return true
  if (isOfLabel(at, date, target)) return true
  if (isEnclosed(at, date, target) || isOfOtherClause(at, { from, to }, place)) return false
  if (isSinceOfOther(at, mention, place)) return false
  if (at.clauses.some(({ verb }) => verb.from > from && verb.from < place.from && turnsToNow(at, verb.from)))
    return false
  if (isLabel(at, date)) return true
  if (isUpToNow(at, to, place.from)) return false
  let hasMark = false
  let hasColon = false
  let verbs = 0
  let verbsBehind = 0
  for (let i = date + 1; i < target; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'punct' && segmentMarks.has(chunk.text)) hasMark = true
    if (chunk?.kind === 'punct' && chunk.text === ':') hasColon = true
    // "by 3 May, the first having brought 20": done before.
    if (chunk?.kind !== 'verb' || !(chunk.form === 'finite' || at.tokens[chunk.from]?.lower === 'having')) continue
    verbs++
    if (hasColon) verbsBehind++
  }
  // "On 5 May Peru sent the following: 20 tents": the list is of the day too.
  if (hasMark || (hasColon && (verbsBehind > 0 || (verbs > 0 && date > 2)))) return false
  // "received 20 on 3 May and that a further 30 were held up"
  const isOther = at.chunks
    .slice(date + 1, target)
    .some((chunk, k, between) => chunk.kind === 'sub' && chunk.text === 'that' && between[k - 1]?.kind === 'conj')
  return isFronted(at, date) || (verbs === 0 && !isOther)
}

/** "said on 3 May that it would send 20": what is to come is promised by the words themselves. */
const saying = /^(?:say|tell|confirm|state|inform|reveal|disclose|indicate|signal|know)$/

/** "announced on 3 May that it would send 20": the day of the words reaches the clause that they open. */
function isWordsDayOf(at: AnalyzedSentence, { from, to }: DateMention, place: Place): boolean {
  const word = at.clauses.findLast(({ verb }) => verb.from < from)?.verb
  const next = at.chunks.findIndex((chunk) => chunk.from >= to)
  const opened = at.chunks[next]
  const hasThat = opened?.kind === 'sub' && opened.text === 'that'
  const inner = at.clauses.filter(({ at: verb, verb: { from: start } }) => verb > next && start < place.from)
  const [only, more] = inner
  if (word === undefined || only === undefined || more !== undefined) return false
  if (!hasThat && only.subject?.first !== next) return false
  const isAhead = /^(?:will|would|shall|'ll)$/.test(only.verb.modal ?? '')
  return (
    (isAhead && saying.test(word.lemma)) ||
    (hasThat && (['announce', 'pledge'] as const).some((kind) => hasVerbClass(word.lemma, word.particle, kind)))
  )
}

/** Dates of something else than a gift. */
const ofOther = [isEnd, isOfDisaster, isOfOccasion, isOfWriting, isOfEarlierDeal]

/** The date said of a place: in its own stretch of the sentence, else the last one before it, else the first behind. */
function dateIn(at: AnalyzedSentence, place: Place, told: DateMention | null, isGift: boolean): DateMention | null {
  const dates = datesIn(at, told).filter(
    (date) =>
      (date.basis !== 'computed' || date.to <= place.from || date.from >= place.to) &&
      !isOfPlan(at, date, place) &&
      !(isGift && ofOther.some((is) => is(at, date))),
  )
  const stretch = stretchAround(at, place)
  // "3 million in March and 4 million in April": the date before "and" is that of the figure before.
  const near = dates
    .filter(({ from, to }) => from >= stretch.from && to <= stretch.to)
    .filter(({ from, to }) => to > place.from || !isEnclosed(at, chunkOf(at, from), chunkOf(at, place.from)))
    .filter((date) => !isGift || !isOfOtherClause(at, date, place))
    .sort((a, b) => distanceTo(at, place, a) - distanceTo(at, place, b))
  const before = dates.filter(
    (date) => date.to <= place.from && (reaches(at, date, place) || (isGift && isWordsDayOf(at, date, place))),
  )
  // What is computed from another date of the sentence is said of what follows it.
  const computed = before.findLast(({ basis }) => basis === 'computed')
  return joined(at, near) ?? computed ?? before.at(-1) ?? laterDate(at, place, dates)
}

/** The date of a fact at `place`: stated in its sentence, else carried on by the paragraph's list or subject. */
export function chooseDate(
  at: AnalyzedSentence,
  place: Place,
  discourse: Discourse,
  role: 'event' | 'as_of' | 'announced',
  isGift = false,
): DateChoice | null {
  if (isShiftedAway(at, place) || (isGift && isDoneSince(at, place))) return null
  const choose = (date: DateMention): DateChoice => ({
    at,
    date,
    role: date.role === 'as_of' ? 'as_of' : role,
    how: 'date',
  })
  const date = dateIn(at, place, null, isGift)
  const day = dayOfMonth(at, place, discourse.date?.date ?? null, discourse.documentDate)
  if (day !== null && (date === null || isRatherOf(at, place, day.date, date))) return day
  if (date !== null) return choose(date)
  const { listDate } = discourse
  if (isGift && isVerbless(at) && listDate !== null)
    return { ...listDate, role: listDate.role === 'as_of' ? 'as_of' : role }
  if (isGift && isVerbless(at) && discourse.caption !== null) return discourse.caption
  if (discourse.date === null) return null
  // "rose to 40 from 30 a week earlier" counts at two times.
  const isOne = isGift || !at.dates.some(isEarlier)
  // "Four days later it was 359", "A week before it had been 40"
  const isCounted =
    role === 'as_of' && at.dates[0]?.from === 0 && at.dates[0].offset !== null && isMoved(at.dates[0].offset)
  const later = isCounted ? at.dates.length === 1 : role === 'event' && isOne
  const computed = later ? dateIn(at, place, discourse.date.date, isGift) : null
  if (computed !== null) return choose(computed)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(discourse.date.date.edtf)
  if (hasByThen(at, place)) return { ...discourse.date, role: 'as_of', how: 'carried' }
  if ((isGift || role === 'as_of') && isDay && isSameDay(at, place))
    return { ...discourse.date, date: lastDayOf(discourse.date), role, how: 'carried' }
  // The day of a count is not that of a gift told after it.
  const isLoad = isGift && isDay && ((discourse.bearer !== null && tellsOfLoad(at)) || tellsOfGift(at))
  // "has given 3 million since March. It is also sending 20 tents": the stretch is of the sum.
  if (isGift && (hasTimeOfItsOwn(at) || isByNow(at, place) || discourse.date.date.edtf.endsWith('/..'))) return null
  const isCarried =
    !discourse.isDateInPassing && !(isGift && (discourse.date.role === 'as_of' || isOfBefore(at, place)))
  const goesOn =
    (discourse.isCounting && !isGift) ||
    isLoad ||
    (isCarried && (continuesSubject(at, discourse.dateSubject) || (isGift && opensPart(at))))
  return goesOn ? { ...discourse.date, role: discourse.date.role === 'as_of' ? 'as_of' : role, how: 'carried' } : null
}
