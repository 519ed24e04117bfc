import type { Claim } from '../../claim.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import type { VisitorRank } from '../../lexicon/offices.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Cells, claimOf, type DateChoice, put, putDate, putText } from '../claim-builder.ts'
import { isOnWeekday } from '../on-weekday.ts'
import { cellOf, textOf } from '../piece.ts'
import { stationsOf } from '../post.ts'
import { dateOfPlace } from './date-of-place.ts'
import { dateOfTraveller } from './date-of-traveller.ts'
import { dateAs, dateOfJourney, daysIn } from './dates.ts'
import { homeOf } from './home.ts'
import type { Journey, Scene } from './journey.ts'
import { countrySpokenOf, onlySetting, sceneAwayFrom } from './memory.ts'
import { isBackAtHome } from './readers/going-home.ts'
import { isOnceMore, isSameStay, toldWithoutStart } from './same-stay.ts'
import { isTeamAgain, teamTold } from './same-team.ts'
import { isOnlyStandingBy } from './standing-by.ts'
import { isPast, isPresent } from './status.ts'
import { isPluralOffice, isTeam, keyOf, type Place, type Traveller } from './traveller.ts'

/** An ambassador's call in the country of his post, or of no named post, is no journey. */
const isAtPost = ({ at }: Scene, { rank, title, name, from, to, origins }: Traveller, iso3: string | null): boolean => {
  // "the bank's country director for Peru, Ana Ruiz, went to Lima"
  if (rank === 'other' && stationsOf(name).some(({ areaId }) => countryOf(areaId) === iso3)) return true
  if (rank !== 'ambassador') return false
  const isEnvoy = title !== null && /envoy|special/i.test(textOf(title))
  // "the envoy for Sudan" is sent there, and has no post in it
  if (title !== null && /envoy/i.test(textOf(title))) return false
  const posts = at.areas.filter((area) => area.from >= from && area.to <= to + 2).map(({ areaId }) => countryOf(areaId))
  return (
    (iso3 !== null && posts.includes(iso3) && origins.some((place) => place.iso3 !== iso3 || posts.length > 1)) ||
    (!isEnvoy && origins.length === 0)
  )
}

/** In these countries a foreign secretary is a civil servant. */
const civilSecretaries = new Set(['IND', 'BGD', 'PAK', 'LKA', 'NPL', 'MDV'])

/** Those who travel as ministers do, and hold no office. */
const heirs = /^crown prince(?:ss)?$/i

function rankIn({ rank, title }: Traveller, from: Place | null): VisitorRank {
  if (title === null) return rank
  if (heirs.test(textOf(title))) return 'other'
  return from !== null && civilSecretaries.has(from.iso3) && /^foreign secretary$/i.test(textOf(title))
    ? 'official'
    : rank
}

/** "will fly to Lima next week; from there he goes to Quito": the next leg of a plan. */
const goesOnWithPlan = ({ at, memory }: Scene, one: Traveller, { anchor }: Journey): boolean =>
  memory.planning.has(keyOf(one)) && isPresent(at, anchor.from)

/** "attends the forum on 4 May", written in April: the present tells of a day to come. */
function isOnDayAhead({ at, discourse: { documentDate } }: Scene, { anchor }: Journey, edtf: string | null): boolean {
  if (!isPresent(at, anchor.from)) return false
  // "is in Lima on Sunday" may be told of the day itself
  const isBeing = at.clauses.some(({ verb }) => verb.main === anchor.from && verb.lemma === 'be')
  if (edtf === null) return !isBeing && isOnWeekday(at, anchor.from)
  if (documentDate === null) return false
  const start = /^\d{4}(?:-\d\d){1,2}(?=$|\/|T)/.exec(edtf)?.[0]
  return start !== undefined && start.slice(0, documentDate.length) > documentDate.slice(0, start.length)
}

/** Planned, or told in the present tense with a day that is to come. */
const isToCome = ({ at }: Scene, { isPlanned, anchor }: Journey): boolean => isPlanned || isPresent(at, anchor.from)

function cellsOf(one: Traveller, from: Place | null, to: Place | null, journey: Journey): Cells {
  const cells: Cells = new Map()
  const how = one.how === 'carried' ? 'carried' : journey.rule
  putText(cells, 'visitor', one.name, how)
  putText(cells, 'visitor_title', one.title, how)
  put(cells, 'visitor_rank', cellOf(rankIn(one, from), one.title ?? one.name, how))
  if (from !== null) put(cells, 'from_iso3', cellOf(from.iso3, from.piece, from.how ?? journey.rule))
  if (to !== null) put(cells, 'to_iso3', cellOf(to.iso3, to.piece, to.how ?? journey.rule))
  put(cells, 'visit_status', cellOf(journey.isPlanned ? 'planned' : 'made', journey.anchor, journey.rule))
  return cells
}

/** "arrived in Lima; he came from Quito": the place carried on is where the one journey led, wherever it began. */
const isReachedBefore = ({ memory }: Scene, one: Traveller, to: Place | null): boolean =>
  to?.how !== undefined &&
  !isTeam(one) &&
  [...memory.told.keys()].some((key) => key.startsWith(`${keyOf(one)} `) && key.endsWith(` ${to.iso3}`))

/** "landed in Milan and drove on to a village": the journey has led somewhere by then. */
const hasGone = ({ memory }: Scene, one: Traveller): boolean =>
  [...memory.told.keys()].some((key) => key.startsWith(`${keyOf(one)} `) && /[A-Z]{3}$/.test(key))

/** "The 12 doctors went to the hospital", "It is made up of eight doctors": the team whose journey was told before. */
const isAgain = ({ at, memory }: Scene, one: Traveller, to: Place | null): boolean =>
  isTeam(one) &&
  one.name.at === at &&
  !one.origins.some(({ piece, how }) => piece.at === at && how === undefined) &&
  isTeamAgain(memory, one.name, to?.iso3 ?? '')

const edtfOf = (date: DateChoice | null): string | null => date?.date.edtf ?? null

/** "the Chilean president" of "the Chilean president, Ana Ruiz": as it was told before the name. */
function officeKey({ isNamed, title }: Traveller): string {
  if (!isNamed || title === null) return ''
  const { at, from, to } = title
  return textOf({ at, from: Math.max(0, from - 2), to })
    .toLowerCase()
    .split(/\s+/)
    .slice(-2)
    .join(' ')
}

/** "received his Chilean counterpart" behind the journey of the Chilean minister: the one who came. */
function guestTold({ memory: { told } }: Scene, one: Traveller, key: string) {
  const isPeer = !one.isNamed && /(?:counterpart|colleague|guest)$/i.test(textOf(one.name))
  const way = key.slice(keyOf(one).length)
  return isPeer && !/ $/.test(way) ? [...told].find(([other]) => other.endsWith(way))?.[1] : undefined
}

/** Whether a journey was told before in the paragraph, with no other date; "dated" where only now its day is told. */
function toldBefore(
  scene: Scene,
  one: Traveller,
  key: string,
  edtf: string | null,
  journey: Journey,
  to: Place | null,
): boolean | 'dated' {
  const { told } = scene.memory
  const team = isTeam(one) && !told.has(key) ? teamTold(scene.memory, one, key.slice(keyOf(one).length)) : undefined
  if (team !== undefined && team.at !== scene.at && (edtf === null || team.edtf === null))
    return edtf === null ? true : 'dated'
  const known =
    told.get(key) ??
    told.get(key.replace(/^\S+(?= )/, officeKey(one))) ??
    guestTold(scene, one, key) ??
    toldWithoutStart(scene.memory, one, key)
  if (known === undefined) return false
  if (known.at !== scene.at && isSameStay(known.edtf, edtf, journey, to)) return known.edtf === null ? 'dated' : true
  const isOfSame =
    known.edtf === null &&
    !(known.at === scene.at && isOnceMore(journey)) &&
    (known.at === scene.at || (isTeam(one) && one.how === 'carried' && !isDatedHere(scene, journey)))
  return edtf === null || known.edtf === edtf || isOfSame
}

/** The sentence names a day of its own for the journey: "They arrived on Monday", and not "They have treated 40". */
const isDatedHere = ({ at }: Scene, { date }: Journey): boolean => date != null || at.dates.length > 0

/** At home by the words beside them, by where they "came from", or, if of no body of many states, by what the paragraph is about. */
const homeGuess = (
  { memory }: Scene,
  { origins, title, isInternational }: Traveller,
  journey: Journey,
): string | undefined =>
  origins[0]?.iso3 ??
  (title === null || isInternational ? undefined : (journey.origins[0]?.iso3 ?? countrySpokenOf(memory, [])?.iso3))

/** A place only carried on from the paragraph is not their own country. */
function awayFrom(scene: Scene, one: Traveller, to: Place | null, journey: Journey): Place | null {
  if (to?.how === undefined) return to
  const home = homeGuess(scene, one, journey)
  if (journey.isSomewhere === true) return onlySetting(scene.memory, home)
  // "Rescuers from Peru and Chile were combing the ruins": in neither
  const isHome = home === to.iso3 || (isTeam(one) && one.origins.some(({ iso3 }) => iso3 === to.iso3))
  return isHome && home !== undefined ? sceneAwayFrom(scene.memory, home) : to
}

/** "sent medical teams where needed" tells of no one journey; "a team", "its 12 nurses" do. */
const isParticular = ({ name: { at, from, to } }: Traveller): boolean =>
  at.numbers.some((number) => number.from >= from && number.to <= to) ||
  at.tokens.slice(from, to).some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'the')

/** The date of one traveller's journey to one place. */
function dateTold(
  scene: Scene,
  journey: Journey,
  one: Traveller,
  to: Place | null,
  isAhead: boolean,
): DateChoice | null {
  const { at, discourse } = scene
  const days = daysIn(at, discourse, isAhead)
  const own = dateOfTraveller(at, days, journey, one) ?? dateOfPlace(at, days, journey, to)
  if (own !== null) return dateAs(at, own)
  const isOfOthers = dateOfTraveller(at, days, journey, one) === null
  return journey.isPassing || isOfOthers
    ? null
    : dateOfJourney(at, journey.anchor, discourse, to?.how !== undefined, isAhead)
}

/** "…, his spokesman said": who tells of the journey of another. */
function isSpeaker({ name: { at, to }, title, isNamed }: Traveller, { anchor }: Journey): boolean {
  const says = at.clauses.find(({ verb }) => verb.from === to)?.verb
  const isOfSaying = says !== undefined && hasVerbClass(says.lemma, says.particle, 'say') && says.main !== anchor.from
  return !isNamed && isOfSaying && title !== null && /^spokes/i.test(textOf(title))
}

/** "The two prime ministers also opened it": of those named before, one may be the host. */
function isCountedBack({ memory: { told } }: Scene, one: Traveller): boolean {
  const { at, from } = one.name
  const [the, two] = [at.tokens[from - 2]?.lower ?? '', at.tokens[from - 1]?.lower ?? '']
  const isBack = two === 'both' || (the === 'the' && /^(?:two|three|four)$/.test(two))
  // "both teams are in Lima"
  const isOfTeams = isTeam(one) && told.size > 1 && at.tokens[one.to - 1]?.lower === 'teams'
  return isBack && (isPluralOffice(one) || isOfTeams) && one.origins.length === 0
}

/** "Peru gave tents. Prime Minister Ana Ruiz went up to the site": of a country that only gave, and to where no word says, is a guess on both sides. */
const isHomeOfGiver = (
  { discourse: { givers } }: Scene,
  { title }: Traveller,
  places: readonly Place[],
  to: Place | null,
): boolean =>
  title !== null &&
  places.length > 0 &&
  places.every(({ iso3, how }) => how === 'carried' && givers.has(iso3)) &&
  to?.how !== undefined

function claimTo(scene: Scene, journey: Journey, one: Traveller, told: Place | null): Claim[] {
  const { at } = scene
  if (isCountedBack(scene, one) || isSpeaker(one, journey) || isOnlyStandingBy(one, journey.anchor.from)) return []
  const to = awayFrom(scene, one, told, journey)
  if (to === null && told !== null && !isTeam(one)) return []
  // "left for Lima on a two-day trip": the trip leads to no home of theirs that the paragraph plays in.
  if (to?.how !== undefined && scene.memory.homes.get(keyOf(one)) === to.iso3) return []
  const { places, isDomestic } = homeOf(scene, one, journey, to?.iso3 ?? null)
  if (isHomeOfGiver(scene, one, places, to) || (places.length === 0 && isBackAtHome(scene, one, journey))) return []
  const isNowhere = to === null && places.length === 0 && journey.isSomewhere !== true
  if (isDomestic || isNowhere || isAtPost(scene, one, to?.iso3 ?? null)) return []
  if (to === null && isTeam(one) && !isParticular(one) && journey.isSomewhere !== true) return []
  if (to === null && isTeam(one) && hasGone(scene, one)) return []
  // Neither side is told: "the rescuers arrived".
  if (
    places.length === 0 &&
    to?.how !== undefined &&
    isTeam(one) &&
    !one.isInternational &&
    journey.isFromAfar !== true
  )
    return []
  const isAhead = isToCome(scene, journey)
  const date = journey.date !== undefined ? journey.date : dateTold(scene, journey, one, to, isAhead)
  const isPlanned =
    journey.isPlanned || goesOnWithPlan(scene, one, journey) || isOnDayAhead(scene, journey, edtfOf(date))
  if (date === null && (isReachedBefore(scene, one, to) || isAgain(scene, one, to))) return []
  const isPlanning = scene.memory.planning.has(keyOf(one)) && !isPast(at, journey.anchor.from)
  return (places.length === 0 ? [null] : places).flatMap((from) => {
    if (from !== null && from.iso3 === to?.iso3) return []
    const key = `${keyOf(one)} ${from?.iso3 ?? ''} ${to?.iso3 ?? ''}`
    const again = toldBefore(scene, one, key, edtfOf(date), { ...journey, isPlanned: isPlanned || isPlanning }, to)
    if (again === true) return []
    scene.memory.told.set(key, { edtf: edtfOf(date), at, isOfTeam: isTeam(one) })
    if (from !== null) scene.memory.homes.set(keyOf(one), from.iso3)
    scene.memory.planning[isPlanned ? 'add' : 'delete'](keyOf(one))
    if (isTeam(one)) {
      if (to !== null) scene.memory.helped = cellOf(to.iso3, to.piece, 'carried')
      const team = { team: one, from, to, isPlanned, anchor: journey.anchor }
      scene.memory.teams = [...scene.memory.teams, team]
    }
    const cells = cellsOf(one, from, to, { ...journey, isPlanned })
    if (!journey.isPassing) putDate(cells, 'date_edtf', date)
    const claim = claimOf('visits', at, cells, journey.isPassing ? one.name : journey.anchor)
    return [{ ...claim, isGeneric: journey.isPassing || again === 'dated' }]
  })
}

/** A row for each traveller and country; none for home. */
export function claimsOf(scene: Scene, journey: Journey): Claim[] {
  const { destinations } = journey
  const claims = journey.travellers.flatMap((one) => {
    if (destinations.length > 0) return destinations.flatMap((to) => claimTo(scene, journey, one, to))
    const isKnown = one.origins.length > 0 && isTeam(one)
    return journey.isPassing || isKnown ? claimTo(scene, journey, one, null) : []
  })
  const last = destinations.findLast(({ how }) => how === undefined)
  if (claims.length > 0 && last !== undefined) scene.memory.destination = last
  return claims
}
