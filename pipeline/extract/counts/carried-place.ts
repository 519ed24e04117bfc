import { countriesOfKind } from '../../lexicon/country-kinds.ts'
import { isSeatOfGovernment } from '../../lexicon/seats-of-government.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn } from '../index-in.ts'
import { topicOfKind } from '../kind-of-country.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords, textOf } from '../piece.ts'
import { onlyTopic } from '../topic.ts'
import type { Count } from './count.ts'
import { nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { isOrigin } from './imported.ts'
import { isLevel } from './levels.ts'
import { isMeasure } from './meant-areas.ts'
import { opensElsewhere } from './opens-elsewhere.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { placeOfRuler } from './place-of-ruler.ts'
import { isCountryNoun, isPointer, meantBy } from './place-pointed.ts'
import { nowhere, onlyCountry, type Places, told } from './places-told.ts'
import { wordsBefore } from './shape.ts'
import { isShip } from './ship.ts'
import { isPart, wholeOf } from './told-places.ts'

/** "the state": of what was told before. */
export function pointedOut(stated: Places | null, last: Places | undefined, discourse: Discourse): Places | null {
  const [place, second] = stated?.places ?? []
  if (stated === null || place === undefined || second !== undefined || place.area !== null) return stated
  if (lowerWords(place.piece).at(-1) === 'mainland') return told(withCountry(place, countryTold(discourse)), stated.how)
  const { at, to } = place.piece
  const ruled = lowerWords(place.piece)[0] === 'the' ? placeOfRuler(at, to - 1) : null
  if (ruled !== null) return told(ruled, nearRule)
  const before = last?.places ?? discourse.counts?.places ?? []
  const noun = lowerWords(place.piece).at(-1) ?? ''
  const part = (before.length === 1 ? before[0] : null) ?? discourse.toldPlaces?.part ?? null
  // "Cusco has 40. Across the province 90 are known": not in the town
  const isNamedSo = part !== null && (part.area?.areaKind === 'province' || lowerWords(part.piece).includes(noun))
  const isWider = /^(?:state|province|region|governorate)$/.test(noun) && !isNamedSo
  const whole = isWider ? (discourse.toldPlaces?.province ?? part) : part
  const near = noun === 'island' ? place : meantBy(place, whole)
  // "Lima is hit hard. Of Peru's 90 cases, 40 were found in the city"
  const isPointing = near === place && lowerWords(place.piece)[0] === 'the' && to === place.piece.from + 2
  const meant = (isPointing ? meantByNoun(at, to - 1, discourse) : null) ?? near
  return meant === place ? stated : told(meant, 'carried')
}

const provinces = /^(?:state|province|region|governorate|department|county|district|prefecture)$/
const cities = /^(?:city|town)$/

/** The noun of "the region", "the West African country": the last token of a subject that names nothing; -1 where it is none. */
function nounOfSubject(at: AnalyzedSentence, number: NumberMention): number {
  const clause = at.clauses.findLast(
    ({ verb, subject }) => verb.form === 'finite' && verb.to <= number.from && subject !== null,
  )
  const np = clause?.subject?.members[0]?.np
  if (np === undefined || clause?.subject?.members.length !== 1) return -1
  if (!/^(?:the|this|that)$/.test(at.tokens[np.from]?.lower ?? '')) return -1
  for (let i = np.from + 1; i < np.to; i++) {
    const noun = at.tokens[i]?.lower ?? ''
    const isWord = isCountryNoun(noun) || isPointer(noun) || isShip(noun)
    // "the region's total"
    if (isWord && (i === np.to - 1 || at.tokens[i + 1]?.lower === "'s")) return i
    if (at.tags[i] !== 'ADJ' && at.tags[i] !== 'N' && at.tags[i] !== 'NNP') return -1
  }
  return -1
}

/** "Lasa's governor said the state has 40": the place of that kind before it in the sentence. */
const namedBefore = (at: AnalyzedSentence, end: number, fits: (area: AreaMention) => boolean): Place | null => {
  const area = at.areas.findLast((one) => one.to < end && one.form === 'name' && fits(one))
  return area === undefined ? null : placeOf(at, area)
}

const besideMainland = new Set(['CHN', 'HKG', 'MAC', 'TWN'])

/** "the mainland" behind figures of Taiwan or Macao: China's. */
const withCountry = (place: Place, whole: Place | null): Place =>
  besideMainland.has(whole?.area?.iso3 ?? '') ? { ...place, country: 'CHN' } : place

/** The country spoken of: the one counted, the one that has the disease, else that of the last subject. */
export const countryTold = ({ toldPlaces: before, countTopic }: Discourse): Place | null =>
  (before?.hasWhole === true || countTopic?.isOfDisease !== true ? before?.country : countTopic.place) ?? null

/** "The city has 37 cases. The region has 122": another place than the one that was called by its kind only. */
function partAs(noun: string, part: Place | null): Place | null {
  const words = part === null ? [] : lowerWords(part.piece)
  const isOther = words[0] === 'the' && isPointer(words.at(-1) ?? '') && words.at(-1) !== noun
  return isOther ? null : part
}

/** "the island": the country, where it is one, else the province rather than a town on it. */
function islandTold(discourse: Discourse): Place | null {
  const country = countryTold(discourse)
  if (countriesOfKind(['island'])?.has(country?.area?.iso3 ?? '')) return country
  const { province = null, part = null } = discourse.toldPlaces ?? {}
  return province ?? part ?? country
}

/** "the sultanate", "the country": the one told of, where it is of the kind, else the one that is; none where no such one was told of. */
function countryOfKind(noun: string, discourse: Discourse): Place | null {
  const country = countryTold(discourse)
  const countries = countriesOfKind([noun])
  if (countries === null || countries.has(country?.area?.iso3 ?? '')) return country
  const topic = topicOfKind(discourse, countries)
  return topic === null ? null : wholeOf(placeOf(topic.at, topic.area))
}

function meantByNoun(at: AnalyzedSentence, i: number, discourse: Discourse): Place | null {
  const before = discourse.toldPlaces
  const noun = at.tokens[i]?.lower ?? ''
  if (isCountryNoun(noun)) return namedBefore(at, i, isCountry) ?? countryOfKind(noun, discourse)
  if (isShip(noun)) return before?.ship ?? null
  if (noun === 'island') return islandTold(discourse)
  if (noun === 'territory') return before?.part ?? countryTold(discourse)
  const kind = provinces.test(noun) ? 'province' : cities.test(noun) ? 'city' : null
  const named =
    kind === null ? null : namedBefore(at, i, ({ areaKind }) => areaKind === 'province' || areaKind === 'city')
  const ofKind = kind === null ? null : (before?.[kind] ?? null)
  if (noun !== 'capital') return named ?? ofKind ?? partAs(noun, before?.part ?? null)
  // "two in Lima, the fourth in the capital"; not "Lima has 40 and the capital 90"
  const here = lowerAt(at, i - 2) === 'in' ? namedBefore(at, i, ({ areaKind }) => areaKind === 'city') : null
  const city = here ?? before?.city ?? null
  return city !== null && isSeatOfGovernment(lowerWords(city.piece)) ? city : null
}

/** "The region has 40 cases", "the country's toll is 9": what its subject points to; as it is written, where nothing of the kind was told. */
export function placeMeant(at: AnalyzedSentence, number: NumberMention, discourse: Discourse): Places | null {
  const i = nounOfSubject(at, number)
  if (i < 0) return null
  const meant = placeOfRuler(at, i) ?? meantByNoun(at, i, discourse)
  if (meant !== null) return told(meant, 'carried')
  const noun = at.tokens[i]?.lower ?? ''
  const isWritten = (isLevel(noun) || noun === 'capital' || isShip(noun)) && at.tokens[i - 1]?.lower === 'the'
  return isWritten ? told({ area: null, piece: { at, from: i - 1, to: i + 1 } }, nearRule) : null
}

/** "have been found in that country": the one named last. */
export function placeOfThat(at: AnalyzedSentence, { to }: NumberMention, { toldPlaces }: Discourse): Places | null {
  const that = firstIndexIn(at.tokens, to + 1, to + longestPredicate, ({ lower }) => lower === 'that')
  const isPlace = /^(?:in|across)$/.test(lowerAt(at, that - 1)) && isCountryNoun(lowerAt(at, that + 1))
  const named = toldPlaces?.named ?? null
  return isPlace && named !== null ? told(named, 'carried') : null
}

const longestPredicate = 10

const owned =
  /^(?:ministry|government|authorities|officials|minister|department|institute|total|tally|toll|caseload|count|figures?|office|agency|hospitals|laboratories|epidemic|outbreak)$/

/** "Bavaria is hit hard. Its ministry has 900": a province or town that was the subject of the sentence before. */
function subjectPlace({ sentence }: AnalyzedSentence, { subject }: Discourse): Place | null {
  const [area, second] = subject?.areas ?? []
  if (subject === null || area === undefined || second !== undefined || isCountry(area)) return null
  const { at, from, to } = subject.piece
  if (at.sentence.index !== sentence.index - 1) return null
  return area.form === 'name' && area.from === from && area.to === to ? placeOf(at, area) : null
}

/** "Its health ministry says that 40 more fell ill": of the country that the sentence before was about. */
export function placeOfOwner(at: AnalyzedSentence, number: NumberMention, discourse: Discourse): Places | null {
  const np = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)?.subject?.members[0]?.np
  if (np === undefined || np.from > number.from || at.tokens[np.from]?.lower !== 'its') return null
  const country = subjectPlace(at, discourse) ?? discourse.toldPlaces?.country ?? null
  return country !== null && owned.test(at.tokens[np.head]?.lower ?? '') ? told(country, 'carried') : null
}

/** "Peru is hit hard. Lima has 40 of its 90 cases": the whole is of the country spoken of, not of its part. */
export function placeOfOwnWhole(
  at: AnalyzedSentence,
  { from }: NumberMention,
  stated: Places | null,
  discourse: Discourse,
): Places | null {
  const isWhole =
    lowerAt(at, from - 1) === 'its' && lowerAt(at, from - 2) === 'of' && at.numbers.some(({ to }) => to === from - 2)
  const [part] = isWhole ? (stated?.places ?? []) : []
  const country = part === undefined || part.piece.at !== at ? null : countryTold(discourse)
  const isOfCountry = country?.area != null && (part?.area === null || part?.area.iso3 === country.area.iso3)
  return country !== null && isOfCountry && !(part?.area != null && isCountry(part.area))
    ? told(country, 'carried')
    : null
}

/** "There, 40 fell ill", "40 people there", "There have been 40 cases and six deaths there": where the sentence before was. */
function saysThere(at: AnalyzedSentence, { to }: NumberMention): boolean {
  if (lowerAt(at, 0) === 'there' && lowerAt(at, 1) === ',') return true
  const behind = at.tokens.slice(to, to + 10)
  const mark = behind.findIndex(({ kind }) => kind === 'punct')
  const there = to + (mark < 0 ? behind : behind.slice(0, mark)).findIndex(({ lower }) => lower === 'there')
  return there >= to && !/^(?:is|are|was|were|has|have|had)$/.test(lowerAt(at, there + 1))
}

/** "Nine of the patients died": of all who were told of, not of those of one place. */
const isOfPatients = (at: AnalyzedSentence, { to }: NumberMention): boolean =>
  lowerAt(at, to) === 'of' &&
  /^(?:the|all)$/.test(lowerAt(at, to + 1)) &&
  /^(?:patients|cases|sick|infected|sufferers|victims)$/.test(lowerAt(at, to + 2))

/** "Of these, 12", "three of them", "another 40", "40 more", "Nine died": of those counted right before. */
function goesOnWithNear(at: AnalyzedSentence, number: NumberMention): boolean {
  const { from, to } = number
  const isOf = (i: number): boolean =>
    /^(?:of|among)$/.test(lowerAt(at, i)) && /^(?:these|them|those)$/.test(lowerAt(at, i + 1))
  if (isOf(0) || isOf(to) || isOf(from - 3)) return true
  return from === 0
    ? (isBare(at, number) && !isOfPatients(at, number)) || lowerAt(at, to) === 'more'
    : from <= 2 && /^(?:another|further)$/.test(lowerAt(at, from - 1))
}

/** "Of the 900 cases, 340 fell to Peru": where the part of a whole begins that opens the sentence; the country behind it is that of the part. */
function startOfPart(at: AnalyzedSentence, { from, to }: NumberMention): number | null {
  const isWhole = /^(?:out )?of(?: (?:the|all|all the|these|some|its|their))?$/.test(
    lowerWords({ at, from: 0, to: from }).join(' '),
  )
  const part = isWhole ? at.numbers.find((one) => one.from > to && one.nonFigure === null) : undefined
  return part !== undefined && lowerAt(at, part.from - 1) === ',' ? part.from : null
}

const coming =
  /\b(?:come|came|comes|coming|arriv(?:ed|ing)|return(?:ed|ing)|travell?ed|flown|flew|back|brought|landed)(?: \w+)? from$/

/** "14 had come from Peru", and, where the text has told of a place, "14 of them from Peru": where they had been before. */
function isLeft(at: AnalyzedSentence, { piece: { from } }: Place, isKnown: boolean): boolean {
  const words = wordsBefore(at, from)
  return (
    coming.test(words) ||
    words.endsWith(' off') ||
    (isKnown && /\bof (?:them|these|those|whom|which) from$/.test(words))
  )
}

/** "Chad got 20 tents from Peru. 40 cases have been found": the one country that the text speaks of as more than a giver. */
function placeOfTopic(at: AnalyzedSentence, { topics }: Discourse): Places {
  // "Peru sent Chad 20 tents. It has 40 cases itself": of whichever of the two
  const isPointing = at.tokens.some(({ lower }) => pointing.test(lower))
  const topic = isPointing ? null : onlyTopic(topics)
  const country = topic === null ? null : wholeOf(placeOf(topic.at, topic.area))
  return country === null ? nowhere : told(country, 'carried')
}
const pointing = /^(?:it|its|itself|we|our|ourselves|us|they|their|themselves|own)$/

/** "killed 12 of them, more than in Peru, where it killed 9": where the place begins that the figure is measured by. */
const startOfMeasure = (at: AnalyzedSentence, { to }: NumberMention): number =>
  at.areas.find(({ from }) => from >= to && isMeasure(at, from))?.from ?? at.tokens.length

/** Where a figure is that tells no place: where the one before is, or what the paragraph is about. */
export function fallback(at: AnalyzedSentence, discourse: Discourse, isListed: boolean, count: Count): Places {
  const { number } = count
  // "The country's total stood at 90; Chile comes second with 40"
  const close = firstIndexIn(at.tokens, number.to, at.tokens.length, ({ text }) => text === ';')
  const isOfOwn =
    close > 0 &&
    (at.tokens.slice(0, number.from).some(({ lower }) => /^(?:country|nation)$/.test(lower)) ||
      // "The ministry has counted 1,447; in neighbouring Syria there are 35,569"
      at.areas.some(({ from }) => from > close && lowerAt(at, from - 1) === 'neighbouring'))
  const part = startOfPart(at, number)
  const near = onlyCountry(at, isOfOwn ? close : (part ?? startOfMeasure(at, number)))
  const { counts, countTopic, toldPlaces } = discourse
  const isKnown = countTopic !== null || counts?.places.length === 1
  const isFrom = near !== null && (isOrigin(at, count, near) || isLeft(at, near, isKnown))
  if (near !== null && !isListed && !isFrom) return told(near, nearRule)
  const nearest = saysThere(at, number)
    ? (toldPlaces?.near ?? toldPlaces?.part)
    : goesOnWithNear(at, number)
      ? toldPlaces?.near
      : null
  if (nearest != null) return told(nearest, 'carried')
  // "Peru: 4 cases. Chile: 12. Total: 16": of no entry of the list
  const isOfAll = counts?.isEntry === true && /^(?:totals?|all|altogether|overall|sum)$/.test(at.tokens[0]?.lower ?? '')
  const [only, second] = isOfAll ? [] : (counts?.places ?? [])
  if (only !== undefined && second === undefined && only.area !== null && isCountry(only.area))
    return told(only, 'carried')
  // "In the prison 90 fell ill. Two guards died": no whole was counted; not "Across the border 3 died"
  const last = toldPlaces?.near ?? null
  const isOther = isListed || isOfAll || opensElsewhere(at)
  if (last !== null && isPart(last) && !toldPlaces?.hasWhole && !isOther) return told(last, 'carried')
  // "In Lasa the epidemic is a month old. The total stands at 40"
  const lastPart = toldPlaces?.part ?? null
  const isHeading = lastPart !== null && /^\p{Lu}{3}/u.test(textOf(lastPart.piece))
  if (counts === null && lastPart !== null && countTopic === null && !isOther && !isHeading)
    return told(lastPart, 'carried')
  const isOfPart = part !== null && countTopic?.place.piece.at === at
  // "14 had come from Peru": no topic either
  const isOrigined = isFrom && countTopic?.place.piece.at === at
  if (countTopic === null && counts === null && !isOther && !isFrom) return placeOfTopic(at, discourse)
  return countTopic === null || isOrigined || isOfPart || ((isListed || isOfAll) && !countTopic.isOfDisease)
    ? nowhere
    : told(countTopic.place, 'carried')
}
