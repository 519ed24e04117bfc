import type { Area, AreaKind, AreaPattern } from '../lexicon/areas/area.ts'
import { personLike } from '../lexicon/areas/countries.ts'
import {
  afterPlace,
  beforePlace,
  cityWords,
  currencyWords,
  functionWords,
  givenNames,
  globalNouns,
  hostEnds,
  pathPrepositions,
  placeNouns,
  placePrepositions,
  placeVerbs,
  provinceWords,
  seatedNouns,
  speechVerbs,
} from '../lexicon/areas/cues.ts'
import { areaOf, cityTwin, patternsFrom } from '../lexicon/areas/gazetteer.ts'
import { monthWords } from '../lexicon/months.ts'
import { ordinals } from '../lexicon/number-words.ts'
import { isAddressed, isCapitalised, isGivenName, isPersonBefore } from './area-person.ts'
import { isLongerName } from './longer-name.ts'
import type { Token } from './mention.ts'
import { W } from './tag/word-class.ts'

const personLikeCountries = new Set(personLike.split(';').map((name) => name.toLowerCase()))
const officialNouns = new Set('republic kingdom federation sultanate commonwealth union state'.split(' '))
const officialAdjectives = new Set(
  "islamic federal democratic people's socialist arab bolivarian cooperative united".split(' '),
)
const counts = new Set(['five', '5'])
const members = new Set(['countries', 'nations', 'states', 'republics'])

/** The area read just before. */
interface Last {
  readonly to: number
  readonly iso3: string | null
  readonly areaKind: AreaKind
}

function isAdministrative(token: Token | undefined): boolean {
  return token !== undefined && (provinceWords.has(token.lower) || cityWords.has(token.lower))
}

/** "the port of X", "the mayor of X". */
function hasNounBefore(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 2]?.lower ?? ''
  return tokens[at - 1]?.lower === 'of' && (placeNouns.has(noun) || seatedNouns.has(noun))
}

/** "X, Country", "X, Province": what it lies in stands after a comma. */
function hasWholeAfter(tokens: readonly Token[], to: number, iso3: string | null): boolean {
  if (tokens[to]?.text !== ',') return false
  const next = patternsFrom(tokens[to + 1]?.lower ?? '')
  return isCapitalised(tokens[to + 1]) && (next?.some((pattern) => pattern.area.iso3 === iso3) ?? false)
}

function hasCue(pattern: AreaPattern, tokens: readonly Token[], at: number): boolean {
  const to = at + pattern.words.length
  const next = tokens[to]
  if (isAdministrative(next) || hasNounBefore(tokens, at) || hasWholeAfter(tokens, to, pattern.area.iso3)) return true
  const before = tokens[at - 1]?.lower ?? ''
  const isPath = (pathPrepositions.has(before) || placeVerbs.has(before)) && !givenNames.has(pattern.words[0] ?? '')
  return (placePrepositions.has(before) || isPath) && !isCapitalised(next)
}

/** "Oldtown, X", "Oldtown and X": one more place of the same country. */
function continuesList(pattern: AreaPattern, tokens: readonly Token[], at: number, last: Last | undefined): boolean {
  if (
    last === undefined ||
    last.iso3 !== pattern.area.iso3 ||
    (last.areaKind !== 'city' && last.areaKind !== 'province')
  )
    return false
  for (let i = last.to; i < at; i++) {
    const { lower } = tokens[i] ?? { lower: '' }
    if (i > last.to + 1 || (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== '&')) return false
  }
  return at > last.to
}

/** "Santiago" in a text that named Chile; at the head of a sentence every word has a capital. */
function isOfTold(pattern: AreaPattern, tokens: readonly Token[], at: number, told: ReadonlySet<string>): boolean {
  const isName = at > 0 || ((tokens[at]?.word?.bits ?? 0) & W.GUESSED) !== 0
  return isName && told.has(pattern.area.iso3 ?? '') && !givenNames.has(pattern.words[0] ?? '')
}

/** "On 3 May Lima counted", "in April Lima": the month before is no first name. */
const endsDate = (tokens: readonly Token[], at: number): boolean =>
  monthWords.has(tokens[at - 1]?.lower ?? '') &&
  (tokens[at - 2]?.kind === 'digits' ||
    /^(?:in|since|by|until|during|of|and|early|late|mid)$/.test(tokens[at - 2]?.lower ?? ''))

function standsAsPart(
  pattern: AreaPattern,
  tokens: readonly Token[],
  at: number,
  last: Last | undefined,
  told: ReadonlySet<string>,
): boolean {
  const isListed = continuesList(pattern, tokens, at, last)
  if (pattern.needsCue && !isListed && !isOfTold(pattern, tokens, at, told) && !hasCue(pattern, tokens, at))
    return false
  if (pattern.strong) return true
  const before = tokens[at - 1]
  const next = tokens[at + pattern.words.length]
  if (isCapitalised(before) && before !== undefined) {
    if (!functionWords.has(before.lower) && !beforePlace.has(before.lower) && !endsDate(tokens, at)) return false
  }
  if (!isListed && (speechVerbs.has(before?.lower ?? '') || speechVerbs.has(next?.lower ?? ''))) return false
  return !isCapitalised(next) || next === undefined || afterPlace.has(next.lower) || functionWords.has(next.lower)
}

const isAmount = (token: Token | undefined): boolean =>
  token?.kind === 'digits' || /^(?:hundred|thousand|million|billion|trillion)$/.test(token?.lower ?? '')

/** "US dollars", "US$5": money. */
function isMoney(pattern: AreaPattern, tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next === undefined) return false
  if (next.text === '$') return next.start === tokens[to - 1]?.end
  // "$US3 million"
  const before = tokens[to - 2]
  if (before?.text === '$' && before.end === tokens[to - 1]?.start && next.kind === 'digits') return true
  // "The Egyptian pound fell": at the start of a sentence its country is what it is about.
  const at = to - pattern.words.length
  const isTopic = at <= 1 && (at === 0 || tokens[0]?.lower === 'the')
  if (isTopic && /^(?:pound|rupee|peso|dinar|shilling|franc|dollar|dirham|riyal)$/.test(next.lower)) return false
  // "Hungarian real wages", "the Brazilian real fell": money behind a sum alone.
  if (next.lower === 'real' && !isAmount(tokens[at - 1])) return false
  return pattern.area.kind !== 'city' && currencyWords.has(next.lower)
}

/** "China.org.cn". */
function isHostName(tokens: readonly Token[], to: number): boolean {
  const dot = tokens[to]
  const next = tokens[to + 1]
  if (dot?.text !== '.' || next === undefined) return false
  return dot.start === tokens[to - 1]?.end && next.start === dot.end && hostEnds.has(next.text)
}

/** "in Chinese.", "into Spanish and French", "Portuguese-speaking": languages. */
function isLanguage(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'speaking') return true
  const before = tokens[at - 1]?.lower
  if (before !== 'in' && before !== 'into' && before !== 'speak' && before !== 'speaks' && before !== 'speaking')
    return false
  const next = tokens[to]
  return next === undefined || next.kind === 'punct' || next.lower === 'and' || next.lower === 'or'
}

/** "global growth", "global airline passenger revenues": the noun stands behind at most three words that go with it. */
function isGlobalMeasure(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < to + 4; i++) {
    const { lower, kind } = tokens[i] ?? { lower: '', kind: 'punct' }
    if (globalNouns.has(lower)) return true
    if (kind !== 'word' || functionWords.has(lower) || speechVerbs.has(lower)) return false
  }
  return false
}

/** "Polish the lens", "Sino" alone and names of languages are no adjectives of a country. */
function isAdjective(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' }
  if (lower === 'global' || lower === 'world') return isGlobalMeasure(tokens, to)
  if (lower === 'sino' && tokens[to]?.text !== '-') return false
  if (lower === 'polish' && /^(?:the|a|it|your|them|with|until)$/.test(tokens[to]?.lower ?? '')) return false
  return !isLanguage(tokens, at, to)
}

function isShout(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase()
  )
}

/** "JOIN US TODAY": in a line of capitals "US" may be the pronoun. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'US' && isShout(tokens[at - 1]) && isShout(tokens[at + 1]) && tokens[at - 1]?.text !== 'THE'
  )
}

const bodyNouns =
  /^(?:Organi[sz]ation|Council|Forum|Federation|Association|Bank|Union|Institute|Congress|Centre|Center)$/

/** "the World Bank": a name, where a capital follows. */
function isNamePart(pattern: AreaPattern, tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return (
    pattern.area.id === 'world' &&
    isCapitalised(tokens[to - 1]) &&
    isCapitalised(next) &&
    // "World GDP", but "World Tourism Organization"
    (!globalNouns.has(next?.lower ?? '') || bodyNouns.test(tokens[to + 1]?.text ?? ''))
  )
}

/** "Germany's neighbouring countries" are not those of the document's country. */
function hasOwner(pattern: AreaPattern, tokens: readonly Token[], at: number): boolean {
  return (
    pattern.area.id === 'neighbouring_countries' && tokens[at - 1]?.lower === "'s" && tokens[at - 2]?.lower !== 'china'
  )
}

/** "the world's second largest exporter", "the world's only producer": of the one that is ranked so, and of no figure of the world. */
function isRanking(pattern: AreaPattern, tokens: readonly Token[], to: number): boolean {
  if (pattern.area.id !== 'world' || tokens[to]?.lower !== "'s") return false
  const next = tokens[to + 1]?.lower ?? ''
  const rank = ordinals.has(next) ? to + 2 : to + 1
  const isJoined = tokens[rank]?.text === '-' && rank > to + 1
  return ranking.test(tokens[isJoined ? rank + 1 : rank]?.lower ?? '')
}
const ranking = /^(?:most|least|top|leading|only|sole|main|number|best|worst|[a-z]{3,}est)$/

/** Whether what is written like an area is one here. */
export function standsAsArea(
  pattern: AreaPattern,
  tokens: readonly Token[],
  at: number,
  last: Last | undefined,
  told: ReadonlySet<string>,
): boolean {
  const to = at + pattern.words.length
  if (isHostName(tokens, to) || isMoney(pattern, tokens, to) || isPronoun(tokens, at)) return false
  if (isNamePart(pattern, tokens, to) || isRanking(pattern, tokens, to) || hasOwner(pattern, tokens, at)) return false
  if (pattern.form === 'demonym') return isAdjective(tokens, at, to) && !isAddressed(tokens, at)
  if (pattern.form === 'people') return true
  const { kind } = pattern.area
  const isPart = kind === 'city' || kind === 'province'
  if (!isPart && !personLikeCountries.has(pattern.words.join(' '))) return true
  if (isPersonBefore(tokens, at) || (isPart && isLongerName(tokens, to))) return false
  return isPart ? standsAsPart(pattern, tokens, at, last, told) : !isGivenName(pattern, tokens, to)
}

/** "Islamic Republic of" before a country's name belongs to it. Returns the first token of the whole name. */
function officialStart(tokens: readonly Token[], at: number, floor: number): number {
  let of = at - 1
  if (tokens[of]?.lower === 'the') of--
  const noun = tokens[of - 1]
  if (tokens[of]?.lower !== 'of' || !isCapitalised(noun) || !officialNouns.has(noun?.lower ?? '')) return at
  let from = of - 1
  while (from - 1 >= floor && of - from < 6) {
    const before = tokens[from - 1]
    const isPart =
      before?.lower === "'s" ||
      (isCapitalised(before) && (officialAdjectives.has(before?.lower ?? '') || before?.lower === 'people'))
    if (!isPart) break
    from--
  }
  return from >= floor ? from : at
}

interface Refined {
  readonly area: Area
  readonly from: number
  readonly to: number
}

/** "Fukuoka City", "Hubei province", "the city of Fukuoka": the level is said beside the name. */
function refinePart(area: Area, tokens: readonly Token[], at: number, to: number): Refined {
  const next = tokens[to]?.lower ?? ''
  const twin = area.kind === 'province' ? cityTwin(area.id) : undefined
  if (cityWords.has(next)) return { area: twin ?? area, from: at, to: to + 1 }
  if (area.kind === 'province' && provinceWords.has(next)) return { area, from: at, to: to + 1 }
  const isCity = tokens[at - 1]?.lower === 'of' && /^(?:city|port|town)$/.test(tokens[at - 2]?.lower ?? '')
  return { area: isCity && twin !== undefined ? twin : area, from: at, to }
}

/** "five Central Asian countries", "five countries in the Mekong basin": the region's own five. */
function groupOfFive(area: Area, tokens: readonly Token[], at: number, to: number): Area | undefined {
  if (area.id !== 'central_asia' && area.id !== 'mekong' && area.id !== 'mekong_five') return undefined
  const group = areaOf(area.id === 'central_asia' ? 'central_asia_five' : 'mekong_five')
  if (counts.has(tokens[at - 1]?.lower ?? '') && members.has(tokens[to]?.lower ?? '')) return group
  for (let i = at - 1; i > at - 5; i--) {
    if (members.has(tokens[i]?.lower ?? '') && counts.has(tokens[i - 1]?.lower ?? '')) return group
  }
  return undefined
}

/** "Korean Workers' Party", "Workers' Party of Korea": the North's. */
function isOfWorkersParty(tokens: readonly Token[], at: number, to: number): boolean {
  const isParty = (from: number) =>
    tokens[from]?.lower === 'workers' && tokens[from + 1]?.lower === "'" && tokens[from + 2]?.lower === 'party'
  return isParty(to) || (tokens[at - 1]?.lower === 'of' && isParty(at - 4))
}

/** The area and its full extent, as the words beside the name say. */
export function refineArea(pattern: AreaPattern, tokens: readonly Token[], at: number, floor: number): Refined {
  const to = at + pattern.words.length
  const { area } = pattern
  if (area.kind === 'province' || area.kind === 'city') return refinePart(area, tokens, at, to)
  if (area.id === 'KOR' && pattern.words.length === 1 && isOfWorkersParty(tokens, at, to))
    return { area: areaOf('PRK') ?? area, from: at, to }
  if (area.kind === 'country' && pattern.form === 'name') return { area, from: officialStart(tokens, at, floor), to }
  return { area: groupOfFive(area, tokens, at, to) ?? area, from: at, to }
}
