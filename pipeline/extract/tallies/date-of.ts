import { disasterWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import type { DateChoice } from '../claim-builder.ts'
import { titleDate } from '../counts/count-date.ts'
import { dateOfThen } from '../counts/pointed-date.ts'
import { whenDate } from '../counts/when-date.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { DateMention } from '../mention.ts'
import { dayOfOccasion, sameDayTold } from './occasion-day.ts'
import type { Counted } from './spot.ts'

const marks = new Set([';', ':', '(', ')', '“', '”', '"', '—', '–', '•'])
const opening = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'when',
  'while',
  'where',
  'whereas',
  'after',
  'before',
  'since',
  'because',
  'until',
  'although',
  'as',
  'if',
])

/** A mark or a word that opens another clause: a date beyond it is told of something else. */
function isBorder(at: AnalyzedSentence, i: number): boolean {
  const token = at.tokens[i]
  if (token === undefined || marks.has(token.text)) return true
  if (at.dates.some(({ from, to }) => i >= from && i < to)) return false
  // "fewer than in May"
  if (token.lower === 'than' && at.tags[i + 1] !== 'NUM') return true
  return opening.has(token.lower) && (at.tags[i] === 'WH' || at.tags[i] === 'SUB')
}

/** ", and 2 million now go hungry": a clause of its own, with a subject and a verb. */
function opensClause(at: AnalyzedSentence, i: number): boolean {
  const word = at.tokens[i]?.lower
  if (word !== 'and' && word !== 'but' && word !== 'while') return false
  // "has 400 staff and last year sold 3 million"
  const date = at.dates.find(({ from }) => from === i + 1 || from === i + 2)
  if (date !== undefined && at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from === date.to)) return true
  return at.tokens[i - 1]?.text === ',' || at.tokens[i - 1]?.text === ';'
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The tokens around a place that are said of the same thing. */
function stretchAround(at: AnalyzedSentence, place: Stretch): Stretch {
  let { from, to } = place
  while (from > 0 && !isBorder(at, from - 1) && !opensClause(at, from)) from--
  // "2,136 cases (confirmed: 2,042; probable: 94)": what stands in brackets is said of the clause before.
  const bracket = openingBracket(at, from)
  if (bracket > 0) for (from = bracket; from > 0 && !isBorder(at, from - 1); ) from--
  while (to < at.tokens.length && !isBorder(at, to) && !opensClause(at, to)) to++
  return { from, to }
}

/** The bracket that a place stands in, or -1. */
function openingBracket(at: AnalyzedSentence, place: number): number {
  for (let i = place - 1; i >= 0 && at.tokens[i]?.text !== ')'; i--) if (at.tokens[i]?.text === '(') return i
  return -1
}

const unresolved = new Set(
  'now every daily weekly monthly nightly already today yesterday tonight currently still monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** "On Tuesday", "now": a time of its own that no date gives. */
const hasOwnTime = (at: AnalyzedSentence, { from, to }: Stretch): boolean =>
  at.tokens.slice(from, to).some(({ lower }) => unresolved.has(lower))

/** A date that opens the sentence holds for its main clauses. */
function isFronted(at: AnalyzedSentence, date: DateMention, stretch: Stretch): boolean {
  const mark = lastIndexIn(at.tokens, 0, date.from, ({ text }) => text === ';')
  const isFirst = !at.clauses.some(
    ({ verb }) => verb.form !== 'participle' && verb.from < date.from && verb.from > mark,
  )
  for (let i = behindWhen(at, date.to, stretch.from); i < stretch.from; i++) if (isBorder(at, i)) return false
  return isFirst
}

/** "In March, when the schools closed, 800 were": behind the aside that says more of the time. */
function behindWhen({ tokens }: AnalyzedSentence, end: number, limit: number): number {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'when') return end
  const close = firstIndexIn(tokens, end + 2, tokens.length, ({ text }) => text === ',')
  return close > 0 && close < limit ? close : end
}

/** A clause between date and number, or a number that the date stands beside, takes the date for itself. */
function isNearer(at: AnalyzedSentence, date: DateMention, { number }: Counted): boolean {
  if (date.from < number.from) {
    if (hasOwnTime(at, { from: number.to, to: stretchAround(at, number).to })) return false
    return isFronted(at, date, number) || !hasVerbBetween(at, date.to, number.from)
  }
  if (isOfNextVerb(at, number.to, date.from)) return false
  const other = at.numbers.some(({ from, nonFigure }) => nonFigure === null && from >= number.to && from < date.from)
  return !other || !hasVerbBetween(at, number.to, date.from)
}

/** "elected ten members and agreed to meet on 3 May": the date is of the verb behind "and". */
const isOfNextVerb = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.from > from && verb.from < to && at.tags[verb.from - 1] === 'CONJ',
  )

const hasVerbBetween = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.clauses.some(({ verb }) => verb.form !== 'participle' && verb.from >= from && verb.to <= to)

/** A list under a title with a date: "Deployments up to 14 May: … By origin: 17 were staff". */
function isOfTitle(at: AnalyzedSentence, title: DateChoice, { how, number }: Counted): boolean {
  if (title.at.clauses.some(({ verb }) => verb.form === 'finite')) return false
  if (how === 'tally-of-label' || how === 'carried') return true
  return at.tokens.slice(0, Math.min(number.from, 6)).some(({ text }) => text === ':')
}

const pointers = new Set(['these', 'those', 'they', 'them', 'such'])
const refersBack = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }, i) => pointers.has(lower) || (lower === 'far' && tokens[i - 1]?.lower === 'so'))

const isDay = ({ edtf }: DateMention): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** "By 3 May 74 nurses had come. Of these, 14 were volunteers; ten were students": those who make up the whole that was told, at its time. */
const isPartOfTold = (at: AnalyzedSentence, { how, number, subject }: Counted): boolean =>
  (how === 'tally-of-predicate' || how === 'tally-near') &&
  subject.at === at &&
  number.from < 40 &&
  // "The ministry has 40 planes; three are helicopters": parts of another whole
  !at.numbers.some(({ from, to }) => from < number.from && at.tags[to] === 'N') &&
  !hasOwnTime(at, { from: 0, to: at.tokens.length })

/** "134 were dug out, the last of them on 3 May": when one of them was. */
function isOfLast({ tokens }: AnalyzedSentence, { from }: DateMention, { number: { to } }: Counted): boolean {
  const prep = /^(?:on|in)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from
  const words = tokens.slice(Math.max(to, prep - 5), prep).map(({ lower }) => lower)
  return /, the (?:very )?(?:last|latest|first|most recent)(?: one)?(?: of (?:them|whom|these|which))?$/.test(
    words.join(' '),
  )
}

/** "the toll of the April 25 storm": the date tells which storm. */
const isNamedAfter = (at: AnalyzedSentence, date: DateMention, { subject }: Counted): boolean =>
  subject.at === at && date.from >= subject.from && date.to < subject.to && at.tags[date.to] === 'N'

const written =
  /^(?:laws?|acts?|bills?|statutes?|decrees?|edicts?|orders?|ordinances?|rules?|rulings?|regulations?|resolutions?|treat(?:y|ies)|agreements?|accords?|pacts?|deals?|charters?|constitutions?|codes?|budgets?|plans?|reforms?|bans?|measures?|judgments?|judgements?|letters?)$/

/** "The law of 4 May protects 80,000 tenants": the date tells which law. */
const isOfThing = (at: AnalyzedSentence, { from, to }: DateMention, { number }: Counted): boolean =>
  at.tokens[from - 1]?.lower === 'of' &&
  written.test(at.tokens[from - 2]?.lower ?? '') &&
  at.clauses.some(({ verb, subject }) => {
    const start = at.chunks[subject?.first ?? -1]?.from ?? from
    return verb.form === 'finite' && verb.from === to && start < from && verb.to <= number.from
  })

const bases = new Set(['from', 'against', 'versus'])

/** "As of 5 May 300 people are dead and 60 missing after the flood of 28 April": the day that opens the sentence, not that of the event. */
function openingDay(at: AnalyzedSentence, { number }: Counted, found: DateMention | null): DateMention | null {
  const [first] = at.dates
  if (first?.role !== 'as_of' || first.edtf === '' || first.from > 3 || first.to > number.from) return null
  const isLater = found === null || (found.from >= number.to && isOfOccasion(at, number.to, found))
  const isOneSentence = !at.tokens.slice(first.to, number.from).some(({ text }) => text === ';' || text === ':')
  return isLater && isOneSentence && at.dates.length > 1 && isFronted(at, first, number) ? first : null
}

/** "after the flood of 28 April", "since the rain set in on 3 May": the date tells what had happened before. */
const isOfOccasion = ({ tokens }: AnalyzedSentence, start: number, { from, role }: DateMention): boolean =>
  role !== 'as_of' &&
  tokens.slice(start, from).some(({ lower }) => disasterWords.has(lower) || /^(?:after|following|since)$/.test(lower))

/** "Since the charter was signed in 1989, 2,600 pupils have come": from that day on. */
function sinceClause(at: AnalyzedSentence, date: DateMention, { number }: Counted): DateMention | null {
  const isSince = at.tokens[0]?.lower === 'since' && at.tags[0] === 'SUB' && date.to <= number.from
  const inner = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.to <= date.from)
  const isOver = at.tokens.slice(date.to, number.from).some(({ text }) => text === ',')
  return isSince && inner && isOver && /^\d{4}(?:-\d\d){0,2}$/.test(date.edtf)
    ? { ...date, edtf: `${date.edtf}/..`, precision: 'interval' }
    : null
}

/** "trained 300 nurses from 14 countries": where they come from, and no figure of another time. */
const isPlace = ({ tags, tokens }: AnalyzedSentence, { number: { from, to } }: Counted): boolean =>
  tokens[from - 1]?.lower === 'from' &&
  tags[from - 2] === 'N' &&
  (tags[to] === 'N' || tags[to] === 'ADJ') &&
  tokens[to]?.lower !== tokens[from - 2]?.lower

const lasting =
  /^(?:countr(?:y|ies)|states?|provinces?|governorates?|districts?|count(?:y|ies)|regions?|prefectures?|departments?|municipalit(?:y|ies)|islands?|centres?|centers?|hospitals?|clinics?|schools?|universit(?:y|ies)|camps?|members?)$/

/** "the country's 23 governorates", "the four treatment centres admitted": as many as there are at any time. */
function isLasting(at: AnalyzedSentence, { number, unit }: Counted): boolean {
  if (unit === 'person' || !/^(?:the|its|their|'s)$/.test(at.tokens[number.from - 1]?.lower ?? '')) return false
  const noun = [0, 1, 2].map((k) => number.to + k).find((i) => lasting.test(at.tokens[i]?.lower ?? ''))
  return noun !== undefined && !isDoneTo(at, noun + 1)
}

/** "Its 300 schools were closed on 3 May", "the 300 schools closed on 3 May": what was done to them then. */
const isDoneTo = ({ clauses, tokens }: AnalyzedSentence, from: number): boolean =>
  /^(?:closed|shut|opened|reopened)$/.test(tokens[from]?.lower ?? '') ||
  clauses.some(({ verb }) => verb.from === from && (verb.passive || verb.form === 'participle'))

/** When a tally was so: by a date of its own clause, of one with "when", or of the title that its list stands under. */
export function dateOf(at: AnalyzedSentence, counted: Counted, discourse: Discourse): DateChoice | null {
  if (isLasting(at, counted)) return null
  const told = dateTold(at, counted, discourse)
  if (told !== null) return told
  const when = whenDate(at, counted.number)
  if (when !== null) return { at, date: when, role: 'as_of', how: 'date' }
  const occasion = dayOfOccasion(at, counted.number)
  if (occasion !== null) return { at, date: occasion, role: 'event', how: 'date' }
  // "Nineteen had died by 3 May. By that date 400 had been jabbed"
  return dateOfThen(at, discourse) ?? sameDayTold(at, counted.number, discourse)
}

function dateTold(at: AnalyzedSentence, counted: Counted, discourse: Discourse): DateChoice | null {
  const choice = chooseDate(at, counted.number, discourse, 'event')
  const opened = openingDay(at, counted, choice?.at === at ? choice.date : null)
  if (opened !== null) return { at, date: opened, role: 'as_of', how: 'date' }
  if (choice === null || choice.at !== at) {
    const own = titleDate(at, counted.number)
    if (own !== null) return { at, date: own, role: 'as_of', how: 'date' }
    const title = discourse.date
    if (title === null)
      return at.dates.length > 0 || hasOwnTime(at, { from: 0, to: at.tokens.length }) ? null : discourse.closingDate
    // "As of 4 May there were 900 cases. … across 20 provinces": the count goes on.
    const isOfCases = counted.unit === 'case' && !hasOwnTime(at, { from: 0, to: at.tokens.length })
    const isCase = discourse.isCounting && (isOfCases || refersBack(at))
    const goesOn = title.role === 'as_of' && (isCase || (isDay(title.date) && isPartOfTold(at, counted)))
    return goesOn || isOfTitle(at, title, counted) ? { ...title, role: 'as_of', how: 'carried' } : null
  }
  const { date } = choice
  if (isOfLast(at, date, counted)) return null
  const since = sinceClause(at, date, counted)
  if (since !== null) return { ...choice, date: since }
  // "reached 60 in June, up from 31": the base is of an earlier time.
  const { from } = counted.number
  const isSecond = at.numbers.some(({ to, nonFigure }) => to < from && nonFigure === null)
  const isBase = isSecond && bases.has(at.tokens[from - 1]?.lower ?? '') && date.from < from && !isPlace(at, counted)
  if (isBase || isNamedAfter(at, date, counted) || isOfThing(at, date, counted)) return null
  const stretch = stretchAround(at, counted.number)
  if (date === titleDate(at, counted.number)) return { ...choice, role: 'as_of' }
  const isInside = date.from >= stretch.from && date.to <= stretch.to
  if (date.basis === 'computed' || date.role === 'as_of') return choice
  const isInBrackets = openingBracket(at, counted.number.from) > 0
  if (isInside) return isInBrackets || isNearer(at, date, counted) ? choice : null
  return isFronted(at, date, stretch) && !hasOwnTime(at, stretch) ? choice : null
}
