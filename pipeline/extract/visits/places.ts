import { countryOf } from '../../lexicon/areas/index.ts'
import { isWeekdayName } from '../../lexicon/months.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { sites } from '../../lexicon/place-nouns.ts'
import { residenceAt } from '../../lexicon/residences.ts'
import { isTeamGroup } from '../../lexicon/team-nouns.ts'
import { visiting } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { isOfAdjunct } from '../parse/of-adjunct.ts'
import { countedList, isCountedPlace } from './counted-places.ts'
import type { Scene } from './journey.ts'
import { datelineOf, sceneOf, type TravelMemory } from './memory.ts'
import { isArea } from './names.ts'
import type { Place, Traveller } from './traveller.ts'

/** "the Peruvian capital", "a Turkish town", "Chad's ports": with these a country's name or adjective tells a place. */
const isSite = (at: AnalyzedSentence, i: number): boolean =>
  sites.has(singularOf(lowerAt(at, i))) && !/^N/.test(at.tags[i + 1] ?? '')

const isPlaceName = (at: AnalyzedSentence, area: AreaMention): boolean =>
  !isOfBuilding(at, area) &&
  ((area.form === 'name' && lowerAt(at, area.to) !== "'s" && !isOfAirline(at, area)) ||
    (area.form !== 'people' && [0, 1, 2].some((k) => isSite(at, area.to + k))))

/** "the Belém Palace": a building that only bears the name of a town. */
const isOfBuilding = (at: AnalyzedSentence, { areaKind, to }: AreaMention): boolean =>
  areaKind === 'city' && /^(?:Palace|Hotel|Avenue|Street|Square|Gate)$/.test(at.tokens[to]?.text ?? '')

/** "on a Kenya Airways flight": whose aircraft it is. */
const isOfAirline = (at: AnalyzedSentence, { to }: AreaMention): boolean =>
  [to, to + 1, to + 2].some((i) =>
    /^(?:Airlines?|Airways|Aviation|Aerolineas|Cargo)$/.test(at.tokens[i]?.text ?? ''),
  ) && at.tags[to] === 'NNP'

/** "flew to Lima, Ola Berg of Norway and Ana Ruiz of Chile": whose minister someone is. */
const isOriginOf = (at: AnalyzedSentence, { from }: AreaMention, { to, origins }: Traveller): boolean =>
  from === to + 1 && lowerAt(at, to) === 'of' && origins.some(({ piece }) => piece.at === at && piece.from === from)

/** Countries of the places named in a stretch of tokens, each once; those inside the name of a person or team are none. */
export function placesBetween({ at, travellers }: Scene, from: number, to: number): Place[] {
  const found: Place[] = []
  for (const area of at.areas) {
    if (area.from < from || area.to > to || !isPlaceName(at, area)) continue
    const iso3 = countryOf(area.areaId)
    const isOfPerson = travellers.some(
      (one) => (area.from >= one.from && area.to <= one.to) || (one.isNamed && isOriginOf(at, area, one)),
    )
    if (iso3 === null || isOfPerson || found.some((one) => one.iso3 === iso3)) continue
    found.push({ iso3, piece: { at, from: area.from, to: area.to } })
  }
  return found.length > 0 ? found : residencesBetween(at, from, to)
}

/** "at the White House" */
function residencesBetween(at: AnalyzedSentence, from: number, to: number): Place[] {
  for (let i = from; i < to; i++) {
    const house = residenceAt((k) => lowerAt(at, k), i)
    if (house !== null) return [{ iso3: house.iso3, piece: { at, from: i, to: i + house.length } }]
  }
  return []
}

const tokensOf = ({ at }: Scene, { first, end }: Nominal): [number, number] => [
  at.chunks[first]?.from ?? 0,
  at.chunks[end - 1]?.to ?? 0,
]

/** An argument's places: not those of a new sentence part that a list ran into. */
export function placesIn(scene: Scene, nominal: Nominal): Place[] {
  const { chunks } = scene.at
  const { members } = nominal
  const last = members.at(-1)
  // "flew 30 nurses to Chile, and Spain 50 soldiers": Spain is who sends the next.
  const next = chunks[nominal.end]
  const opensNext = next?.kind === 'np' && (next.number !== null || isTeamGroup(lowerAt(scene.at, next.head)))
  const runsOn = members.length > 1 && opensNext && last !== undefined
  const kept = runsOn ? { ...nominal, end: members.at(-2)?.end ?? nominal.end } : nominal
  const [from, to] = tokensOf(scene, kept)
  const found = placesBetween(scene, from, to)
  return found.length > 0 ? found : townBehind(scene, to)
}

/** "at State House, Nairobi": the town of a building that no list has. */
function townBehind(scene: Scene, to: number): Place[] {
  const { at } = scene
  const area =
    lowerAt(at, to) === ',' && at.tags[to - 1] === 'NNP' ? at.areas.find(({ from }) => from === to + 1) : undefined
  const isClosed = area !== undefined && /^(?:[,.;)]|on|in|last|this)$/.test(lowerAt(at, area.to) || '.')
  return isClosed && area.form === 'name' ? placesBetween(scene, area.from, area.to) : []
}

/** "four countries this week: Chad, Mali, Niger and Togo" */
export function countedPlaces(scene: Scene, nominal: Nominal): readonly Place[] {
  const list = countedList(scene, nominal)
  const places = list === null ? [] : placesBetween(scene, list.from, list.to)
  return places.length > 1 && (list?.size == null || list.size === places.length) ? places : []
}

const backReferences = new Set([
  'country',
  'capital',
  'island',
  'islands',
  'kingdom',
  'city',
  'area',
  'region',
  'zone',
  'scene',
  'ground',
  'nation',
])

/** "in the country", "on the ground": the place spoken of. */
export function isBackReference({ at }: Scene, { members }: Nominal): boolean {
  const np = members[0]?.np
  if (np === undefined || np.areas.length > 0) return false
  const opening = lowerAt(at, np.from)
  return (opening === 'the' || opening === 'that' || opening === 'this') && backReferences.has(lowerAt(at, np.head))
}

/** A capitalised word that no list of places has: somewhere. */
export function isUnknownPlace({ at, travellers }: Scene, { members }: Nominal): boolean {
  return members.some(({ np }) => {
    const isName = at.tags[np.head] === 'NNP' && !isArea(at, np.head) && !at.dates.some(({ from }) => from === np.head)
    return (
      isName &&
      !isWeekdayName(lowerAt(at, np.head)) &&
      !travellers.some(({ from, to }) => np.head >= from && np.head < to)
    )
  })
}

const regions =
  /^(?:africa|asia|europe|america|americas|oceania|pacific|caribbean|balkans|gulf|sahel|maghreb|scandinavia|levant|caucasus|subcontinent)$/

const isRegion = ({ at }: Scene, { members }: Nominal): boolean =>
  members.some(({ np }) => at.tags[np.head] === 'NNP' && regions.test(lowerAt(at, np.head)))

/** Where a journey leads. `isNamed`: the words say where, even if no country is known of it; `isUnknown`: by a name that no list has. */
export interface Where {
  readonly places: readonly Place[]
  readonly isNamed: boolean
  readonly isUnknown?: boolean
}
const nowhere: Where = { places: [], isNamed: false }

/** "there": where the last journey led, else where the paragraph plays. */
export const spokenPlace = (memory: TravelMemory): Place | null => memory.destination ?? sceneOf(memory)

const spoken = (place: Place | null): Where =>
  place === null ? { places: [], isNamed: true } : { places: [{ ...place, how: 'carried' }], isNamed: true }

const speeches =
  /^(?:talks|meetings?|conference|summit|discussions?|consultations|negotiations|session|briefing|debate)$/

/** "for talks on Syria": what is spoken of. */
const isOfSpeech = ({ at }: Scene, before: Argument | undefined): boolean =>
  before?.nominal.members.some(({ np }) => speeches.test(lowerAt(at, np.head))) === true

const feelings =
  /^(?:surprise|dismay|delight|relief|horror|astonishment|satisfaction|annoyance|chagrin|joy|disappointment|benefit|detriment|regret|anger)$/

/** "to the surprise of Peru": who felt something. */
export const isFelt = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some(({ np }) => feelings.test(lowerAt(at, np.head)))

/** "visited countries such as Chile and Peru": some of those that the phrase before counts in. */
const isExample = (
  { at }: Scene,
  preps: ReadonlySet<string | null>,
  found: readonly Argument[],
  i: number,
): boolean => {
  const [whole, part] = [found[i - 1], found[i]]
  if (whole === undefined || !preps.has(whole.prep) || !/^(?:such as|including|like)$/.test(part?.prep ?? ''))
    return false
  return whole.nominal.members.some(({ np }) => isCountedPlace(lowerAt(at, np.head)))
}

/** "visited the Chinese embassy": not in China. */
const isPost = ({ at }: Scene, { members }: Nominal): boolean =>
  members.every(({ np }) => /^(?:embassy|consulate)$/.test(lowerAt(at, np.head)))

/** Where arguments behind some prepositions say: named places, "there", else a place without a country. */
export function whereOf(scene: Scene, found: readonly Argument[], preps: ReadonlySet<string | null>): Where {
  const all = found.filter(
    (one, i) =>
      (preps.has(one.prep) || isExample(scene, preps, found, i)) &&
      !(one.prep === 'on' && isOfSpeech(scene, found[i - 1])) &&
      !isOfAdjunct(scene.at, one, found[i - 1]) &&
      !isFelt(scene.at, one.nominal),
  )
  const behind = all.filter(({ nominal }) => !isPost(scene, nominal))
  if (behind.length === 0 && all.length > 0) return { places: [], isNamed: true }
  const counted = behind.flatMap(({ nominal }) => [...placesIn(scene, nominal), ...countedPlaces(scene, nominal)])
  if (behind.some(({ nominal }) => countedPlaces(scene, nominal).length > 0))
    return { places: distinct(counted), isNamed: true }
  const places = behind.flatMap(({ nominal }) => placesIn(scene, nominal))
  if (places.length > 0) return { places: distinct(places), isNamed: true }
  // "is touring West Africa": no one place, and not the one told before
  if (behind.some(({ nominal }) => isRegion(scene, nominal))) return { places: [], isNamed: true }
  const isUnknown = behind.some(({ nominal }) => isUnknownPlace(scene, nominal))
  if (isUnknown) return { ...spoken(spokenPlace(scene.memory)), isUnknown }
  const isSpoken = behind.some(({ nominal }) => isBackReference(scene, nominal))
  if (!isSpoken) return nowhere
  return visitedBefore(scene, behind[0]?.nominal.first ?? 0) ?? spoken(spokenPlace(scene.memory))
}

export const distinct = (places: readonly Place[]): Place[] =>
  places.filter(({ iso3 }, i) => places.findIndex((one) => one.iso3 === iso3) === i)

/** "The trip to Lima was off; her deputy goes there": the place that the sentence itself named. */
function placeBefore(scene: Scene, i: number): Where | null {
  const { chunks } = scene.at
  for (let k = chunks.findLastIndex(({ to }) => to <= i); k > 0; k--) {
    const [prep, np] = [chunks[k - 1], chunks[k]]
    if (prep?.kind !== 'prep' || np?.kind !== 'np' || !/^(?:in|to|at)$/.test(prep.text)) continue
    const places = placesBetween(scene, np.from, np.to)
    if (places.length > 0) return { places, isNamed: true }
  }
  return null
}

/** "inspected Cairo's airport and is due in the city again": the place that a verb before in the sentence was at. */
function visitedBefore(scene: Scene, index: number): Where | null {
  const { at } = scene
  const clause = at.clauses.findLast(({ at: verb, verb: { lemma } }) => verb < index && visiting.has(lemma))
  const [object] = clause?.arguments ?? []
  if (object === undefined || object.prep !== null || object.nominal.end >= index) return null
  const [from, to] = [at.chunks[object.nominal.first]?.from ?? 0, at.chunks[object.nominal.end - 1]?.to ?? 0]
  const places = placesBetween(scene, from, to)
  return places.length === 0 ? null : { places: distinct(places), isNamed: true }
}

/** "there", "here" right behind a verb. */
export function adverbPlace(scene: Scene, { verb, end }: Clause): Where {
  const { at, memory } = scene
  for (let i = verb.to; i < Math.min(at.chunks[end]?.from ?? at.tokens.length, verb.to + 6); i++) {
    if (lowerAt(at, i) === 'there')
      return placeBefore(scene, i) ?? visitedBefore(scene, chunkOf(at, i)) ?? spoken(spokenPlace(memory))
    if (lowerAt(at, i) === 'here') return spoken(sceneOf(memory))
    if (lowerAt(at, i) === 'abroad' || lowerAt(at, i) === 'home') return { places: [], isNamed: true }
  }
  return nowhere
}

/** "Chile, where he landed", "Chile was where she went first": the place before "where". */
export function whereBefore(scene: Scene, { first }: Clause): Where {
  const { at } = scene
  const wh = at.chunks[first - 1]
  if (wh?.kind !== 'wh' || wh.text !== 'where') return nowhere
  const before = at.chunks[first - 2]
  const isBe = before?.kind === 'verb' && before.lemma === 'be'
  const subject = isBe ? at.clauses.find(({ at: place }) => place === first - 2)?.subject : undefined
  const places = subject ? placesIn(scene, subject) : placesBetween(scene, Math.max(0, wh.from - 8), wh.from).slice(-1)
  return places.length > 0 ? { places, isNamed: true } : nowhere
}

/** Where the paragraph plays, whatever journeys it has told. */
export const scenePlace = ({ memory }: Scene): Where => {
  const place = sceneOf(memory)
  return place === null ? nowhere : { places: [place], isNamed: false }
}

/** The place that the text has said in so many words: where a journey led, or its dateline. */
export const writtenPlace = ({ memory }: Scene): Where => {
  const place = memory.destination ?? datelineOf(memory)
  return place === null ? nowhere : { places: [{ ...place, how: 'carried' }], isNamed: false }
}

/** Where the text was sent from. */
export const datelinePlace = ({ memory }: Scene): Where => {
  const place = datelineOf(memory)
  return place === null ? nowhere : { places: [{ ...place, how: 'carried' }], isNamed: false }
}

export const carriedPlace = ({ memory }: Scene): Where => {
  const place = spokenPlace(memory)
  return place === null ? nowhere : { places: [{ ...place, how: 'carried' }], isNamed: false }
}
