import { diseaseWords, observers } from '../../lexicon/diseases.ts'
import { weekdays } from '../../lexicon/months.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isShortTitle } from '../../lexicon/short-titles.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { isInnerParticle } from './inner-particle.ts'
import { endOfLevel, isLevel, kinds } from './levels.ts'
import { isMeasure } from './meant-areas.ts'
import { isOfLaboratory, isOfOnset } from './other-thing.ts'
import type { Place } from './place.ts'
import { shipBehind } from './ship.ts'

const notNames = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Today Yesterday January February March
  April May June July August September October November December Total Deaths Cases New Recoveries
  Cumulative Confirmed About Update No Day Week Table Sources Countries Provinces Districts Regions Officials Caseload Tally Toll
  Deceased Dead Hospitalised Hospitalized Positive Recovered Infected Suspected Probable Imported Active Tests Died Cured
  Christmas Easter Whitsun Whitsunday Pentecost Ramadan Eid Diwali Passover Lent Advent Midsummer Carnival Thanksgiving Nowruz Tet
  Facebook Twitter Instagram Weibo WeChat WhatsApp Telegram YouTube TikTok LinkedIn`.split(/\s+/),
)

const isCapital = (at: AnalyzedSentence, i: number): boolean => /^\p{Lu}/u.test(at.tokens[i]?.text ?? '')

/** "N’Zalaré", "Nord-Ouest": a mark without spaces between two parts of a name. */
function isInnerMark(at: AnalyzedSentence, i: number): boolean {
  const [left, mark, right] = [at.tokens[i - 1], at.tokens[i], at.tokens[i + 1]]
  if (mark === undefined || left?.end !== mark.start || right?.start !== mark.end) return false
  return /^[-'’]$/.test(mark.text) && isCapital(at, i - 1) && isCapital(at, i + 1)
}

/** "Eastern Province": an adjective that opens the name. */
const quarters = /^(?:(?:north|south)?(?:eastern|western)|northern|southern|central|upper|lower|greater|outer|inner)$/

const isNamePart = (at: AnalyzedSentence, i: number): boolean =>
  isInnerMark(at, i) ||
  isInnerParticle(at, i) ||
  (isCapital(at, i) && quarters.test(at.tokens[i]?.lower ?? '')) ||
  (at.tokens[i]?.kind === 'word' && isCapital(at, i) && (at.tags[i] === 'NNP' || at.tags[i] === 'N')) ||
  (isCapital(at, i) && (isInnerMark(at, i + 1) || isInnerMark(at, i - 1)))

const longest = 6

/** "Lasa 12", "Lower Munta district 40": a name that no gazetteer has, and that ends at a token. */
export function nameBefore(at: AnalyzedSentence, end: number): Place | null {
  let last = end
  // "Munta health zone"
  const isKind = kinds.test(at.tokens[last - 2]?.lower ?? '')
  if (isLevel(at.tokens[last - 1]?.lower) && isNamePart(at, isKind ? last - 3 : last - 2)) last -= isKind ? 2 : 1
  let from = last
  while (from > 0 && last - from < longest && isNamePart(at, from - 1) && !(from < last && isTime(at, from - 1))) from--
  // "Children of school age account for 140"
  if (from === 0 && last === 1 && isPeopleNoun(at.tokens[0]?.lower ?? '')) return null
  if (isLabel(at, from, last) || isOfOnset(at, from) || isOfPerson(at, from, last)) return null
  // "MERS-CoV: 12"
  for (let i = from; i < last; i++) if (diseaseWords.has(at.tokens[i]?.lower ?? '')) return null
  const isBare = last - from === 1 && (at.tokens[from]?.text.length ?? 0) < 2
  if (from === last || isBare || (notNames.has(at.tokens[from]?.text ?? '') && !isIslandAt(at, from + 1))) return null
  return { area: null, piece: { at, from, to: end } }
}

/** "On 3 May Munta recorded 40", "on Friday Munta had 40": the name begins behind the day. */
const isTime = (at: AnalyzedSentence, i: number): boolean =>
  weekdays.has(at.tokens[i]?.lower ?? '') || at.dates.some(({ from, to }) => from <= i && i < to)

/** "Dr. Soto", "Mrs Paz" */
const isOfPerson = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens
    .slice(Math.max(0, from - 2), to)
    .some(({ text }) => text !== 'St' && /^\p{Lu}/u.test(text) && isShortTitle(text))

/** "Clinics: 12.": a sentence that opens with what it counts. */
const isLabel = ({ tokens, tags }: AnalyzedSentence, from: number, to: number): boolean =>
  from === 0 &&
  to === 1 &&
  tokens[1]?.text === ':' &&
  (/^(?:ill|sick|well|dead|alive|recovered)$/.test(tokens[0]?.lower ?? '') ||
    (tags[0] === 'N' && isPlural(tokens[0]?.lower ?? '')))

/** "in Peru's Munta region", "in Chile's Lower Sasa": the part that has a name of its own. */
export function partOf(at: AnalyzedSentence, { to: owner, iso3, form }: AreaMention): Place | null {
  // "the Chilean town of Munta", "the US state of Texas", "Chile's island of Munta"
  const level = at.tokens[owner]?.lower === "'s" ? owner + 1 : owner
  const isOwned = form === 'demonym' || level > owner || /^(?:U\.?[SK]\.?|UAE)$/.test(at.tokens[owner - 1]?.text ?? '')
  // "the US Department of Health"
  const isOffice =
    /^departments?$/.test(at.tokens[level]?.lower ?? '') && !at.areas.some(({ from }) => from === level + 2)
  if (isOwned && !isOffice && isLevel(at.tokens[level]?.lower) && at.tokens[level + 1]?.lower === 'of')
    return partNamed(at, level + 2, iso3)
  if (at.tokens[owner]?.lower !== "'s") return null
  // "in Peru's neighbour Chile": the other one.
  const isBeside = /^neighbou?r$/.test(at.tokens[owner + 1]?.lower ?? '')
  const beside = isBeside ? at.areas.find((area) => area.from === owner + 2) : undefined
  if (beside !== undefined) return { area: beside, piece: { at, from: beside.from, to: beside.to } }
  const from = owner + 1
  let to = from
  while (to < from + longest && isNamePart(at, to)) to++
  if (to === from || isNoPlace(at.tokens[to - 1]?.text ?? '')) return null
  const area = at.areas.find((one) => one.from >= from && one.to <= to) ?? null
  const end = endOfLevel(at, to)
  if (area === null && end === to && !/^(?:[,.;:)]|and|were|was|have|has|had)$/.test(at.tokens[to]?.lower ?? '.'))
    return null
  const piece = { at, from, to: end }
  const place: Place = area === null && iso3 !== null ? { area, piece, country: iso3 } : { area, piece }
  return isInstitution(place) ? null : place
}

/** "the Chilean town of Munta" */
function partNamed(at: AnalyzedSentence, from: number, iso3: string | null): Place | null {
  const area = at.areas.find((one) => one.from === from && one.form === 'name')
  if (area !== undefined) return { area, piece: { at, from, to: area.to } }
  const place = nameFrom(at, from)
  return place === null || iso3 === null ? place : { ...place, country: iso3 }
}

const inside = new Set(['in', 'across', 'throughout', 'within', 'inside', 'aboard', 'on', 'around'])
export const isInside = (lower: string | undefined): boolean => lower !== 'on' && inside.has(lower ?? '')
const others = new Set(['by', 'from', 'at', 'of'])

/** "were reported from Lasa", "and two from Munta": where they are, not where they came from. */
export function isReportedFrom({ tokens, numbers }: AnalyzedSentence, prep: number): boolean {
  if (tokens[prep]?.lower !== 'from') return false
  const isGapped = numbers.some(({ to, nonFigure }) => to === prep && nonFigure === null)
  const from = isGapped ? 0 : prep - 1
  return tokens.slice(from, prep).some(({ lower }) => reporting.test(lower))
}
const reporting = /^(?:reported|notified|recorded|registered|documented|detected|identified|logged)$/

const travelling =
  /^(?:imported|abroad|overseas|arriv\w+|return\w+|travel\w*|flew|flown|flights?|came|come|origin|nationals?|evacu\w+|passengers?)$/

/** Where "four from Lasa, six from Munta" begin: each of a list of parts of a country, which no one has come from. */
const listedFrom = oncePerSentence(({ tokens, numbers, areas }: AnalyzedSentence): ReadonlySet<number> => {
  const preps = numbers.flatMap(({ to, nonFigure }) => {
    const prep = startOfOrigin(tokens, to)
    return nonFigure === null && tokens[prep]?.lower === 'from' ? [prep] : []
  })
  // "from the southeastern city of Daegu"
  const areaBehind = (prep: number): AreaMention | undefined =>
    areas.find(
      ({ from, form }) =>
        form === 'name' &&
        from > prep &&
        from < prep + 7 &&
        tokens.slice(prep + 1, from).every(({ lower }) => isBetween(lower)),
    )
  const isOfCountry = (prep: number): boolean =>
    areas.some(({ from, areaKind }) => from > prep && from < prep + 3 && areaKind !== 'province' && areaKind !== 'city')
  const hasLeft = tokens.some(({ lower }) => travelling.test(lower))
  // "18 deaths, including 11 from Lima": one part, of a place in the country told of
  const isPartOnly = (prep: number): boolean => {
    const place = areaBehind(prep)
    return (
      place !== undefined &&
      opensPart(tokens, numbers, prep) &&
      !areas.some(({ iso3 }) => iso3 !== null && iso3 !== place.iso3)
    )
  }
  const isList = !hasLeft && !preps.some(isOfCountry) && (preps.length > 1 || preps.every(isPartOnly))
  return new Set(isList ? preps : [])
})

/** "40 from", "40 were from", "12 of the dead were from": where "from" may stand behind a figure. */
function startOfOrigin(tokens: AnalyzedSentence['tokens'], to: number): number {
  const isOf = tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'the'
  const verb = isOf ? firstIndexIn(tokens, to + 1, to + 5, ({ lower }) => /^(?:are|were|was)$/.test(lower)) : to
  return /^(?:each|are|were|is|was|came|come)$/.test(tokens[verb]?.lower ?? '') ? verb + 1 : to
}

/** "including 11", "of these, 11", "11 of them": the figure of a part before "from". */
function opensPart(tokens: AnalyzedSentence['tokens'], numbers: AnalyzedSentence['numbers'], prep: number): boolean {
  const part = numbers.findLast(({ to }) => to <= prep)
  // "Sixty-nine were from the province of Lasa"
  if (part?.from === 0 && prep - part.to === 1) return true
  // "Twelve of the dead were from Lima"
  if (
    /^of the (?:dead|cases|new|fresh|deaths|sick|total|infected)\b/.test(
      tokens
        .slice(part?.to ?? 0, prep)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true
  const words = tokens.slice(Math.max(0, (part?.from ?? 0) - 9), part?.from ?? 0).map(({ lower }) => lower)
  return /(?:^| )(?:including|of (?:these|them|those|whom|which|the total)(?: ,)?|of the (?:[a-z]+ ){0,2}(?:cases|deaths|infections|patients|dead|infected)(?: of (?:the )?[a-z]+)? ,|among (?:them|these|those)(?: ,)?)$/.test(
    words.join(' '),
  )
}

/** "nine from Lasa; eight from Munta" */
export const isListedFrom = (at: AnalyzedSentence, prep: number): boolean => listedFrom(at).has(prep)

/** "surrounding", "neighbouring": what lies beside a place that was told of. */
export const isAround = (lower: string | undefined): boolean => around.has(lower ?? '')
const around = new Set('surrounding neighbouring neighboring adjacent adjoining nearby bordering'.split(' '))

const between = new Set(
  'the of and our his her their my its slum port quarter area areas health regional coastal remote north south east west northern southern eastern western central southeastern southwestern northeastern northwestern autonomous administrative metropolitan'.split(
    ' ',
  ),
)
const notPlaces =
  /^(?:Hospital|Ward|University|Ministry|Centre|Center|Institute|Fund|Day|Week|Ramadan|Christmas|Easter|ICU|HDU|NICU|PICU|ITU|ER)$/

const isBetween = (lower: string | undefined): boolean => between.has(lower ?? '') || isLevel(lower) || isAround(lower)

const realms = /^(?:kingdom|republic|emirate|sultanate|principality|commonwealth|nation|country|union)$/

/** A name behind "in": "in Munta", "in the district of Lower Sasa", "on the island of Lasa", "by Sasa district". */
export function nameBehind(at: AnalyzedSentence, prep: number): Place | null {
  const lower = at.tokens[prep]?.lower ?? ''
  if (!inside.has(lower) && !others.has(lower)) return null
  const ship = shipBehind(at, prep)
  if (ship !== null) return ship
  // "from the Indian state of Gujarat"
  const owner = at.areas.find((area) => area.form === 'demonym' && area.from > prep && area.from <= prep + 2)
  if (owner !== undefined && isLevel(at.tokens[owner.to]?.lower)) return partOf(at, owner)
  let from = prep + 1
  while (
    from < prep + 6 &&
    isBetween(at.tokens[from]?.lower) &&
    // "in the Governorates of Lasa and Munta"
    (!isCapital(at, from) || (isLevel(at.tokens[from]?.lower) && at.tokens[from + 1]?.lower === 'of'))
  )
    from++
  let to = from
  while (to < from + longest && isNamePart(at, to)) to++
  // "in the Kingdom": the country told of
  const isPointing =
    to === from + 1 && at.tokens[from - 1]?.lower === 'the' && realms.test(at.tokens[from]?.lower ?? '')
  if (to === from || isPointing || isMeasure(at, from) || isOfLaboratory(at, from) || isOfOnset(at, from)) return null
  const isNamedLevel = endOfLevel(at, to) > to
  const isLevelBefore = at.tokens.slice(prep + 1, from).some((token) => isLevel(token.lower))
  // "by the Health Office", "on Monday" name no place.
  const isWhere = isInside(lower) || isReportedFrom(at, prep) || isListedFrom(at, prep)
  // "On Lampedusa, 28 fell ill"
  const isIsland = lower === 'on' && prep === 0 && at.tokens[to]?.text === ','
  if (!isWhere && !isNamedLevel && !(lower === 'on' && isLevelBefore) && !isIsland) return null
  to = endOfPair(at, to)
  if (at.dates.some((date) => from < date.to && to > date.from)) return null
  for (let i = from; i < to; i++) if (isNoPlace(at.tokens[i]?.text ?? '') && !isIslandAt(at, i + 1)) return null
  return { area: null, piece: { at, from, to: endOfLevel(at, to) } }
}

/** One of several names in a row: "in Lower Sasa, Munta district and Lasa". */
export function nameFrom(at: AnalyzedSentence, from: number): Place | null {
  let to = from
  while (to < from + longest && isNamePart(at, to)) to++
  if (to === from || isNoPlace(at.tokens[from]?.text ?? '')) return null
  return { area: null, piece: { at, from, to: endOfLevel(at, to) } }
}

/** "on Easter Island" */
const isIslandAt = ({ tokens }: AnalyzedSentence, i: number): boolean => /^islands?$/.test(tokens[i]?.lower ?? '')

const isNoPlace = (text: string): boolean => notPlaces.test(text) || notNames.has(text)

/** "in Upper Lasa and Munta": one figure for both. */
function endOfPair(at: AnalyzedSentence, to: number): number {
  let end = to + 1
  while (at.tokens[to]?.lower === 'and' && end < to + longest && isNamePart(at, end)) end++
  return end > to + 1 && !/^\p{N}/u.test(at.tokens[end]?.text ?? '') ? end : to
}

const institutions =
  /^(?:Ministry|Hospital|Institute|Centre|Center|Agency|Organization|Organisation|Society|Service|University|Unit|Fund|Cross|Office|Doctors|Officials|Commission|Council|Committee|Authority|Board|Bureau|Directorate|Cabinet|Senate|Army|Navy|Association|Federation)$/

/** "the Ministry of Health and Welfare": the last word of such a name. */
function isTailOfBody({ at, from }: Place['piece']): boolean {
  let i = from - 1
  while (i > 0 && i > from - 8 && (/^(?:and|of|for|the|&)$/.test(at.tokens[i]?.lower ?? '') || isNamePart(at, i))) i--
  return (
    at.tokens[from - 1]?.lower !== 'the' && at.tokens.slice(i + 1, from).some(({ text }) => institutions.test(text))
  )
}

/** A name of a body, or of an illness, is no place. */
export function isInstitution({ piece: { at, from, to } }: Place): boolean {
  if (/^(?:and|of|for|&)$/.test(at.tokens[from - 1]?.lower ?? '') && isTailOfBody({ at, from, to })) return true
  return at.tokens
    .slice(from, to)
    .some(
      ({ text, lower, kind }) =>
        observers.has(lower) ||
        institutions.test(text) ||
        diseaseWords.has(lower) ||
        (kind === 'word' && text.length > 1 && text === text.toUpperCase()),
    )
}
