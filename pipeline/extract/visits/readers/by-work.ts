import { countryOf } from '../../../lexicon/areas/index.ts'
import { moving, sending, working } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { carriedPlace, placesIn, type Where, whereBefore, whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { sendersInFront } from '../senders.ts'
import { soleOther } from '../sole-other.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { hostsBeside } from './hosts-beside.ts'
import { type ClauseReader, journeyOf } from './reader.ts'
import { isOfScholars } from './scholars.ts'

const inside: ReadonlySet<string | null> = new Set(['in', 'at', 'on', 'across', 'around'])

const joining = /^(?:join|help|assist|support|relieve|reinforce)$/
/** Of these only the crews beside them tell that a team has come. */
const toiling = /^(?:fight|battle|toil|labour|labor|patrol|deploy|struggle)$/

/** "joined the Turkish crews": those whom they join are at home there. */
function joinedCountry(scene: Scene, { verb, arguments: found }: Clause): Where {
  const { at } = scene
  const object = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  // "They join nine Chinese experts": others who have come.
  const areGuests = verb.lemma === 'join' && object != null && object.number?.from === object.from
  const area =
    joining.test(verb.lemma) && !areGuests ? object?.areas.find((one) => countryOf(one.areaId) !== null) : undefined
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null
    ? { places: [], isNamed: false }
    : { places: [{ iso3, piece: { at, from: area.from, to: area.to } }], isNamed: true }
}

const isSeen = ({ verb }: Clause): boolean => verb.passive && /^(?:see|find|spot|film|picture)$/.test(verb.lemma)

/** "were at work in Izmir", "are on the wards", "were seen at work". */
const isAtWork = (scene: Scene, clause: Clause): boolean => {
  const { verb } = clause
  if (verb.lemma !== 'be' && !isSeen(clause)) return false
  const words = [0, 1, 2].map((k) => lowerAt(scene.at, verb.to + k)).join(' ')
  return /^(?:already |now |still )?(?:at work|on the (?:ground|wards?|scene|spot|rubble))/.test(words)
}

/** Only of a team from elsewhere is its work the sign of a journey. */
const isForeign = ({ origins, isInternational, isOfSubject }: Traveller): boolean =>
  origins.length > 0 || isInternational || isOfSubject

/** "thanked the Cuban doctors for helping": what thanks are for is work done before, of which only a place that is named tells where. */
function isReason({ at }: Scene, { verb, at: place }: Clause): boolean {
  const prep = at.chunks[place - 1]
  return verb.form === 'gerund' && prep?.kind === 'prep' && prep.text === 'for'
}

/** "Peruvian engineers based in Quito were sent to Chile": where they set out from. */
const isSetOutFrom = ({ at }: Scene, { verb, subject, at: place }: Clause): boolean =>
  verb.form === 'participle' &&
  at.clauses.some(
    (one) =>
      one.at > place &&
      one.verb.form === 'finite' &&
      one.subject?.first === subject?.first &&
      (sending.has(one.verb.lemma) || moving.has(one.verb.lemma)),
  )

/** "doctors from Cuba who work in Lima", "nurses who worked there": what they are or were, and no journey. */
const areWhoWork = ({ at }: Scene, { verb, first }: Clause): boolean =>
  verb.lemma === 'work' && verb.from === verb.main && at.chunks[first - 1]?.kind === 'wh'

/** "pulled a girl from the ruins of Peru's biggest hotel": the only other country that the clause names behind its verb. */
function otherBehind(scene: Scene, { verb, end }: Clause, [team, ...others]: readonly Traveller[]): Place | null {
  if (team === undefined || others.length > 0 || team.origins.length === 0 || team.isOfSubject) return null
  const other = soleOther(scene, team)
  const limit = scene.at.chunks[end - 1]?.to ?? 0
  return other !== null && other.piece.from >= verb.to && other.piece.to <= limit ? other : null
}

/** "Cuban doctors have joined the crews there", "a Danish team is treating 300 patients", "are stationed in Lima". */
export const byWork: ClauseReader = (scene, clause): Journey[] => {
  const { at } = scene
  const { verb, subject } = clause
  const isPosted = verb.passive && /^(?:station|base|embed|quarter|garrison)$/.test(verb.lemma)
  const isByTeam =
    verb.passive &&
    /^(?:run|staff|man|operate|manage|treat|care|nurse|tend|vaccinate|examine|search|comb)$/.test(verb.lemma)
  if (subject === null || (verb.passive && !isPosted && !isByTeam && !(isSeen(clause) && isAtWork(scene, clause))))
    return []
  if (isPosted && isSetOutFrom(scene, clause)) return []
  // "tested positive"
  if (verb.lemma === 'test' && /^(?:positive|negative)$/.test(lowerAt(at, verb.to))) return []
  if (areWhoWork(scene, clause)) return []
  const isToil = toiling.test(verb.lemma)
  if (!isPosted && !isByTeam && !isToil && !working.has(verb.lemma) && !isAtWork(scene, clause)) return []
  const workers = isByTeam
    ? clause.arguments.flatMap(({ prep, nominal }) => (prep === 'by' ? [nominal] : []))
    : [subject]
  const named = workers.flatMap((nominal) => travellersIn(scene, nominal)).filter(isTeam)
  const hosts = hostsBeside(scene, clause, named)
  if (isToil && !(hosts.length > 0 && named.some(isForeign))) return []
  const teams = named
    .map((one) => (isForeign(one) ? one : { ...one, origins: sendersInFront(scene, one, clause.at) }))
    .filter((one) => isForeign(one) || hosts.length > 0 || isAtWork(scene, clause))
  // "advised colleagues in Lima by video link"
  const status = teams.length === 0 || isTakenBack(at, verb.main) ? null : statusOf(at, clause)
  if (status === null) return []
  // "set out on Monday" tells of the way, not of work
  if (verb.lemma === 'set' && /^(?:out|off)$/.test(verb.particle ?? '')) return []
  const joined = joinedCountry(scene, clause)
  const said = joined.places.length > 0 ? joined : whereOf(scene, [...clause.arguments, ...clause.fronted], inside)
  const told = said.places.length > 0 || hosts.length === 0 ? said : { places: hosts, isNamed: true }
  // "left for Lima, where they would work": no second journey
  const before = told.places.length > 0 ? told : whereBefore(scene, clause)
  if (before.places.length === 0 && (isReason(scene, clause) || teams.every(isOfScholars))) return []
  // "The clinic in Goma is run by nurses from Senegal"
  const ofSite = isByTeam && before.places.length === 0 ? placesIn(scene, subject) : []
  const other = before.places.length > 0 ? null : otherBehind(scene, clause, teams)
  const where =
    ofSite.length > 0
      ? { places: ofSite, isNamed: true }
      : before.places.length > 0
        ? before
        : other === null
          ? carriedPlace(scene)
          : { places: [other], isNamed: true }
  // "crossed into Peru to set up a clinic": the work is where the journey of the sentence led
  const isToldHere = scene.told.some(({ travellers }) => travellers.some(({ from }) => teams[0]?.from === from))
  if (!where.isNamed && verb.form === 'infinitive' && isToldHere) return []
  return [journeyOf(scene, clause, { travellers: teams, where, status, isNear: true })]
}
