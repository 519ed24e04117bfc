import { countryOf } from '../../lexicon/areas/index.ts'
import { isSeatOfGovernment } from '../../lexicon/seats-of-government.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AreaMention } from '../areas.ts'
import { labelOf } from '../day-label.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerWords, textOf } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import type { Journey, Scene } from './journey.ts'
import { countrySpokenOf, datelineOf, isAbout, sceneOf } from './memory.ts'
import { isTeam, keyOf, type Place, type Traveller } from './traveller.ts'

const officeholders = new Set(['head_of_state', 'head_of_government', 'minister', 'official'])

/** The country of a subject before the traveller in the sentence: "Chile is sending aid, its minister said". */
function countryOfSubject({ at }: Scene, before: number, except: readonly string[]): Place | null {
  for (const { subject } of at.clauses) {
    if (subject === null) continue
    const from = at.chunks[subject.first]?.from ?? 0
    const to = at.chunks[subject.end - 1]?.to ?? 0
    const area = at.areas.find(
      (one) => one.from >= from && one.to <= to && one.to <= before && countryOf(one.areaId) !== null,
    )
    const iso3 = area === undefined ? null : countryOf(area.areaId)
    if (area !== undefined && iso3 !== null && !except.includes(iso3))
      return { iso3, piece: { at, from: area.from, to: area.to }, how: 'visit-near' }
  }
  return null
}

/** "Chile's president and its foreign minister": the country named last. */
function countryBefore({ at }: Scene, before: number, except: readonly string[]): Place | null {
  // "Chile's minister was in Quito; its president": a town where someone was has no president.
  const isTownIn = ({ areaKind, from: start }: AreaMention): boolean =>
    areaKind === 'city' && at.tags[start - 1] === 'PREP'
  const area = at.areas.findLast(
    (one) =>
      one.to <= before &&
      !isTownIn(one) &&
      countryOf(one.areaId) !== null &&
      !except.includes(countryOf(one.areaId) ?? ''),
  )
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null
    ? null
    : { iso3, piece: { at, from: area.from, to: area.to }, how: 'visit-near' }
}

function homeOfWriter({ discourse: { author } }: Scene, except: readonly string[]): Place | null {
  return author === null || author.iso3 === null || except.includes(author.iso3)
    ? null
    : { iso3: author.iso3, piece: author.iso3Piece ?? author.piece, how: 'carried' }
}

/** The country that an office without one is likeliest to be of. */
export function countryOfOffice(scene: Scene, one: Traveller, except: readonly string[]): Place | null {
  const { memory } = scene
  const own = one.isOfSubject ? countryBefore(scene, one.from, except) : null
  if (own !== null) return own
  const sentence = countryOfSubject(scene, one.from, except)
  if (sentence !== null) return sentence
  // Each entry of a diary is of someone else: an office without a country is at home where the diary is kept.
  if (labelOf(scene.at) !== null) return homeOfWriter(scene, except)
  if (memory.issued !== null && !except.includes(memory.issued.iso3)) return memory.issued
  // "Bulletin of the Embassy of Korea. The Foreign Minister was in Lima": of whoever writes
  const written = one.title === null ? null : homeOfWriter(scene, except)
  if (written !== null) return written
  const spoken = countrySpokenOf(memory, except)
  if (spoken !== null) return spoken
  // "the president will fly to Lima": of the country that the text is from.
  const setting = one.isNamed ? datelineOf(memory) : sceneOf(memory)
  return setting !== null && !except.includes(setting.iso3) ? setting : null
}

const bodiesOfState = /^(?:embassy|consulate|government|ministry|authorities|army|navy)$/

/** "Cuba says that 200 physicians will fly in", "the Chilean embassy said that it had sent doctors": the country whose words they are. */
function countryOfTeller({ at }: Scene, { from }: Traveller, except: readonly string[]): Place | null {
  const teller = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < from)
  const isTold =
    teller !== undefined &&
    (['say', 'announce', 'pledge'] as const).some((kind) => hasVerbClass(teller.verb.lemma, teller.verb.particle, kind))
  const np = isTold ? teller.subject?.members[0]?.np : undefined
  const isOfState = np !== undefined && bodiesOfState.test(at.tokens[np.head]?.lower ?? '')
  const area = np?.areas.find(({ form, to }) => (form === 'name' ? to === np.to : isOfState && to <= np.head))
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null || except.includes(iso3)
    ? null
    : { iso3, piece: { at, from: area.from, to: area.to }, how: 'visit-near' }
}

/** "Chile will send the country's rescue team": of whoever the sentence speaks of. */
const isOfTheCountry = ({ name: { at }, from }: Traveller): boolean =>
  /^(?:country|nation|kingdom|republic|island)$/.test(at.tokens[from + 1]?.lower ?? '') &&
  /^['’]s$/.test(at.tokens[from + 2]?.lower ?? '')

/** "Chile gave tents. Doctors came, too": a team without a country is sent by the one that the paragraph is about. */
function teamHome(scene: Scene, one: Traveller, destination: string | null): Place[] {
  const except = destination === null ? [] : [destination]
  const home = one.isOfSubject
    ? countryOfOffice(scene, one, except)
    : isOfTheCountry(one)
      ? countryOfSubject(scene, one.from, except)
      : (countryOfTeller(scene, one, except) ?? countrySpokenOf(scene.memory, except))
  return home === null ? [] : [home]
}

/** "The king of Chile stays at home. President X flies out": of another country than the one that was said to have a king. */
const ruledByOthers = ({ memory }: Scene, one: Traveller): string[] =>
  one.rank !== 'head_of_state'
    ? []
    : memory.people.flatMap((other) => (other.rank === one.rank ? other.origins.map(({ iso3 }) => iso3) : []))

/** Where they were told to have gone is no home of theirs. */
const visitedBy = ({ memory }: Scene, one: Traveller): string[] =>
  [...memory.told.keys()].filter((key) => key.startsWith(`${keyOf(one)} `)).map((key) => key.slice(-3))

/** "our minister will go to Lima": of whoever writes, who is not from there. */
const isOurs = ({ name, from: start }: Traveller): boolean => name.at.tokens[start]?.lower === 'our'

interface Home {
  readonly places: readonly Place[]
  /** An office in a text that knows no other country than the destination: a journey at home. */
  readonly isDomestic: boolean
}

const from = (places: readonly Place[]): Home => ({ places, isDomestic: false })

/** "X landed in Lima, the first visit by a Peruvian leader": the aside that ranks a journey tells whose it is. */
function homeRanked({ at }: Scene, { title, to }: Traveller, destination: string | null): Place | null {
  if (title === null) return null
  const comma = firstIndexIn(
    at.tokens,
    to,
    at.tokens.length,
    ({ text }, i) =>
      text === ',' &&
      at.tokens[i + 1]?.lower === 'the' &&
      /^(?:first|second|third|last|only|latest)$/.test(at.tokens[i + 2]?.lower ?? ''),
  )
  const area = comma < 0 ? undefined : at.areas.find(({ from }) => from > comma + 2 && from < comma + 7)
  const iso3 = area?.form === 'demonym' ? countryOf(area.areaId) : null
  const isOfOffice =
    area !== undefined &&
    /^(?:heads?|leader|pr\w+|minister|foreign|monarch|king|queen)$/.test(at.tokens[area.to]?.lower ?? '')
  return area === undefined || iso3 === null || iso3 === destination || !isOfOffice
    ? null
    : { iso3, piece: { at, from: area.from, to: area.to }, how: 'visit-near' }
}

const homeAffairs =
  /\b(?:health|interior|home|education|labou?r|agriculture|justice|welfare|housing|transport|environment|tourism|sports?|culture|family|families|disaster|social)\b|\b(?:governor|mayor)\b/i

/** "met her Peruvian counterpart", "at the invitation of", "for a congress", "on a three-day visit": what one goes abroad for. */
const isAbroadOn = ({ tokens }: Scene['at']): boolean =>
  tokens.some(
    ({ lower }, i) =>
      (lower === 'invitation' && tokens[i + 1]?.lower === 'of') ||
      /^(?:counterparts?|hosts?|delegation|congress|summit|forum|expo|games)$/.test(lower) ||
      (/^(?:visit|trip)$/.test(lower) && /^(?:official|working|state|day|week)$/.test(tokens[i - 1]?.lower ?? '')),
  )

/** "Health Minister X toured the hospital in Cusco": who minds what is done at home, in a town of the only country that the text knows; it is no capital, where ministers sit. */
const isOnRounds = ({ at, memory }: Scene, { title }: Traveller, { destinations }: Journey): boolean =>
  title !== null &&
  homeAffairs.test(textOf(title)) &&
  memory.settings.size <= 1 &&
  destinations.every(
    ({ piece }) =>
      at.areas.some(({ from, areaKind }) => from === piece.from && (areaKind === 'city' || areaKind === 'province')) &&
      !isSeatOfGovernment(lowerWords(piece)),
  )

/** "Chad, week three. Minister X inspected the camps": an office of no other country, on rounds in the one in need that the text is about. */
const isInNeedyLand = ({ at, discourse: { needy } }: Scene, { title }: Traveller, destination: string): boolean =>
  title !== null &&
  needy !== null &&
  needy !== 'several' &&
  needy.iso3 === destination &&
  at.clauses.some(({ verb }) => /^(?:inspect|tour|visit|see|check)$/.test(verb.lemma))

/** "to discuss it with the Fijian government": whoever talks with those of a country is not of it. */
const meetsHosts = ({ at }: Scene, destination: string): boolean =>
  at.areas.some(({ areaId, from, to }) => {
    const article = at.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
    return (
      countryOf(areaId) === destination &&
      at.tokens[article]?.lower === 'with' &&
      /^(?:government|authorities|officials|leaders?|side|ministers?|president)$/.test(at.tokens[to]?.lower ?? '')
    )
  })

/** Where a traveller comes from: as said beside them, as known by name, as the verb says, else by the country spoken of. */
export function homeOf(scene: Scene, one: Traveller, journey: Journey, destination: string | null): Home {
  if (one.origins.length > 0)
    return from(one.origins.map((place) => (one.how === 'carried' ? { ...place, how: 'carried' } : place)))
  if (one.isInternational) return from([])
  const ranked = homeRanked(scene, one, destination)
  if (ranked !== null) return from([ranked])
  const surname = one.isNamed ? surnameOf(one.name) : null
  const known = surname === null ? undefined : scene.discourse.persons.get(surname)
  if (known !== undefined) return from([{ iso3: known.iso3, piece: known.piece, how: 'carried' }])
  if (isTeam(one) && journey.origins.length > 0) return from(journey.origins)
  const isOffice = one.title !== null && officeholders.has(one.rank)
  if (journey.origins.length === 0 && isTeam(one)) return from(teamHome(scene, one, destination))
  if (!isOffice && !one.isOfSubject) return from(journey.origins)
  const home = countryOfOffice(scene, one, [
    ...(destination === null ? [] : [destination]),
    ...ruledByOthers(scene, one),
    ...visitedBy(scene, one),
    ...journey.destinations.map(({ iso3 }) => iso3),
  ])
  if (home !== null) return from([home])
  if (journey.origins.length > 0) return from(journey.origins)
  const isAtHome =
    destination !== null &&
    (isAbout(scene.memory, destination) || isOnRounds(scene, one, journey) || isInNeedyLand(scene, one, destination))
  return {
    places: [],
    isDomestic: isAtHome && !isOurs(one) && !isAbroadOn(scene.at) && !meetsHosts(scene, destination),
  }
}
