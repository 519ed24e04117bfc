import { hasVerbClass, isPastTense } from '../../lexicon/verbs.ts'
import { landingOf } from '../aid/landed-at.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { isOwnTime } from '../pointed-time.ts'
import { dateInFront } from './date-in-front.ts'

interface Place {
  readonly from: number
  readonly to: number
}

/** "20 tents in a plane that landed at Lima on 6 May": the day on which they came. */
const ofLanding = (at: AnalyzedSentence, { from }: Place): DateMention | null =>
  landingOf(at, from)?.dates.find(({ edtf, offset }) => edtf !== '' && offset === null) ?? null

/** "Of the 90 million asked for on 6 January, 70 million was promised": the day is of the whole. */
function isOfWholeInFront({ chunks, tokens }: AnalyzedSentence, { from }: Place, date: DateMention): boolean {
  const whole = chunks[1]
  const comma = tokens.findIndex(({ text }, i) => text === ',' && i >= date.to)
  return isOf(chunks[0]) && whole?.kind === 'np' && whole.number !== null && comma === date.to && comma < from
}

/** How far behind an amount its own time is looked for. */
const reach = 14

const handing = /^(?:fly|ship|truck|unload|ferry|airlift|drive|cart|add|launch|issue|submit)$/

/** "had 40 beds by May, handed over by Kenya on 7 March": the day in the participle right behind the goods is theirs. */
function ofParticiple(at: AnalyzedSentence, place: Place): DateMention | null {
  const np = at.chunks.findIndex(({ kind, from, to }) => kind === 'np' && from <= place.from && to >= place.to)
  if (np < 0) return null
  let next = np + 1
  while (next < np + 5 && (at.chunks[next]?.kind === 'prep' || at.chunks[next]?.kind === 'np')) next++
  const verb = isComma(at.chunks[next]) ? next + 1 : next
  const clause = at.clauses.find(({ at: index }) => index === verb)
  const isHanded =
    clause?.verb.form === 'participle' &&
    (handing.test(clause.verb.lemma) || hasVerbClass(clause.verb.lemma, clause.verb.particle, 'give'))
  const main = at.clauses.find(({ at: index, verb: { form } }) => index > verb && form === 'finite')
  // "20 tents sent on 3 May came on the 9th": the main verb tells of them
  if (!isHanded || (main !== undefined && next === verb)) return null
  const isEvent = ({ from, edtf, offset, role }: DateMention): boolean =>
    from >= clause.verb.to && edtf !== '' && offset === null && role !== 'as_of'
  return clause.dates.find(isEvent) ?? null
}

const isDeed = ({ verb }: Clause): boolean =>
  verb.form === 'participle' &&
  (handing.test(verb.lemma) ||
    /^(?:make|announce)$/.test(verb.lemma) ||
    hasVerbClass(verb.lemma, verb.particle, 'give') ||
    hasVerbClass(verb.lemma, verb.particle, 'pledge'))

const telling = /^(?:be|include|comprise|contain|amount|total|come|consist)$/

/** "The first load, flown in on 3 May, was worth 3 million", "Chad's appeal, launched on 3 May, is for 40 tents": the day in the aside of the subject that comes to an amount. */
function ofSubjectAside(at: AnalyzedSentence, { from }: Place): DateMention | null {
  const main = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= from)
  if (main?.subject == null || !telling.test(main.verb.lemma) || at.dates.some((date) => date.from >= main.verb.to))
    return null
  const { subject, at: verb } = main
  const aside = at.clauses.find((one) => one.at > subject.first && one.at < verb && isDeed(one))
  const isClosed = aside !== undefined && isComma(at.chunks[aside.at - 1]) && isComma(at.chunks[verb - 1])
  const isDay = ({ edtf, offset, role }: DateMention): boolean => edtf !== '' && offset === null && role !== 'as_of'
  return isClosed ? (aside.dates.find(isDay) ?? null) : null
}

/** "gave 20 tents on 3 May and 30 beds on Monday": behind the amount, and before the next one, stands a time of its own. */
function isTimedBehind(at: AnalyzedSentence, { to }: Place): boolean {
  for (let i = to; i < to + reach && i < at.tokens.length; i++) {
    const tag = at.tags[i] ?? ''
    if (isOwnTime(at.tokens, i) && !at.dates.some((date) => date.edtf !== '' && date.from <= i && i < date.to))
      return true
    const isStop = /^[;:.()]$/.test(at.tokens[i]?.text ?? '') || /^(?:V|AUX|MODAL|WH|SUB|CONJ)$/.test(tag)
    if (isStop || at.numbers.some(({ from }) => from === i)) return false
  }
  return false
}

/** "gave 20 tents on 3 May and, on Monday, 30 beds" */
function isTimedInFront(at: AnalyzedSentence, { from }: Place, date: DateMention): boolean {
  const link = at.tags.lastIndexOf('CONJ', from)
  if (link < date.to || from - link > 5) return false
  return at.tokens.slice(link, from).some((_, k) => isOwnTime(at.tokens, link + k))
}

/** What the sentence dates it by but for one date. */
function otherDate(
  { at, discourse }: Pick<FrameInput, 'at' | 'discourse'>,
  place: Place,
  date: DateMention,
): DateChoice | null {
  const rest = { ...at, dates: at.dates.filter((one) => one !== date) }
  if (rest.dates.length === at.dates.length) return null
  const chosen = chooseDate(rest, place, discourse, 'event', true)
  return chosen?.at === rest ? { ...chosen, at } : null
}

/** "20 tents from Chile, on 3 May, and 30 beds from Peru": between commas the day is said of what stands before it. */
function isOfItemBefore(at: AnalyzedSentence, { from }: Place, date: DateMention): boolean {
  const start = at.tags[date.from - 1] === 'PREP' ? date.from - 1 : date.from
  const isSetOff =
    at.tokens[start - 1]?.text === ',' && at.tokens[date.to]?.text === ',' && at.tags[date.to + 1] === 'CONJ'
  if (!isSetOff || date.to > from) return false
  const isVerbBetween = (low: number, high: number): boolean =>
    at.clauses.some(({ verb }) => verb.from >= low && verb.from < high)
  const before = at.numbers.findLast(({ to }) => to < start)
  return before !== undefined && !isVerbBetween(before.to, start) && !isVerbBetween(date.to, from)
}

/** "sent 20 tents and, on 3 May, 30 beds": a day between commas behind "and" is said of what comes next. */
function isOfItemBehind({ tokens, tags }: AnalyzedSentence, { to }: Place, date: DateMention): boolean {
  const start = tags[date.from - 1] === 'PREP' ? date.from - 1 : date.from
  return start > to && tokens[start - 1]?.text === ',' && tags[start - 2] === 'CONJ' && tokens[date.to]?.text === ','
}

/** "Peru pledged 3 million by 2020 and Chile 2 million": the term that one amount has is not that of the next. */
function isTermBefore({ tokens, numbers, clauses }: AnalyzedSentence, { from }: Place, date: DateMention): boolean {
  if (date.to > from || !/^(?:by|for|until|till|through)$/.test(tokens[date.from - 1]?.lower ?? '')) return false
  const before = numbers.findLast(({ to, nonFigure }) => to < date.from && nonFigure === null)
  return (
    before !== undefined &&
    date.from - before.to <= 5 &&
    !clauses.some(({ verb }) => verb.from >= before.to && verb.from < from)
  )
}

const first = /^(?:originally|initially|initial|original)$/

const changing = /^(?:raise|lift|increase|boost|double|triple|treble|expand|up|cut|lower|reduce)$/

/** "raised its aid from 10 million to 40 million on 3 March": what it was until then. */
const isRaisedFrom = ({ tokens, clauses }: AnalyzedSentence, { from, to }: Place): boolean =>
  tokens[from - 1]?.lower === 'from' &&
  tokens.slice(to, to + 3).some(({ lower }) => lower === 'to') &&
  clauses.some(({ verb }) => verb.from < from && changing.test(verb.lemma))

/** "instead of the 15 million promised at first", "originally 8 million": told before what the sentence dates. */
function isOfBefore(at: AnalyzedSentence, { from, to }: Place): boolean {
  const { tokens, tags } = at
  if (isRaisedFrom(at, { from, to })) return true
  if (first.test(tokens[from - 1]?.lower ?? '')) return true
  const behind = tokens.slice(to, to + 5).map(({ lower }) => lower)
  const verb = behind.findIndex((_, i) => tags[to + i] === 'VPP')
  if (verb < 0 || tags.slice(to, to + verb).some((tag) => tag !== 'N' && tag !== 'ADV' && tag !== 'NNP')) return false
  return (
    first.test(behind[verb - 1] ?? '') ||
    first.test(behind[verb + 1] ?? '') ||
    behind
      .slice(verb + 1)
      .join(' ')
      .startsWith('at first')
  )
}

/** "another 30 million on top of the 20 million given in March": the time of what there is already. */
const isOfAddedTo = ({ chunks }: AnalyzedSentence, { to }: Place, date: DateMention): boolean =>
  chunks.some((chunk, i) => {
    const next = chunks[i + 1]
    const isAdded = chunk.kind === 'prep' && /^(?:on top of|in addition to|besides|beyond)$/.test(chunk.text)
    const isBetween = chunk.from >= to && chunk.to < date.from
    return isAdded && isBetween && next?.kind === 'np' && next.number !== null && next.to <= date.from
  })

/** "In May Peru sent 20 tents, and Chile has set aside 30": what has been done is not of the day that a clause before tells. */
function isOfPerfect({ clauses, tokens }: AnalyzedSentence, { from }: Place, date: DateMention): boolean {
  const told = clauses.filter(({ verb }) => verb.form === 'finite' && verb.from >= date.to && verb.from < from)
  const own = told.at(-1)
  if (
    told.length < 2 ||
    own === undefined ||
    date.role === 'as_of' ||
    date.edtf.includes('/') ||
    own.subject === told[0]?.subject
  )
    return false
  return isPerfect(tokens, own)
}

/** "We asked for 9 million on 30 August. Governments have paid in 5": what has been done by now is of no day told before. */
function isPerfectAt({ clauses, tokens }: AnalyzedSentence, { from }: Place): boolean {
  const own = clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < from)
  const np = own?.subject?.members[0]?.np
  // "landed on 3 May. It has brought": of the one told of
  const isSame = np !== undefined && /^(?:it|he|she)$/.test(tokens[np.head]?.lower ?? '')
  return own !== undefined && !isSame && isPerfect(tokens, own)
}

const isPerfect = (tokens: AnalyzedSentence['tokens'], { verb }: Clause): boolean =>
  verb.modal === null && /^(?:has|have)$/.test(tokens[verb.from]?.lower ?? '') && verb.to > verb.from + 1

const beforeGiving = /^(?:request|ask|seek|promise|pledge|offer|announce|order|need|decide)$/

/** The word that opens what is said of the goods of an amount: "20 tents that". */
function wordBehind({ chunks, tokens }: AnalyzedSentence, place: Place | undefined): string {
  const np = place === undefined ? undefined : chunks.find(({ from, to }) => from <= place.from && to >= place.to)
  return tokens[np?.to ?? -1]?.lower ?? ''
}

/** "Ten divers, requested on the 4th, got there first": the day of the asking or the promise is not that of what the main verb tells. */
export function isOfPromise(at: AnalyzedSentence, date: DateMention, place?: Place): boolean {
  const verb = at.clauses.findLast((clause) => clause.verb.to <= date.from)?.verb
  const isBehind = verb !== undefined && (place === undefined || (verb.from >= place.to && verb.from <= place.to + 6))
  const isPromise =
    verb !== undefined &&
    beforeGiving.test(verb.lemma) &&
    // "The 20 tents that Peru had promised on 3 May have been handed over"
    (verb.form === 'participle' || /^(?:that|which)$/.test(wordBehind(at, place)))
  // "gave 12 tents, part of 40 promised in May": of the other figure
  const isOfOther =
    isPromise &&
    place !== undefined &&
    at.numbers.some(({ nonFigure, from, to }) => nonFigure === null && from >= place.to && to <= verb.from)
  if (isOfOther) return true
  const isAside = isBehind && isPromise
  return isAside && at.clauses.some((clause) => clause.verb.form === 'finite' && clause.verb.from >= date.to)
}

/** The day of what has been given, not that of its promise. */
export function dayOfGiving(input: Pick<FrameInput, 'at' | 'discourse'>, place: Place): DateChoice | null {
  const chosen = dateOfGift(input, place)
  return chosen !== null && chosen.at === input.at && isOfPromise(input.at, chosen.date, place)
    ? otherDate(input, place, chosen.date)
    : chosen
}

/** Token of the colon, or of "were" in "Handed over on 3 May were 20 tents", that closes the head of a list; -1 where there is none before a place. */
function endOfHead({ tokens, clauses, tags }: AnalyzedSentence, { from }: Place): number {
  const colon = tokens.findIndex(({ text }, i) => text === ':' && i < from)
  if (colon >= 0 || tags[0] !== 'VPP') return colon
  const first = clauses.find(({ verb }) => verb.form === 'finite')?.verb
  return first?.lemma === 'be' && first.from < from ? first.from : -1
}

/** "What reached Lima in March: 20 tents from Peru; 30 beds from Chile", "Among those who gave in March: Peru (20)": the one day told in the head, under which all stand. */
function ofHead(at: AnalyzedSentence, place: Place): DateMention | null {
  const end = endOfHead(at, place)
  const opensList =
    /^(?:what|among)$/.test(at.tokens[0]?.lower ?? '') || at.tags[0] === 'VPP' || isPastTense(at.tokens[0]?.lower ?? '')
  if (end < 0 || !opensList || at.numbers.some(({ to, nonFigure }) => to <= end && nonFigure === null)) return null
  const [only, more] = at.dates.filter(({ edtf, offset }) => edtf !== '' && offset === null)
  return only !== undefined && more === undefined && only.to <= end && only.role !== 'as_of' ? only : null
}

/** The date of a gift: of the participle that its goods have, else as any fact's, unless it has another time of its own. */
export function dateOfGift({ at, discourse }: Pick<FrameInput, 'at' | 'discourse'>, place: Place): DateChoice | null {
  const own =
    ofParticiple(at, place) ??
    ofSubjectAside(at, place) ??
    ofLanding(at, place) ??
    ofHead(at, place) ??
    dateInFront(at, place)
  if (own !== null) return { at, date: own, role: 'event', how: 'date' }
  const chosen = chooseDate(at, place, discourse, 'event', true)
  if (chosen !== null && chosen.at !== at && chosen.role === 'event' && isPerfectAt(at, place)) return null
  if (chosen !== null && chosen.at === at && isOfItemBehind(at, place, chosen.date))
    return otherDate({ at, discourse }, place, chosen.date)
  if (chosen === null || chosen.at !== at || chosen.date.to > place.from)
    return chosen !== null &&
      chosen.at === at &&
      chosen.date.from > place.to + 1 &&
      (isOfBefore(at, place) || isOfAddedTo(at, place, chosen.date) || isTimedBehind(at, place))
      ? null
      : chosen
  if (isOfPerfect(at, place, chosen.date) || isOfWholeInFront(at, place, chosen.date)) return null
  if (isOfBefore(at, place) || isTimedBehind(at, place) || isTimedInFront(at, place, chosen.date)) return null
  return isOfItemBefore(at, place, chosen.date) || isTermBefore(at, place, chosen.date)
    ? otherDate({ at, discourse }, place, chosen.date)
    : chosen
}
