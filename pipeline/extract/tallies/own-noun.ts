import { federations } from '../../lexicon/country-kinds.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { countNouns, headcountNouns, oldCurrencies, personStates, uncountedNouns } from '../../lexicon/tally-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { isPrep, type NounPhrase } from '../parse/chunk.ts'
import type { Piece } from '../piece.ts'
import { hasWord, wordFact } from '../word-test.ts'
import { antecedentOf, wholeBefore } from './antecedent.ts'
import { type Counted, isBare, type Spot } from './spot.ts'
import { subjectEnd } from './subject-end.ts'
import { unitAt } from './unit-of.ts'

const rule = 'tally'

const invariable = new Set(
  'sheep deer fish cattle poultry aircraft spacecraft series species headquarters premises barracks means dead'.split(
    ' ',
  ),
)

/** "seasonal hands", "farm hands": people who work. */
const isWorkman = ({ at }: Spot, head: number): boolean =>
  /^hands?$/.test(lowerAt(at, head)) &&
  /^(?:seasonal|casual|hired|farm|field|dock|deck|mill|ranch|factory|stage|migrant|extra|idle|shore)$/.test(
    lowerAt(at, head - 1),
  )

const workVerbs = new Set('name identify discuss agree cover include focus mention address study work go'.split(' '))

/** "724 areas were flooded": stretches of land; no fields of work ("named five areas; floods were one", "studied three areas: floods and quakes"). */
function isStruck({ at: { tokens }, clause }: Spot, head: number): boolean {
  const isOfWork = workVerbs.has(clause?.verb.lemma ?? '') || tokens[head + 1]?.lower === 'of'
  return !isOfWork && hasWord(tokens, isOfHarm) && !someIn(tokens, head + 1, tokens.length, ({ text }) => text === ':')
}
const isOfHarm = wordFact(({ lower }) =>
  /^(?:flood(?:s|ed|ing)?|flooded|inundated|submerged|calamity|emergency|evacuated|quarantined?|lockdown|landslides?|storm|typhoon|cyclone|hurricane|quake|earthquake|outages?|affected)$/.test(
    lower,
  ),
)

/** "received 3,000 letters", "was swamped with 900 messages", "3,000 text messages": sent in, and not of an alphabet. */
const isPouredIn = ({ at, clause }: Spot, head: number): boolean =>
  /^(?:text|voice|whatsapp|e-mail|protest|thank-you)$/.test(lowerAt(at, head - 1)) ||
  /^(?:receive|get|flood|swamp|inundate|deluge|bombard|overwhelm)$/.test(clause?.verb.lemma ?? '')

/** Whether the noun at a token is one that a number can count: a plural, a people, or a word without a plural. */
function isCountable(spot: Spot, head: number): boolean {
  const { at, number } = spot
  const lower = lowerAt(at, head)
  const noun = singularOf(lower)
  if (noun === 'area' && !isStruck(spot, head) && !at.areas.some(({ from }) => from > head && from <= head + 4))
    return false
  if (noun === 'place' && lowerAt(at, head + 1) === 'of' && lowerAt(at, head + 2) === 'worship') return true
  // "40,000 Balinese"
  if (head === number.to && /^\p{Lu}\p{Ll}+ese$/u.test(at.tokens[head]?.text ?? '')) return true
  if ((noun === 'message' || noun === 'letter') && isPouredIn(spot, head)) return true
  if (isWorkman(spot, head)) return true
  // "12,000 head of cattle"
  if (lower === 'head' && lowerAt(at, head + 1) === 'of') return true
  if (at.tokens[head]?.kind !== 'word' || uncountedNouns.has(noun) || oldCurrencies.has(noun)) return false
  if (at.areas.some(({ from, to, form }) => from <= head && to > head && form !== 'name')) return true
  // "a fifth of the population", "half of the city": a part of one.
  const isPart = number.unit === 'share' || number.unit === 'percent'
  return isPart || isPlural(lower) || invariable.has(lower) || headcountNouns.has(lower) || number.low === 1
}

function counted(spot: Spot, from: number, head: number, first: number): Counted {
  const { at, number } = spot
  return {
    number,
    subject: { at, from, to: Math.max(subjectEnd(at, first), head + 1) },
    noun: { at, from: head, to: head + 1 },
    unit: isWorkman(spot, head) ? 'person' : isPartOfFederation(spot, head) ? 'state' : unitAt(at, head),
    how: rule,
  }
}

/** "from five states", in a text about a country that is made of states. */
function isPartOfFederation({ at, number, discourse }: Spot, head: number): boolean {
  const iso3 = discourse.toldPlaces?.country?.area?.iso3 ?? discourse.countTopic?.place.area?.iso3 ?? ''
  const isPlain =
    head === number.to || /^(?:affected|northern|southern|eastern|western|central|other)$/.test(lowerAt(at, head - 1))
  return lowerAt(at, head) === 'states' && isPlain && federations.has(iso3)
}

/** The noun of a phrase; a participle behind it only describes ("12 clinics running"). */
function headOf({ at, np, number }: Spot): number {
  let head = np.head
  while (head > number.to && (at.tags[head] === 'VING' || at.tags[head] === 'ADJ')) head--
  if (head > number.to && lowerAt(at, head).endsWith('ing') && isPlural(lowerAt(at, head - 1))) head--
  return head
}

/** "30 schools"; with "more" and its like behind the number left out. */
function ofOwn(spot: Spot): Counted | null {
  const { np, number, index } = spot
  if (number.to >= np.to || isBare(spot)) return null
  const head = headOf(spot)
  return isCountable(spot, head) && head >= number.to ? counted(spot, number.to, head, index) : null
}

/** "900 registered Kenyans": what reads as a verb describes the people behind it. */
function ofDescribed(spot: Spot): Counted | null {
  const { at, number, index } = spot
  const [verb, np] = [at.chunks[index + 1], at.chunks[index + 2]]
  if (verb?.kind !== 'verb' || np?.kind !== 'np' || np.number !== null || verb.to !== verb.from + 1) return null
  const isJoined = verb.from === number.to && np.from === verb.to && at.tags[np.from] !== 'DET'
  const isPast = verbForms.get(lowerAt(at, verb.from))?.some(({ form }) => form === 'pp') === true
  if (!isJoined || !isPast || unitAt(at, np.head) !== 'person' || !isCountable(spot, np.head)) return null
  return { ...counted(spot, verb.from, np.head, index + 2), how: 'tally-near' }
}

const pronouns = new Set(['them', 'you', 'us', 'these', 'those', 'whom', 'which', 'it'])

/** Behind "of": the phrase, or the one it stands for. */
function ofWhole(spot: Spot): Counted | null {
  const { at, index, number } = spot
  const of = at.chunks[index + 1]
  if (!isPrep(of, 'of') && !isPrep(of, 'among') && !isPrep(of, 'out of')) return null
  const whole = at.chunks[index + 2]
  const word = whole === undefined ? '' : lowerAt(at, whole.from)
  if (pronouns.has(word) && whole !== undefined && (whole.kind !== 'np' || whole.to === whole.from + 1))
    return ofPronoun(spot, { at, from: whole.from, to: whole.to }, word)
  // "300 of them students"
  if (pronouns.has(word) && whole?.kind === 'np' && at.tags[whole.from] === 'PRON')
    return isCountable(spot, whole.head) ? counted(spot, whole.from + 1, whole.head, index + 2) : null
  const isLoose = number.unit !== null || number.qualifier === 'magnitude'
  if (whole?.kind !== 'np' || !(isLoose || isDefinite(at, whole))) return null
  if (referring.has(lowerAt(at, whole.head))) return ofPronoun(spot, { at, from: whole.from, to: whole.to }, 'them')
  // "eight of the country's 18 provinces"
  const from = whole.number !== null && whole.number.to <= whole.head ? whole.number.to : whole.from
  return isCountable(spot, whole.head) ? counted(spot, from, whole.head, index + 2) : null
}

/** Nouns that say no more than "of those named before". */
const referring = new Set([
  'additions',
  'others',
  'remainder',
  'rest',
  'ones',
  'latter',
  'former',
  'number',
  'total',
  'target',
  'targeted',
])

/** Part is taken of what is known; "120 of dates" leaves out a measure. */
function isDefinite(at: AnalyzedSentence, { from, to, areas, number }: NounPhrase): boolean {
  if (number !== null || areas.some(({ form }) => form !== 'name')) return true
  for (let i = from; i < to; i++)
    if (at.tags[i] === 'DET' || at.tags[i] === 'POSS' || lowerAt(at, i) === "'s" || lowerAt(at, i) === 'all')
      return true
  return isPlural(lowerAt(at, to - 1)) && isPeopleNoun(lowerAt(at, to - 1))
}

/** "12 of them", "6,000 of you": who is meant was named before; who is spoken to is a person. */
function ofPronoun(spot: Spot, piece: Piece, word: string): Counted | null {
  const { number } = spot
  if (word === 'it') return null
  if (word === 'you' || word === 'us')
    return { number, subject: piece, noun: piece, unit: number.unit ?? 'person', how: rule }
  const meant = number.unit === null ? antecedentOf(spot) : wholeBefore(spot)
  if (meant === null) return null
  return { number, subject: meant.subject, noun: piece, unit: number.unit ?? meant.unit, how: 'tally-near' }
}

/** "in 24 countries and in 13 others", "900 first jabs and 400 second ones": of what was counted right before. */
function ofOthers(spot: Spot): Counted | null {
  const { at, np, number, before } = spot
  const last = before.at(-1)
  const isOther =
    (lowerAt(at, np.to - 1) === 'others' && number.to === np.to - 1) ||
    (lowerAt(at, np.to - 1) === 'ones' && number.to < np.to - 1 && last?.unit !== 'case')
  if (!isOther || last === undefined || last.unit === 'percent' || last.unit === 'share') return null
  const noun = { at, from: number.to, to: np.to }
  return { number, subject: last.subject, noun, unit: last.unit, how: 'tally-near' }
}

/** The noun that stands with the number or behind its "of". */
export function ofOwnNoun(spot: Spot): Counted | null {
  return ofOthers(spot) ?? ofOwn(spot) ?? (isBare(spot) ? (ofWhole(spot) ?? ofDescribed(spot)) : null)
}

/** Whether a phrase names people, cases or places that a share can be of. */
export function isOfPeople(at: AnalyzedSentence, np: NounPhrase): boolean {
  const lower = lowerAt(at, np.head)
  return (
    isPeopleNoun(lower) ||
    referring.has(lower) ||
    countNouns.has(lower) ||
    personStates.has(lower) ||
    shared.has(singularOf(lower)) ||
    unitAt(at, np.head) === 'person'
  )
}

const shared = new Set(
  `population case infection death household home school hospital clinic district province region village town city country facility
  building house dwelling fatality sample test newcomer electorate total`.split(/\s+/),
)
