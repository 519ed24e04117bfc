import { leadingRanks } from '../../lexicon/offices.ts'
import { labelOf } from '../day-label.ts'
import { isResidentBehind } from '../resident.ts'
import { claimsOf } from '../visits/claims.ts'
import { findTravellers } from '../visits/find-travellers.ts'
import { partsAtGaps } from '../visits/gapped-clauses.ts'
import { isGuessed } from '../visits/guessed.ts'
import type { Journey, Scene } from '../visits/journey.ts'
import { memoryOf, rememberPeople, rememberPlaces, rememberSubject, type TravelMemory } from '../visits/memory.ts'
import { withNamedMembers } from '../visits/named-members.ts'
import { withoutPredicates, withPredicates } from '../visits/predicated.ts'
import { aboard } from '../visits/readers/aboard.ts'
import { byAccompanying } from '../visits/readers/by-accompanying.ts'
import { byAbsence, byAside, byReturn, byWay } from '../visits/readers/by-adjunct.ts'
import { byAgent } from '../visits/readers/by-agent.ts'
import { byAiding, byAidNoun } from '../visits/readers/by-aiding.ts'
import { byAmong } from '../visits/readers/by-among.ts'
import { byAttendance, byGuestList } from '../visits/readers/by-attendance.ts'
import { byBound } from '../visits/readers/by-bound.ts'
import { byEntry } from '../visits/readers/by-entry.ts'
import { byEvent } from '../visits/readers/by-event.ts'
import { byGuest, byVisitors } from '../visits/readers/by-guest.ts'
import { byHomecoming } from '../visits/readers/by-homecoming.ts'
import { byHosting } from '../visits/readers/by-hosting.ts'
import { byLabel } from '../visits/readers/by-label.ts'
import { byLegs } from '../visits/readers/by-legs.ts'
import { byMeeting, byTalks } from '../visits/readers/by-meeting.ts'
import { byMission } from '../visits/readers/by-mission.ts'
import { byFollowing, byNext, byNextStop } from '../visits/readers/by-next.ts'
import { byOpening } from '../visits/readers/by-opening.ts'
import { byEarlierStay, bySo } from '../visits/readers/by-order.ts'
import { byPluralLikeVerb } from '../visits/readers/by-plural-like-verb.ts'
import { byPresence } from '../visits/readers/by-presence.ts'
import { byProgramme } from '../visits/readers/by-programme.ts'
import { byScene } from '../visits/readers/by-scene.ts'
import { bySending } from '../visits/readers/by-sending.ts'
import { byShareOfTrip } from '../visits/readers/by-share-of-trip.ts'
import { byStay } from '../visits/readers/by-stay.ts'
import { byStops } from '../visits/readers/by-stops.ts'
import { byTaking } from '../visits/readers/by-taking.ts'
import { byPassiveVisit, byTravelVerb } from '../visits/readers/by-travel-verb.ts'
import { byVisitNoun } from '../visits/readers/by-visit-noun.ts'
import { byVisiting } from '../visits/readers/by-visiting.ts'
import { byWelcome } from '../visits/readers/by-welcome.ts'
import { byWork } from '../visits/readers/by-work.ts'
import { furtherLegs } from '../visits/readers/further-legs.ts'
import { furtherStays } from '../visits/readers/further-stays.ts'
import { gappedPersons } from '../visits/readers/gapped.ts'
import { itineraries } from '../visits/readers/itinerary.ts'
import { nationalsNear, numbersFrom } from '../visits/readers/nationals-near.ts'
import { teamInList, teamInPassing } from '../visits/readers/of-team.ts'
import { personsNear } from '../visits/readers/person-near.ts'
import type { ChunkReader, ClauseReader } from '../visits/readers/reader.ts'
import { teamsNear } from '../visits/readers/team-near.ts'
import { tripsOf } from '../visits/readers/trip-of.ts'
import { byWithStop } from '../visits/readers/with-stop.ts'
import { asOfficeBefore } from '../visits/resolve.ts'
import { sendsSomeone } from '../visits/sent-unnamed.ts'
import { rememberTogether } from '../visits/together.ts'
import { isTeam, type Traveller } from '../visits/traveller.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

/** Of each verb, the first that reads a journey; what says it in so many words comes before what only implies it. */
const clauseReaders: readonly ClauseReader[] = [
  byAmong,
  byOpening,
  byAttendance,
  byPassiveVisit,
  bySending,
  byTaking,
  byAiding,
  byAccompanying,
  byHosting,
  byWelcome,
  byBound,
  byMission,
  byLegs,
  byHomecoming,
  byTravelVerb,
  byScene,
  byProgramme,
  byShareOfTrip,
  byStops,
  byStay,
  byWork,
  byMeeting,
  byPresence,
  byAgent,
  byEvent,
]

/** At a noun phrase. */
const phraseReaders: readonly ChunkReader[] = [
  teamInPassing,
  byEntry,
  aboard,
  byVisitNoun,
  byPluralLikeVerb,
  byAbsence,
  byGuest,
  byVisitors,
  byVisiting,
  byTalks,
  byNextStop,
  byWithStop,
  byAidNoun,
  bySo,
  teamInList,
]

/** At a preposition, a comma or any other chunk. */
const markerReaders: readonly ChunkReader[] = [
  byGuestList,
  byLabel,
  byReturn,
  byWay,
  byAbsence,
  byAside,
  byEarlierStay,
  bySo,
]

/** What the first reader that reads anything does read. */
function firstOf<T>(
  readers: readonly ((scene: Scene, of: T) => readonly Journey[])[],
  scene: Scene,
  of: T,
): readonly Journey[] {
  for (const read of readers) {
    const found = read(scene, of)
    if (found.length > 0) return found
  }
  return []
}

/** "Danish nurses living in Lima helped out": no verb of travel tells of those who live abroad. */
const isAtHomeThere = ({ rule, travellers }: Journey): boolean =>
  rule === 'visit-near' && travellers.some((one) => isTeam(one) && isResidentBehind(one.name.at, one.to))

/** All journeys of a sentence; teams that none of them tells of are read by what stands near. */
function journeysIn(scene: Scene): Journey[] {
  const { at, told } = scene
  const parts = at.clauses.flatMap((clause) => partsAtGaps(scene, clause))
  for (const { clause, as } of parts) told.push(...firstOf(clauseReaders, scene, clause).map(as))
  at.chunks.forEach(({ kind }, index) => {
    told.push(...firstOf(kind === 'np' ? phraseReaders : markerReaders, scene, index))
  })
  // "…; Peru and Chile follow": of whom the sentence has told before.
  for (const { clause } of parts) told.push(...byNext(scene, clause), ...byFollowing(scene, clause))
  for (const { clause } of parts) told.push(...personsNear(scene, clause))
  for (const read of [itineraries, tripsOf, gappedPersons, furtherLegs]) told.push(...read(scene))
  told.push(...furtherStays(scene))
  told.push(...teamsNear(scene, told))
  for (const clause of at.clauses) told.push(...nationalsNear(scene, clause))
  told.push(...numbersFrom(scene))
  return withoutPlaceless(
    scene,
    told.filter((one) => !isAtHomeThere(one) && !isGuessed(one, scene)),
  ).map((journey) => withNamedMembers(scene, journey))
}

/** "Eight doctors flown in on Monday have gone to work in Lima": where they went is told once, by whatever verb tells it. */
function withoutPlaceless({ at }: Scene, journeys: readonly Journey[]): readonly Journey[] {
  const own = journeys
    .filter(({ destinations }) => destinations.length > 0)
    .flatMap(({ travellers }) => travellers.filter(({ name }) => name.at === at).map(({ from }) => from))
  return journeys.filter(
    ({ destinations, travellers, isPassing, isSomewhere }) =>
      destinations.length > 0 ||
      isPassing ||
      isSomewhere === true ||
      !travellers.every(({ name, from }) => name.at === at && own.includes(from)),
  )
}

/** The one person whose journey a sentence told last. */
function leaderOf({ told }: Scene, isTold: boolean): Traveller | null {
  const last = isTold ? told.findLast(({ destinations }) => destinations.length > 0) : undefined
  const [lead, ...others] = last?.travellers ?? []
  return lead === undefined || others.length > 0 || isTeam(lead) ? null : { ...lead, how: 'carried' }
}

/** "His Peruvian counterpart": of a minister or head before a spokesman who only passed it on. */
const officeBefore = ({ people }: TravelMemory): Traveller | undefined =>
  people.findLast(({ rank }) => leadingRanks.has(rank)) ?? people.at(-1)

/** A name and nothing that tells whose: that of the office told of before, which the next sentence goes on with. */
const isNamedAlone = ({ isNamed, title, origins }: Traveller): boolean =>
  isNamed && title === null && origins.length === 0

function extract({ at, discourse }: FrameInput): FrameResult {
  const memory = memoryOf(discourse)
  memory.teams = []
  // The next entry of a diary is of another journey.
  if (labelOf(at) !== null) memory.destination = null
  const travellers = withPredicates(at, findTravellers(at, officeBefore(memory)))
  rememberPlaces(at, memory, travellers)
  const scene: Scene = { at, discourse, memory, travellers, told: [] }
  const isPeopled =
    travellers.length > 0 ||
    memory.people.length > 0 ||
    sendsSomeone(at) ||
    at.tokens.some(({ lower }) => lower === 'aboard' || lower === 'board')
  const claims = isPeopled ? journeysIn(scene).flatMap((journey) => claimsOf(scene, journey)) : []
  memory.onRoad = leaderOf(scene, claims.length > 0)
  rememberTogether(scene, memory)
  const known = withoutPredicates(at, travellers).map((one) => (isNamedAlone(one) ? asOfficeBefore(scene, one) : one))
  rememberSubject(at, known, memory)
  rememberPeople(known, memory)
  return { claims, used: [] }
}

export const visits: Frame = { name: 'visit', extract }
