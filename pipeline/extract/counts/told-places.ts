import { countriesOfKind } from '../../lexicon/country-kinds.ts'
import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry, wordBefore } from '../areas.ts'
import { textOf } from '../piece.ts'
import { hasWord, wordFact } from '../word-test.ts'
import type { Count } from './count.ts'
import { isCountNoun } from './count-head.ts'
import { rowEndingWith } from './joint-place.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { isInstitution, nameBehind, nameFrom } from './place-name.ts'
import type { Places } from './places-told.ts'
import { shipIn } from './ship.ts'

/** The places that the sentences before told of, for phrases that point back to one: "of them", "the region", "the country". */
export interface ToldPlaces {
  /** Where the figure before is, if the sentence right before has one. */
  readonly near: Place | null
  /** The town, province or camp, and the province or town alone, told last. */
  readonly part: Place | null
  readonly province: Place | null
  readonly city: Place | null
  readonly ship: Place | null
  /** The country that was counted last, else the one that the last sentence with a country is about. */
  readonly country: Place | null
  /** Whether a figure of the paragraph is of a whole country. */
  readonly hasWhole: boolean
  /** The country named last: "that country". */
  readonly named: Place | null
}

/** "Fiji asked for help. Peru sent 20 tents. The country has 40 cases", "Peru gave Fiji 20 tents": of whom the text goes on to tell, and not of who helped. */
export function withoutGiver(
  at: AnalyzedSentence,
  { told, before }: { readonly told: ToldPlaces | null; readonly before: ToldPlaces | null },
  { givers, getters }: { readonly givers: ReadonlySet<string>; readonly getters: ReadonlySet<string> },
): ToldPlaces | null {
  if (told?.near !== null || !givers.has(told.country?.area?.iso3 ?? '')) return told
  const getter = at.areas.find(({ iso3 }) => getters.has(iso3 ?? ''))
  const country = before?.country ?? (getter === undefined ? null : wholeOf(placeOf(at, getter)))
  return country === null ? told : { ...told, country }
}

const nowhere: ToldPlaces = {
  near: null,
  part: null,
  province: null,
  city: null,
  ship: null,
  country: null,
  hasWhole: false,
  named: null,
}

export const isPart = ({ area }: Place): boolean =>
  area === null || area.areaKind === 'province' || area.areaKind === 'city'

/** A country, no part of one. */
export const isWhole = ({ area }: Place): boolean => area !== null && isCountry(area)

/** The country of a town or province. */
export function wholeOf(place: Place | undefined): Place | null {
  const area = place?.area
  if (place === undefined || area == null || area.iso3 === null) return null
  return isCountry(area)
    ? place
    : { ...place, area: { ...area, areaId: area.iso3, areaKind: 'country', form: 'demonym' } }
}

/** The country of the subject: named in it ("Peru"), or owning it ("Peru's ministry", "the Peruvian ministry"). */
function countryOfSubject(at: AnalyzedSentence): Place | null {
  const subject = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)?.subject
  const [from, to] = [at.chunks[subject?.first ?? -1]?.from ?? 0, at.chunks[(subject?.end ?? 0) - 1]?.to ?? 0]
  const areas = at.areas.filter((one) => one.from >= from && one.to <= to && isCountry(one) && one.form !== 'people')
  const [area] = areas
  // "Peru and Chile declared an outbreak": of neither
  const isOne = subject?.members.length === 1 || areas.every(({ iso3 }) => iso3 === area?.iso3)
  return area === undefined || !isOne ? null : placeOf(at, area)
}

const coming =
  /^(?:arrive|reach|land|fly|travel|come|go|send|dispatch|ship|deliver|bring|rush|airlift|donate|give|hand)$/

/** "Chilean doctors reached Lasa", "Chile sent 20 kits to Lasa": the country that others, or their goods, come to. */
function countryReached(at: AnalyzedSentence): Place | null {
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  if (clause === undefined || !coming.test(clause.verb.lemma) || clause.verb.negated) return null
  const goal = clause.arguments.find(({ prep, nominal: { members } }) => {
    const isPlace = members.length === 1 && (members[0]?.np.areas.length ?? 0) === 1
    return isPlace && (/^(?:in|to|at|into|for)$/.test(prep ?? '') || (prep === null && clause.verb.lemma === 'reach'))
  })
  const [area] = goal?.nominal.members[0]?.np.areas ?? []
  return area?.form === 'name' ? wholeOf(placeOf(at, area)) : null
}

/** "most of them in Lower Sasa", "has reached the town of Munta": a name that no gazetteer has. */
function unknownPart(at: AnalyzedSentence): Place | null {
  const nameAt = (i: number): Place | null => {
    if (at.tokens[i]?.lower === 'in') return nameBehind(at, i)
    // "the United States of America" names no part of it
    const isInName = at.areas.some(({ from, to }) => from < i && i < to)
    return at.tokens[i]?.lower === 'of' && isLevel(at.tokens[i - 1]?.lower) && !isInName ? nameFrom(at, i + 1) : null
  }
  for (let i = at.tokens.length - 1; i >= 0; i--) {
    const place = nameAt(i)
    if (place !== null && !isInstitution(place) && !namesCountry(place)) return place
  }
  return null
}

/** "in Guinea and Liberia" */
const namesCountry = ({ piece: { at, from, to } }: Place): boolean =>
  at.areas.some((area) => area.from < to && area.to > from && isCountry(area))

/** Not of towns that have nothing but gifts, or guests. */
export const tellsOfIllness = ({ tokens }: AnalyzedSentence): boolean => hasWord(tokens, isOfIllness)
const isOfIllness = wordFact(({ lower }) => diseaseWords.has(lower) || isCountNoun(lower) || lower === 'patients')

/** "40 cases in Lima, 12 in Cusco. Deaths: three": of both. */
export function isSeveral(places: readonly Place[]): boolean {
  const [first] = places
  return (
    first !== undefined && places.every(isPart) && places.some(({ piece }) => textOf(piece) !== textOf(first.piece))
  )
}

/** Countries and territories that are one town: "the city" may be one of them. */
const cityStates: ReadonlySet<string | null> = new Set([...(countriesOfKind(['city-state']) ?? []), 'HKG', 'MAC'])

const isCity = ({ area }: Place): boolean => area?.areaKind === 'city' || cityStates.has(area?.iso3 ?? null)

/** What the next sentence may point back to, behind one whose figures and their places have been read. */
export function toldPlaces(
  at: AnalyzedSentence,
  counts: readonly Count[],
  found: readonly Places[],
  known: ToldPlaces | null,
): ToldPlaces {
  const before = known ?? nowhere
  const ofCounts = found.flatMap(({ places }, i) => (counts[i]?.isPart === true ? [] : places))
  const named = at.areas.filter(({ form }) => form === 'name').map((area) => placeOf(at, area))
  // "Lasa follows with 40": of a list, whose items nothing goes on with
  const isIll = counts.length > 0 || tellsOfIllness(at)
  const parts = isIll ? named.filter(isPart) : []
  const last = found.findLast((_, i) => counts[i]?.isPart !== true && counts[i]?.listed.length === 0)?.places ?? []
  // "Of the total, 14 were in Lasa. Twelve died": of the whole still
  const isOfParts = counts.length > 0 && counts.every(({ isPart }) => isPart)
  // "returned to Lima from Spain"
  const countries = named.flatMap((place) =>
    wordBefore(at.tokens, place.piece.from) === 'from' ? [] : (wholeOf(place) ?? []),
  )
  // "All had travelled to Spain": a country that nothing is counted in takes no place of one that was counted.
  const passing = before.hasWhole && counts.length === 0 ? null : countries.at(-1)
  const near = last.length === 1 && !isSeveral(ofCounts) ? (last[0] ?? null) : null
  return {
    near: isOfParts ? before.near : near,
    part: ofCounts.findLast(isPart) ?? rowEndingWith(at, parts) ?? (isIll ? unknownPart(at) : null) ?? before.part,
    province: parts.findLast(({ area }) => area?.areaKind === 'province') ?? before.province,
    city: (isIll ? named.findLast(isCity) : undefined) ?? before.city,
    ship: shipIn(at) ?? before.ship,
    country:
      ofCounts.find(isWhole) ??
      (before.hasWhole ? null : countryReached(at)) ??
      countryOfSubject(at) ??
      passing ??
      before.country,
    hasWhole: before.hasWhole || ofCounts.some(isWhole),
    named: countries.at(-1) ?? before.named,
  }
}
