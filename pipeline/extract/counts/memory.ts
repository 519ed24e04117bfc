import { caseNouns, diseaseWords, legalWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { isVerbless } from '../is-verbless.ts'
import { lowerWords } from '../piece.ts'
import { namesOthers, saysNothing } from '../says-nothing.ts'
import { onlyTopic, type Topics } from '../topic.ts'
import { hasWord, wordMatch } from '../word-test.ts'
import { isInBracket } from './bracket.ts'
import { type Cause, causeImplied, lastCause } from './cause.ts'
import { isWhereFrom } from './come-from.ts'
import type { Count } from './count.ts'
import { type CountHead, isCountNoun, isCountWord } from './count-head.ts'
import { withMeantAreas } from './meant-areas.ts'
import { nounLead } from './noun-lead.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { placeOfSeat } from './place-of-seat.ts'
import type { Places } from './places-told.ts'

/** What the sentence before counted, for sentences that go on with it. */
export interface CountMemory {
  /** What the last figure counted, and what the sentence counted first: a list of places goes on with that. */
  readonly lead: CountHead
  readonly first: CountHead
  /** The last cases told: "nine of the cases" are of them. */
  readonly cases: CountHead | null
  readonly places: readonly Place[]
  /** The sentence counted several kinds, deaths and recoveries: a list that follows is of neither. */
  readonly isMixed: boolean
  /** Told in the sentence right before, not further back. */
  readonly isFresh: boolean
  /** A whole entry of a list: "Peru: 4 cases, 3 deaths." */
  readonly isEntry: boolean
  /** Cases and deaths, and nothing else. */
  readonly isPair: boolean
  /** Cases and the dead were told side by side, in this sentence or before. */
  readonly hasPair: boolean
  /** Brought in, all or some of them: "such cases" are. */
  readonly isImported: boolean
  /** The number told last, of which parts are told. */
  readonly value: number | null
}

const ofNoun = {
  places: [],
  isMixed: false,
  isFresh: true,
  isEntry: false,
  isPair: false,
  hasPair: false,
  isImported: false,
  value: null,
}

/** A line that names what the next ones count: "Number of cases, with deaths in brackets", "Peru has no new cases". */
function memoryOfNoun(at: AnalyzedSentence): CountMemory | null {
  if (!hasWord(at.tokens, isCountWord)) return null
  const isHeading = isVerbless(at)
  const lead = nounLead(at, at.tokens.length, isHeading)
  return lead === null ? null : { ...ofNoun, places: placeOfNone(at), lead, first: lead, cases: lead }
}

/** "In Chile no new cases have been found": the one country of which the next figures are. */
function placeOfNone(at: AnalyzedSentence): readonly Place[] {
  const [area, other] = at.areas.filter((one) => isCountry(one) && one.form === 'name')
  const isNone = at.tokens.some(({ lower }) => /^(?:no|none)$/.test(lower))
  return isNone && area !== undefined && other === undefined ? [placeOf(at, area)] : []
}

/** "Chile has seen no case", "Liberia had none". */
const tellsOfCases = ({ tokens }: AnalyzedSentence): boolean =>
  hasWord(tokens, isCountWord) || tokens.some(({ lower }) => lower === 'none')

/** "Chile has had no case": of a country told in between, the figures of the one before are not. */
function passedBy(at: AnalyzedSentence, known: CountMemory): CountMemory {
  if (!tellsOfCases(at)) return { ...known, isFresh: false }
  const told = known.places.map(({ area }) => area?.iso3 ?? null)
  const isOther = at.areas.some((area) => isCountry(area) && area.form === 'name' && !told.includes(area.iso3))
  return { ...known, places: isOther ? [] : known.places, isFresh: false }
}

/** "Peru: 4 cases." */
const opensEntry = ({ areas: [area], tokens }: AnalyzedSentence): boolean =>
  area !== undefined && area.from <= 1 && area.form === 'name' && tokens[area.to]?.text === ':'

/** "51 were imported. Lasa added 14": of all cases again; not behind "12 imported cases". */
export const ofAnyOrigin = (head: CountHead): CountHead =>
  head.measure === 'imported' && !lowerWords(head.piece).includes('imported') ? { ...head, measure: null } : head

/** What the next sentence of the paragraph may go on with. */
export function memoryOf(
  at: AnalyzedSentence,
  counts: readonly Count[],
  places: readonly Places[],
  known: CountMemory | null,
  cause: Cause | null,
): CountMemory | null {
  const [first, last] = [counts[0], counts.findLast(({ isPart }) => !isPart)]
  if ((first === undefined || last === undefined) && known !== null && saysNothing(at) && !namesOthers(at)) return known
  if (first === undefined || last === undefined)
    return (cause === 'disaster' ? null : memoryOfNoun(at)) ?? (known === null ? null : passedBy(at, known))
  if (known !== null && counts.every(({ head }) => head.isPassing === true)) return { ...known, isFresh: true }
  const cases = counts.find(({ head }) => head.kind === 'case' || head.kind === 'other')?.head ?? known?.cases ?? null
  const isPair = counts.length === 2 && first.head.kind === 'case' && last.head.kind !== 'case'
  const whole = places.find((_, i) => counts[i]?.listed.length === 0)
  return {
    lead: ofAnyOrigin(last.head),
    first: ofAnyOrigin(first.head),
    cases: cases === null ? null : ofAnyOrigin(cases),
    places: isOfSeveral(at, counts, places) ? [] : (whole?.places ?? []),
    isMixed: new Set(counts.map(({ head }) => head.kind)).size > 1,
    isFresh: true,
    isEntry: isPair && opensEntry(at),
    isPair,
    hasPair: isPair || tellsPair(counts) || known?.hasPair === true,
    isImported: last.head.measure === 'imported',
    value: last.number.high ?? last.number.low,
  }
}

/** "20,736 cases and 280 deaths": one right behind the other. */
const tellsPair = (counts: readonly Count[]): boolean =>
  counts.some(({ head }, i) => head.kind === 'case' && counts[i + 1]?.head.kind === 'deaths')

/** "Peru reported 40 cases; Chile, 12 cases": figures of countries side by side, none of which the next ones are of. */
function isOfSeveral(at: AnalyzedSentence, counts: readonly Count[], places: readonly Places[]): boolean {
  const told = counts.flatMap(({ head, isPart, number }, i) => {
    const [place, second] = places[i]?.places ?? []
    const isAside = isPart || head.isCompared === true || isInBracket(at, number.from)
    return isAside || second !== undefined || place?.area == null || !isCountry(place.area) ? [] : [place.area.iso3]
  })
  return new Set(told).size > 1
}

/** The country that a paragraph's counts are about where they do not say it. */
export interface CountTopic {
  readonly place: Place
  /** Named beside the disease, not just the only country so far. */
  readonly isOfDisease: boolean
}

const tells = (lower: string): boolean => diseaseWords.has(lower) || isCountNoun(lower)

/** "cholera in Peru", "Ebola came to Chile": the disease right before the place. */
function followsDisease({ tokens }: AnalyzedSentence, { from }: AreaMention): boolean {
  let i = from - 1
  while (i >= 0 && /^(?:the|eastern|western|northern|southern|,|update)$/.test(tokens[i]?.lower ?? '')) i--
  const isLinked = /^(?:in|to|hit|hits|across|struck|reached)$/.test(tokens[i]?.lower ?? '')
  for (let back = i; back > (isLinked ? i - 4 : i - 1) && back >= 0; back--)
    if (tells(tokens[back]?.lower ?? '')) return true
  return false
}

/** "Peru's cholera outbreak", "Chilean patients with dengue". */
function precedesDisease({ tokens }: AnalyzedSentence, { form, to }: AreaMention): boolean {
  if (form === 'name' && tokens[to]?.lower !== "'s" && tokens[to]?.lower !== "'") return false
  return tokens.slice(to, to + 5).some(({ lower }) => tells(lower))
}

/** "Measles has not left Peru": the disease that a sentence is about, and the country behind its verb. */
function isLeftByDisease(at: AnalyzedSentence, { form, from }: AreaMention): boolean {
  const clause = at.clauses.find(({ verb }) => verb.form === 'finite')
  const np = clause?.subject?.members[0]?.np
  if (form !== 'name' || clause === undefined || np === undefined || from < clause.verb.to || from > clause.verb.to + 4)
    return false
  return diseaseWords.has(at.tokens[np.head]?.lower ?? '')
}

const tellsOfOther = (at: AnalyzedSentence, { place }: CountTopic): boolean =>
  tellsOfCases(at) &&
  at.clauses.some(({ subject }) =>
    subject?.members.some(({ np }) =>
      at.areas.some(
        (area) =>
          isCountry(area) && area.form === 'name' && area.to === np.to && area.iso3 !== (place.area?.iso3 ?? null),
      ),
    ),
  )

/** "A man back from Chile was Peru's first patient": told of Peru, and not of where he had been. */
function topicIn(at: AnalyzedSentence, known: CountTopic | null): CountTopic | null {
  const areas = at.areas.filter((area) => !isWhereFrom(at, area))
  if (areas.length === 0) return known
  const seat = known === null && tellsOfCases(at) ? placeOfSeat(at) : null
  if (seat !== null) return { place: seat, isOfDisease: true }
  const countries = areas.filter(isCountry)
  const ofDisease = countries.filter(
    (area) => followsDisease(at, area) || precedesDisease(at, area) || isLeftByDisease(at, area),
  )
  const [first] = ofDisease
  if (first !== undefined && known?.isOfDisease !== true)
    return ofDisease.every(({ iso3 }) => iso3 === first.iso3) ? { place: placeOf(at, first), isOfDisease: true } : known
  const [only] = countries
  // "Chile reported none": from here on the text is of several.
  if (known !== null && !known.isOfDisease && tellsOfOther(at, known)) return null
  if (known !== null || only === undefined) return known
  return areas.every(({ iso3 }) => iso3 === only.iso3) ? { place: placeOf(at, only), isOfDisease: false } : null
}

/** "Peru has sent 20 tents to Chad. There are 40 cases": not in the country that a text names only for its help, where it speaks of another one. */
export const unlessGiver = (
  topic: CountTopic | null,
  givers: ReadonlySet<string>,
  topics: Topics,
): CountTopic | null =>
  topic?.isOfDisease === false && givers.has(topic.place.area?.iso3 ?? '') && onlyTopic(topics) !== null ? null : topic

const isTest = wordMatch(
  /^(?:vaccin\w*|inoculat\w*|immuni[sz]\w*|jabs?|tests?|tested|testing|swabs?|beds?|kits?|doses?)$/,
)

/** "Cases were found", and not those of a court. */
const namesCases = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }) => lower !== 'case' && caseNouns.has(lower)) &&
  !tokens.some(({ lower }) => legalWords.has(lower))

/** What a sentence says of the disease and of its place, before its figures are read. */
export function rememberOutbreak(at: AnalyzedSentence, discourse: Discourse): void {
  discourse.cause = lastCause(at) ?? discourse.cause ?? causeImplied(at)
  discourse.namesTests ||= hasWord(at.tokens, isTest)
  discourse.namesCases ||= hasWord(at.tokens, isCountWord) && namesCases(at)
  discourse.countTopic = topicIn(withMeantAreas(at), discourse.countTopic)
  const legend = at.text.includes('(')
    ? /\b(?:cases|infections|patients)\b[^()]{0,40}\((deaths|fatalities|recoveries)\)/i.exec(at.text)
    : null
  if (legend !== null) discourse.bracketed = legend[1]?.toLowerCase() ?? null
  if (!at.text.includes('brackets') && !at.text.includes('parenthes')) return
  const bracketed = /\b(deaths|fatalities|cases|recoveries)(?: \w+){0,2} in (?:brackets|parentheses|parenthesis)/.exec(
    at.text,
  )
  if (bracketed !== null) discourse.bracketed = bracketed[1] ?? null
}
