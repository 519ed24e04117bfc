import type { Claim } from '../claim.ts'
import type { Document, Sentence } from '../document.ts'
import { aidNounStatus } from '../lexicon/aid-verbs.ts'
import { traitNouns } from '../lexicon/aside-words.ts'
import { thirdPersonPossessives } from '../lexicon/function-words.ts'
import { economicNouns } from '../lexicon/indicator-words.ts'
import { nameless } from '../lexicon/nameless.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { hasVerbClass } from '../lexicon/verbs.ts'
import { actorOfNominal } from './actor-of-nominal.ts'
import { calledUpon } from './aid/called-upon.ts'
import { type Found, withPointedBack } from './aid/fill-back.ts'
import { gettersIn, giversIn, rememberGivers } from './aid/givers.ts'
import { isParty } from './aid/names-party.ts'
import { namesGiver, pointedGift } from './aid/pointed-back.ts'
import { severalBefore } from './aid/several.ts'
import { type AnalyzedSentence, analyze, numbersOf } from './analyze.ts'
import { authorAfter } from './author-after.ts'
import { rememberOutbreak, unlessGiver } from './counts/memory.ts'
import { withoutGiver } from './counts/told-places.ts'
import { withCurrencyOf } from './currency-of.ts'
import { datesIn, isOfEarlierDeal, isOfWriting } from './dates-in.ts'
import { calendarTold } from './day-label.ts'
import type { Discourse } from './discourse.ts'
import { enterSentence, startDiscourse } from './enter-discourse.ts'
import { economicOnly } from './estimates/economic-only.ts'
import { conditionIn, frameIn } from './estimates/scenario.ts'
import { listedIn } from './estimates/series.ts'
import { isFirstLine } from './first-line.ts'
import { caseCounts } from './frames/case-counts.ts'
import { donations } from './frames/donations.ts'
import { economicEstimates } from './frames/economic-estimates.ts'
import { engagements } from './frames/engagements.ts'
import type { Frame, FrameInput, SpareReading } from './frames/frame.ts'
import { tallies } from './frames/tallies.ts'
import { visits } from './frames/visits.ts'
import { isInFiction } from './in-fiction.ts'
import { isInPassing } from './in-passing.ts'
import { isDenied, isNoOne } from './is-denied.ts'
import { isVerbless } from './is-verbless.ts'
import { readLast, withLast } from './last-line.ts'
import { type ListLabel, labelKept, labelOver, labelTold } from './list-label.ts'
import type { DateMention, NumberMention } from './mention.ts'
import { nameAsked } from './name-asked.ts'
import { NamedCountries } from './named-countries.ts'
import { isPronoun, rememberPersons, withNationality } from './nationality.ts'
import type { Nominal } from './parse/nominal.ts'
import { lowerWords } from './piece.ts'
import { hasTimeOfItsOwn } from './pointed-time.ts'
import { readHeading, rememberLabel } from './read-heading.ts'
import { rememberPlace } from './remember-place.ts'
import { namesOthers, saysNothing } from './says-nothing.ts'
import { dayTold, isEntry, monthTold, type Story, storyTold, yearTold } from './story.ts'
import { surelyCounted } from './tallies/sure.ts'
import { toldClause } from './told-clause.ts'
import { countTopics, topicOf } from './topic.ts'
import { teamsGiven, withSidesOfGift } from './visits/teams-given.ts'

/** A number of the text and the sentence that it stands in. */
export interface NumberUse {
  readonly sentence: Sentence
  readonly number: NumberMention
}

export interface Extraction {
  readonly claims: readonly Claim[]
  readonly numbers: readonly NumberUse[]
  readonly countries: NamedCountries
}

/** Counts of cases and gifts claim their figures before the wider frames; a tally takes what no other frame wants. */
const frames: readonly Frame[] = [visits, caseCounts, donations, economicEstimates, tallies, engagements]

/** "Revenue may fall, the Bank of Lima said. It has lent 3 million": of a thing's sentence, whoever tells it is spoken of next. */
function tellerBehind(at: AnalyzedSentence, subject: Nominal): Nominal | null {
  const told = at.clauses.findLast(
    ({ verb: { form, lemma, particle }, first }) =>
      form === 'finite' &&
      first > subject.end &&
      (hasVerbClass(lemma, particle, 'say') || hasVerbClass(lemma, particle, 'estimate')),
  )
  const [object] = told?.arguments ?? []
  // ", said the Bank of Lima"
  const isInverted = told?.subject?.first === subject.first && object?.prep === null
  const teller = (isInverted ? object.nominal : told?.subject) ?? null
  if (teller === null) return null
  const head = at.tokens[subject.members[0]?.np.head ?? -1]?.lower ?? ''
  if (isParty(at, subject) && !economicNouns.has(singularOf(head))) return null
  return isParty(at, teller) ? teller : null
}

/** Cases, or suspected ones. */
const isOfCases = ({ table, cells }: Claim): boolean =>
  table === 'case_counts' || (table === 'tallies' && cells.get('unit')?.value === 'case')

/** What later sentences are about. */
function rememberTopics(at: AnalyzedSentence, discourse: Discourse, claims: readonly Claim[]): void {
  // "Madrid." over a report: where it was written.
  const isWritten = at.areas.length === 1 && at.areas[0]?.areaKind === 'city' && at.tokens.length <= at.areas[0].to + 1
  if (isWritten) return
  countTopics(at, discourse.topics, giversIn(claims))
  rememberGivers(discourse, claims)
  const { gifts, estimates } = discourse.weights
  const told = (name: Claim['table']): number => claims.filter(({ table }) => table === name).length
  discourse.weights = { gifts: gifts + told('donations'), estimates: estimates + told('economic_estimates') }
  discourse.condition = conditionIn(at) ?? discourse.condition
  discourse.frame = frameIn(at) ?? discourse.frame
  discourse.estimator.remember(at)
  if (!claims.some(({ table }) => table === 'economic_estimates')) {
    rememberPlace(at, discourse, claims.length === 0)
    discourse.listed = listedIn(at) ?? discourse.listed
  }
  const isBeside = saysNothing(at) && !namesOthers(at)
  discourse.isCounting = claims.some(isOfCases) || (isBeside && discourse.isCounting)
}

/** "Norway helps. Its gifts to Chad include 20 tents. It also", "Its ambition goes further. It": the one whose gifts or aims they are is spoken of on. */
const isTheirs = (at: AnalyzedSentence, named: Nominal | null): boolean => {
  const np = named?.members[0]?.np
  if (np === undefined || !thirdPersonPossessives.has(at.tokens[np.from]?.lower ?? '')) return false
  const noun = singularOf(at.tokens[np.head]?.lower ?? '')
  return aidNounStatus(noun) !== null || traitNouns.has(noun)
}

/** "The request from Peru came in. 20 tents left", "Your report says": a writing does nothing in the sentences behind it. */
const isWritten = ({ tokens }: AnalyzedSentence, named: Nominal | null): boolean =>
  /^(?:requests?|appeals?|pleas?|calls?|reports?|articles?|letters?)$/.test(
    tokens[named?.members[0]?.np.head ?? -1]?.lower ?? '',
  )

const isOfPaper = ({ tokens }: AnalyzedSentence, { from }: DateMention): boolean =>
  tokens[from - 1]?.lower === 'of' && /^(?:report|article|issue|edition|editorial)$/.test(tokens[from - 2]?.lower ?? '')

/** What later sentences of the paragraph may refer to. */
function remember(at: AnalyzedSentence, discourse: Discourse, claims: readonly Claim[]): void {
  discourse.opener = at.tokens.at(-1)?.text === ':' ? at : null
  const clause = at.clauses.find(
    ({ verb, subject, first }) => verb.form === 'finite' && subject !== null && at.chunks[first - 1]?.kind !== 'sub',
  )
  const named = clause?.subject ?? nameAsked(at)
  const subject = named === null ? null : actorOfNominal(at, tellerBehind(at, named) ?? named)
  if (
    subject !== null &&
    !isPronoun(subject) &&
    !isTheirs(at, named) &&
    !isWritten(at, named) &&
    calledUpon(at) === null &&
    !(clause !== undefined && isNoOne(at, clause)) &&
    !lowerWords(subject.piece).every((word) => nameless.has(word))
  )
    discourse.subject = withNationality(subject, discourse)
  if (subject !== null && subject.iso3 !== null) discourse.area = subject
  discourse.several = severalBefore(at, Number.POSITIVE_INFINITY) ?? discourse.several
  if (claims.some(({ table }) => table === 'donations')) rememberLabel(at, discourse)
  rememberTopics(at, discourse, claims)
  const stated = at.dates.find(({ edtf, offset }) => edtf !== '' && offset === null)
  // "Your report of 4 May says": when it was written, not what is told next
  const isOfOther = stated !== undefined && [isOfWriting, isOfPaper, isOfEarlierDeal].some((is) => is(at, stated))
  if (isOfOther) return
  // "The next day Peru sent 20 tents": the day reckoned from the one told before is the one told now.
  const date = stated ?? datesIn(at, discourse.date?.date ?? null)[0]
  discourse.isDayOpen = date === undefined && (discourse.isDayOpen || hasTimeOfItsOwn(at))
  if (date === undefined) return
  discourse.date = { at, date, role: date.role === 'as_of' ? 'as_of' : 'event', how: 'carried' }
  const told = toldClause(at, clause)?.subject ?? null
  discourse.dateSubject = told === null || told === named ? subject : actorOfNominal(at, told)
  discourse.isDateInPassing = isInPassing(at, date)
  if (date.role === 'as_of' && (isVerbless(at) || isFirstLine(at)) && !claims.some(isOfCases))
    discourse.caption = discourse.date
}

/** "zero infections" says "no infections" and counts none. */
const isNone = ({ text }: AnalyzedSentence, { low, high, numeralStart, numeralEnd }: NumberMention): boolean =>
  low === 0 && high === 0 && text.slice(numeralStart, numeralEnd).toLowerCase() === 'zero'

const nothingKept: ReadonlyMap<Frame, Set<NumberMention>> = new Map()

/** Figures that surely belong to another frame are kept from those that might take them. */
function openTo(input: FrameInput): ReadonlyMap<Frame, Set<NumberMention>> {
  const { free } = input
  if (free.size === 0) return nothingKept
  const counted = surelyCounted(input)
  const economic = economicOnly(input)
  if (counted.length === 0 && economic.size === 0) return nothingKept
  const without = (...taken: Iterable<NumberMention>[]): Set<NumberMention> => {
    const left = new Set(free)
    for (const numbers of taken) for (const number of numbers) left.delete(number)
    return left
  }
  const people = counted.map(({ number }) => number)
  const ofState = counted.filter(({ isOfState }) => isOfState).map(({ number }) => number)
  return new Map([
    [visits, without(economic)],
    [donations, without(people, economic)],
    [economicEstimates, without(ofState)],
  ])
}

/** The claims of one sentence, in the order of the frames, spare readings last. */
function extractSentence(at: AnalyzedSentence, discourse: Discourse, frames: readonly Frame[]): Found {
  const free = new Set(
    at.numbers.filter((number) => number.nonFigure === null && !isNone(at, number) && !isDenied(at, number)),
  )
  const claims: Claim[] = []
  const spare: SpareReading[] = []
  const lone: Claim[] = []
  const toldBefore = discourse.toldPlaces
  const open = openTo({ at, discourse, free })
  const take = (readings: readonly SpareReading[]): void => {
    for (const { number, claims: read, isLone, remember: keep } of readings) {
      if (!free.delete(number)) continue
      keep?.()
      for (const claim of read) (isLone === true ? lone : claims).push(claim)
    }
  }
  for (const frame of frames) {
    // Anything can be tallied.
    if (frame === tallies) take(spare.filter(({ isOfMeasure }) => isOfMeasure))
    const result = frame.extract({ at, discourse, free: open.get(frame) ?? free })
    for (const claim of result.claims) claims.push(claim)
    for (const reading of result.spare ?? []) spare.push(reading)
    for (const number of result.used) {
      free.delete(number)
      for (const own of open.values()) own.delete(number)
    }
  }
  take(spare.filter(({ isOpen }) => isOpen !== true))
  const pending = spare.flatMap(({ isOpen, number, claims: read }) => (isOpen === true && free.has(number) ? read : []))
  const pointed = pointedGift(at, discourse)
  for (const claim of teamsGiven(at, discourse, claims)) claims.push(claim)
  const givers = giversIn(claims)
  const sides = { givers, getters: gettersIn(claims) }
  discourse.toldPlaces = withoutGiver(at, { told: discourse.toldPlaces, before: toldBefore }, sides)
  remember(at, discourse, claims)
  discourse.countTopic = unlessGiver(discourse.countTopic, givers, discourse.topics)
  const [only, ...others] = discourse.topics.keys()
  const country = topicOf(discourse.topics)?.area.iso3 ?? (others.length === 0 ? only : undefined) ?? null
  const inCurrency = (claim: Claim): Claim => withCurrencyOf(claim, country)
  const tellsGift = claims.some(({ table }) => table === 'donations') || namesGiver(pointed)
  const vouched = discourse.loneGifts.vouchedBy(at.sentence.index, tellsGift, lone.map(inCurrency))
  return {
    claims: [...withSidesOfGift(claims).map(inCurrency), ...vouched],
    at,
    pending: pending.map(inCurrency),
    pointed,
  }
}

/** What the sentences of a document tell, one by one in their order. */
export const readClaims = (documentDate: string | null, sentences: Iterable<Sentence>): Generator<Found> =>
  withPointedBack(readSentences(documentDate, sentences))

function* readSentences(documentDate: string | null, sentences: Iterable<Sentence>): Generator<Found> {
  const discourse = startDiscourse(documentDate)
  const { countries } = discourse
  let month: string | null = null
  let year: string | null = null
  let story: Story | null = null
  let day: { readonly edtf: string; readonly paragraph: number } | null = null
  let calendar: string | null = null
  let label: ListLabel | null = null
  const { last, all } = withLast(sentences)
  if (last !== null && last.index > 0) readLast(analyze(last, documentDate), discourse)
  for (const sentence of all) {
    const scale = labelOver(sentence, label)
    const past = story?.paragraph === sentence.paragraph ? story.month : null
    const near = day?.paragraph === sentence.paragraph ? day.edtf : null
    const opensParagraph = sentence.paragraph !== discourse.paragraph
    const entry = isEntry(story) ? calendar : null
    const told = { month, story: past, entry, year, day: near, calendar, scale, countries, opensParagraph }
    const at = analyze(sentence, documentDate, told)
    month = monthTold(at) ?? month
    year = yearTold(at) ?? year
    const edtf = dayTold(at)
    if (edtf !== null) day = { edtf, paragraph: sentence.paragraph }
    story = storyTold(at, story)
    calendar = calendarTold(at, calendar)
    label = labelTold(at) ?? labelKept(at, label)
    enterSentence(discourse, at)
    rememberPersons(at, discourse)
    discourse.author = authorAfter(at, discourse.author)
    rememberOutbreak(at, discourse)
    const isHeading = sentence.part === 'heading'
    if (isHeading) readHeading(at, discourse)
    yield extractSentence(at, discourse, isHeading || isInFiction(at) ? [] : frames)
  }
}

/** Reads a document sentence by sentence; nothing is kept from one document to the next. */
export function extractClaims({ date, sentences }: Document): Extraction {
  const claims: Claim[] = []
  const numbers: NumberUse[] = []
  const countries = new NamedCountries()
  for (const found of readClaims(date, sentences)) {
    countries.remember(found.at)
    for (const claim of found.claims) claims.push(claim)
    for (const number of numbersOf(found.at)) numbers.push({ sentence: found.at.sentence, number })
  }
  return { claims, numbers, countries }
}
