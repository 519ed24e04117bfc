import { visitNouns, working } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import type { DateChoice } from '../claim-builder.ts'
import { datesIn, isLater } from '../dates-in.ts'
import { bareDays } from '../day-of-month.ts'
import type { Discourse } from '../discourse.ts'
import { isOfPromise } from '../gifts/date-of-gift.ts'
import { firstIndexIn } from '../index-in.ts'
import { isInOtherBracket } from '../later-date.ts'
import { lowerAt } from '../lower-at.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { type Piece, verbPiece } from '../piece.ts'
import { isOwnTime } from '../pointed-time.ts'

/** ", and on 4 April Chile gave": the date opens what follows. */
const opensNext = (at: AnalyzedSentence, { from }: DateMention): boolean =>
  /^(?:and|but)$/.test(lowerAt(at, from - 1)) ||
  (at.tags[from - 1] === 'PREP' && /^(?:and|but)$/.test(lowerAt(at, from - 2)))

/** "in May, when the president flies in", "It was in May that he flew": the word takes up the date right before it. */
const takesUpDate = (at: AnalyzedSentence, i: number): boolean =>
  /^(?:when|that)$/.test(lowerAt(at, i)) &&
  at.dates.some(({ to }) => to === i || (to === i - 1 && lowerAt(at, to) === ',' && lowerAt(at, i) === 'when'))

/** "went to Peru before any other country, last May": the order, not a time. */
const isBeforeOthers = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'before' && /^(?:any|all|every|anyone|everyone|anywhere)$/.test(lowerAt(at, i + 1))

/** "In May it was Peru that she went to": the verb "to be" that lifts out a part of the clause at a verb. */
function cleftOf(at: AnalyzedSentence, anchor: Piece): Piece | null {
  const clause = at.clauses.find(({ verb }) => verb.main === anchor.from)
  const start = at.chunks[clause?.subject?.first ?? 0]?.from ?? 0
  if (clause === undefined || !/^(?:that|which)$/.test(lowerAt(at, start - 1))) return null
  const outer = at.clauses.findLast(({ verb }) => verb.from < start && verb.lemma === 'be')
  const isIt = outer?.subject?.members.every(({ np }) => lowerAt(at, np.head) === 'it') === true
  return isIt && start - outer.verb.to < 8 ? verbPiece(at, outer) : null
}

/** "went to Lima after the quake, on 3 May": behind a mere phrase and its comma the day is the journey's own. */
function isOwnAside(at: AnalyzedSentence, i: number, to: number): boolean {
  if (!/^(?:after|before)$/.test(lowerAt(at, i)) || at.tags[i] !== 'PREP') return false
  const comma = firstIndexIn(at.tokens, i + 1, at.tokens.length, ({ text }) => text === ',')
  const isPhrase =
    comma > i && comma < i + 6 && !at.tags.slice(i + 1, comma).some((tag) => /^(?:V|AUX|MODAL)/.test(tag))
  return isPhrase && /^(?:on|in)$/.test(lowerAt(at, comma + 1)) && comma + 2 >= to
}

/** "ended a visit to Peru that had begun on 3 May": the verb of the clause that a token opens, which tells when the journey began; null where none does. */
function verbOfStart(at: AnalyzedSentence, i: number): Clause | null {
  if (!/^(?:that|which)$/.test(lowerAt(at, i))) return null
  const clause = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from === i + 1)
  if (clause === undefined || clause.verb.modal !== null || !/^(?:begin|start|open)$/.test(clause.verb.lemma))
    return null
  const noun = lowerAt(at, i - 1) === ',' ? i - 2 : i - 1
  return at.tokens.slice(Math.max(0, noun - 6), noun + 1).some((token) => visitNouns.has(token.lower)) ? clause : null
}

/** Between a verb and its date no other statement begins. */
function isApart(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = lowerAt(at, i)
    // "her first since taking office in May"
    const isSince = text === 'since' && at.tags[i + 1] === 'VING'
    if (takesUpDate(at, i) || isBeforeOthers(at, i) || verbOfStart(at, i) !== null) continue
    // "will go there as planned on 15 May"
    if (text === 'as' && /^(?:planned|scheduled|announced|expected|foreseen|arranged)$/.test(lowerAt(at, i + 1)))
      continue
    if (isOwnAside(at, i, to)) continue
    const isOpening = at.tags[i] === 'WH' || at.tags[i] === 'SUB' || text === 'after' || text === 'before' || isSince
    if (text === ';' || text === ':' || (isOpening && !at.dates.some((date) => i >= date.from && i < date.to)))
      return true
  }
  return at.clauses.some(
    (clause) =>
      clause.verb.form === 'finite' &&
      clause.verb.main >= from &&
      clause.verb.main < to &&
      !setsDate(at, clause, from) &&
      !namesFirst(at, clause) &&
      verbOfStart(at, clause.verb.from - 1) === null,
  )
}

/** "her visit to Peru is planned for May", "the trip will take place in May": said of the journey before the verb. */
function setsDate({ chunks }: AnalyzedSentence, { verb, subject }: Clause, from: number): boolean {
  const [first, last] = [chunks[subject?.first ?? -1], chunks[(subject?.end ?? 0) - 1]]
  return (
    first !== undefined &&
    last !== undefined &&
    first.from < from &&
    last.to >= from &&
    /^(?:plan|schedule|set|slate|expect|begin|start|end|close|conclude|take|run|last|be|go|proceed|happen|occur)$/.test(
      verb.lemma,
    )
  )
}

/** "The first leader to come was Peru's president, on 5 May": the verb only names who came. */
function namesFirst({ clauses }: AnalyzedSentence, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  const isOfSame = clause.subject !== null && before?.subject?.first === clause.subject.first
  return clause.verb.lemma === 'be' && before?.verb.form === 'infinitive' && isOfSame
}

const isInRelative = (at: AnalyzedSentence, date: DateMention): boolean => at.tags.slice(0, date.from).includes('WH')

/** "LIMA, May 5:", "Lima [Peru], May 5:" */
const isBehindPlace = (at: AnalyzedSentence, from: number): boolean =>
  lowerAt(at, from - 1) === ',' && at.areas.some((area) => area.to === from - 1 || area.to === from - 2)

/** "LIMA, May 5 (AP) -": when it was written. */
const isOfDateline = (at: AnalyzedSentence, { from, to }: DateMention): boolean => {
  const mark = at.tokens[to]?.text ?? ''
  return to < 12 && (/^[(—–-]$/.test(mark) || (mark === ':' && isBehindPlace(at, from)))
}

/** "who came first in August, flew to Lima": the relative clause is over. */
const isBehindRelative = (at: AnalyzedSentence, date: DateMention, anchor: number): boolean =>
  isInRelative(at, date) && at.tokens.slice(date.to, anchor).some(({ text }) => text === ',')

/** Before the first verb of the sentence: "On 5 March, in Lima, X thanked Y by paying a visit". */
function opensSentence(at: AnalyzedSentence, date: DateMention, anchor: number): boolean {
  const first = at.clauses.find(({ verb }) => verb.form === 'finite')?.verb.from ?? anchor
  const inner = at.tokens.slice(0, anchor).some(({ text }) => text === ';')
  return date.to <= first && !inner && !isInRelative(at, date) && !isOfDateline(at, date)
}

/** "on 12 and 13 November": two days on end are one stay. */
function joined(at: AnalyzedSentence, date: DateMention, dates: readonly DateMention[]): DateMention {
  const second = dates.find(({ from }) => from === date.to + 1)
  const isPair =
    second !== undefined &&
    lowerAt(at, date.to) === 'and' &&
    date.precision === second.precision &&
    (date.precision === 'day' || date.precision === 'month')
  return isPair
    ? { ...date, to: second.to, end: second.end, edtf: `${date.edtf}/${second.edtf}`, precision: 'interval' }
    : date
}

/** ", and on 5 May she went", "; the next day, she went": with no word between date and subject. */
const opensClauseOf = (at: AnalyzedSentence, { from, to }: DateMention, subject: number): boolean => {
  const mark = lowerAt(at, at.tags[from - 1] === 'PREP' ? from - 2 : from - 1)
  const isNext = to === subject || (to === subject - 1 && lowerAt(at, to) === ',')
  return isNext && /^(?:and|but|;|,)$/.test(mark)
}

/** "was there in May, and a second team left": the date is said before the verb's own subject. */
function isOfClauseBefore(at: AnalyzedSentence, date: DateMention, anchor: Piece): boolean {
  if (takesUpDate(at, date.to) || takesUpDate(at, date.to + 1)) return false
  const clause = at.clauses.find(({ verb }) => verb.main === anchor.from)
  const subject = clause?.subject === null || clause === undefined ? undefined : at.chunks[clause.subject.first]
  const isOwn =
    opensClauseOf(at, date, subject?.from ?? -1) ||
    clause?.dates.includes(date) === true ||
    clause?.fronted.some(({ nominal }) => at.chunks[nominal.first]?.from === date.from) === true
  return subject !== undefined && subject.from >= date.to && !isOwn
}

/** "was in Lima in May, and is due in Quito in August": where the verb has a date behind it, that of the verb before is not its own. */
const isOfVerbBefore = (at: AnalyzedSentence, date: DateMention, anchor: Piece): boolean =>
  date.to <= anchor.from &&
  !opensNext(at, date) &&
  at.clauses.some(({ verb }) => verb.form === 'finite' && verb.to <= date.from)

/** "has been in Lima since May" is a stay; "came, her first visit since May" tells when another was. */
function isLasting(at: AnalyzedSentence, anchor: Piece): boolean {
  const clause = at.clauses.find(({ verb }) => verb.main === anchor.from)
  // "the first visit by a minister since 1990"
  if (clause === undefined) return !visitNouns.has(lowerAt(at, anchor.from))
  return lasting.has(clause.verb.lemma) || working.has(clause.verb.lemma)
}

const lasting = new Set(['be', 'stay', 'remain', 'work', 'stand', 'live', 'send'])

/** "on a visit (to 5 May)": when it ends. */
const isLastDay = (at: AnalyzedSentence, { from }: DateMention): boolean =>
  /^(?:to|until|till)$/.test(lowerAt(at, from - 1)) && lowerAt(at, from - 2) === '('

/** "sign a plan for 2021-2022": how long it holds. */
const isTerm = (at: AnalyzedSentence, { from, edtf }: DateMention): boolean =>
  /^\d{4}\/\d{4}$/.test(edtf) && lowerAt(at, from - 1) === 'for'

/** "originally planned for March, went ahead on 4 June": when it was to be, and was not. */
const isPutOff = (at: AnalyzedSentence, { from }: DateMention): boolean =>
  /\b(?:originally|initially|previously|first) (?:planned|scheduled|due|set|slated|foreseen|intended|expected|announced|timetabled)(?: (?:for|in|on|to|take|place|begin|start|last|early|late))*$/.test(
    at.tokens
      .slice(Math.max(0, from - 7), from)
      .map(({ lower: word }) => word)
      .join(' '),
  )

/** "the first such mission since 1990", "the first holder of that office to go there since 1990": when the one before it was. */
function isOfLastOne(at: AnalyzedSentence, { from, edtf }: DateMention): boolean {
  if (!edtf.endsWith('/..')) return false
  const near = at.tokens.slice(Math.max(0, from - 16), from)
  const own = near.slice(near.findLastIndex(({ text }) => text === ',') + 1)
  return own.some(({ lower: word }, i) => /^(?:first|second|third|only)$/.test(word) && own[i - 1]?.lower === 'the')
}

function dateBeside(at: AnalyzedSentence, anchor: Piece, days: readonly DateMention[]): DateMention | null {
  const lasts = isLasting(at, anchor)
  const dates = [...at.dates, ...days].filter(
    (date) =>
      date.edtf !== '' &&
      date.offset === null &&
      (lasts || !date.edtf.endsWith('/..')) &&
      !isInOtherBracket(at, anchor, date) &&
      !isPutOff(at, date) &&
      !(date.to <= anchor.from && isOfPromise(at, date)) &&
      !isTerm(at, date) &&
      !isLastDay(at, date) &&
      !isOfLastOne(at, date),
  )
  const reachable = dates.filter((date) =>
    date.from >= anchor.to
      ? !isApart(at, anchor.to, date.from) && !opensNext(at, date)
      : (!isApart(at, date.to, anchor.from) &&
          !isOfClauseBefore(at, date, anchor) &&
          !isBehindRelative(at, date, anchor.from) &&
          !isOfDateline(at, date)) ||
        opensSentence(at, date, anchor.from),
  )
  const distance = ({ from, to }: DateMention): number => Math.max(from - anchor.to, anchor.from - to)
  const behind = reachable.filter(({ from }) => from >= anchor.to)
  const own = behind.length === 0 ? reachable : reachable.filter((date) => !isOfVerbBefore(at, date, anchor))
  const [nearest] = own.sort((a, b) => distance(a) - distance(b))
  return nearest === undefined ? null : joined(at, nearest, dates)
}

const ownTimes =
  /^(?:today|tomorrow|yesterday|tonight|later|earlier|next|last|ago|then|afterwards|before|after|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "on Friday", "a week later": another day than the one told before. */
const hasOwnTime = (at: AnalyzedSentence): boolean => at.tokens.some(({ lower: word }) => ownTimes.test(word))

/** "opened it on 3 May and will be in Lima tomorrow": the date is of the verb before, and this one has a time of its own. */
function isTimedApart(at: AnalyzedSentence, { from, to: end }: Piece, { to }: DateMention): boolean {
  const isOther = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= to && verb.main < from)
  const isBehind = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.to <= to && verb.main < from)
  const next = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= end)?.verb.from
  const own = at.tokens.slice(end, next ?? at.tokens.length)
  return to <= from && (isOther || isBehind) && own.some(({ lower: word }) => ownTimes.test(word))
}

/** "fell ill a day after returning": the span is counted from the journey, whose own day stays untold. */
const isReckonedFrom = (at: AnalyzedSentence, { from }: Piece): boolean =>
  at.tags[from] === 'VING' && /^(?:after|before)$/.test(lowerAt(at, from - 1)) && at.dates.some(({ to }) => to === from)

export const dateAs = (at: AnalyzedSentence, date: DateMention): DateChoice => ({
  at,
  date,
  role: date.role === 'as_of' ? 'as_of' : 'event',
  how: 'date',
})

/** "two days after them": from the day told last; "two days earlier", or behind "on Friday", from one that no date tells. */
const daysReckoned = (at: AnalyzedSentence, { date }: Discourse): DateMention[] =>
  at.tokens.some((_, i) => isOwnTime(at.tokens, i))
    ? []
    : datesIn({ ...at, dates: at.dates.filter(isLater) }, date?.date ?? null)

/** Days that a sentence names without a month of theirs: "on the 21st", "two days later". */
export const daysIn = (at: AnalyzedSentence, discourse: Discourse, isAhead: boolean): DateMention[] => [
  ...bareDays(at, { told: discourse.date?.date ?? null, documentDate: discourse.documentDate, isAhead }),
  ...daysReckoned(at, discourse),
]

/** The date of a journey: in its own clause or at the head of the sentence, else carried on with its subject. */
export function dateOfJourney(
  at: AnalyzedSentence,
  anchor: Piece,
  discourse: Discourse,
  isSameJourney: boolean,
  isAhead: boolean,
): DateChoice | null {
  if (isReckonedFrom(at, anchor)) return null
  const isReckoned = at.dates.some(({ offset }) => offset !== null)
  if (isReckoned && at.dates.some(({ edtf, offset }) => edtf !== '' && offset === null))
    return chooseDate(at, anchor, discourse, 'event')
  const days = daysIn(at, discourse, isAhead)
  const cleft = cleftOf(at, anchor)
  const lifted = cleft === null ? null : dateBeside(at, cleft, days)
  if (lifted !== null) return dateAs(at, lifted)
  const date = dateBeside(at, anchor, days)
  // "In a letter dated 7 May he invited her": the day of the letter
  const isOfLetter = date !== null && lowerAt(at, date.from - 1) === 'dated'
  if (date !== null) return isOfLetter || isTimedApart(at, anchor, date) ? null : dateAs(at, date)
  if (!isSameJourney || discourse.isCounting || at.dates.length + days.length > 0 || hasOwnTime(at)) return null
  return chooseDate(at, anchor, discourse, 'event')
}
