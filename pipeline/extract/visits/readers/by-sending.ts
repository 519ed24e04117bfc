import { countryOf } from '../../../lexicon/areas/index.ts'
import { sending } from '../../../lexicon/travel-verbs.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import { distinct, placesIn, scenePlace, type Where, whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf, originsBehind } from './reader.ts'

const toward: ReadonlySet<string | null> = new Set(['to', 'into', 'in', 'for', 'at'])
const strictly: ReadonlySet<string | null> = new Set(['to', 'into'])
const objectPreps: ReadonlySet<string | null> = new Set([
  null,
  'of',
  'along with',
  'as well as',
  'together with',
  'besides',
  'including',
])

/** Only these send people whatever stands behind; of the others, people without a place are no journey ("gave the team a prize"). */
const plainly = new Set([
  'send',
  'dispatch',
  'deploy',
  'despatch',
  'fly',
  'rush',
  'lend',
  'second',
  'airlift',
  'loan',
  'put',
  'bring',
  'carry',
  'transport',
  'ferry',
  'commit',
  'mobilize',
  'mobilise',
])

function countryOfNominal(scene: Scene, nominal: Nominal | null): Place[] {
  if (nominal === null) return []
  const { at } = scene
  const from = at.chunks[nominal.first]?.from ?? 0
  const to = at.chunks[nominal.end - 1]?.to ?? 0
  const people = travellersIn(scene, nominal).flatMap((one) => one.origins)
  if (people.length > 0) return people.slice(0, 1)
  const areas = at.areas.filter((one) => one.from >= from && one.to <= to)
  const found = areas.flatMap((area): Place[] => {
    const iso3 = countryOf(area.areaId)
    return iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
  })
  // "Chile and Peru each sent a team"
  const isEach = nominal.members.length > 1 && nominal.members.every(({ np }) => np.areas.length > 0)
  return isEach ? distinct(found) : found.slice(0, 1)
}

/** Teams among the objects: "lent a laboratory and three microbiologists". */
function teamsIn(scene: Scene, nominals: readonly Nominal[]): Traveller[] {
  const found = nominals.flatMap((nominal) => travellersIn(scene, nominal)).filter(isTeam)
  return found.filter((one, i) => found.indexOf(one) === i)
}

function destinationOf(scene: Scene, clause: Clause): Where {
  const { at } = scene
  const own = whereOf(scene, clause.arguments, clause.verb.lemma === 'put' ? toward : sendPreps(clause))
  if (own.places.length > 0) return own
  for (const inner of at.clauses.slice(at.clauses.indexOf(clause) + 1)) {
    if (inner.verb.form === 'finite' && at.chunks[inner.at - 1]?.kind !== 'wh') break
    const found = whereOf(scene, inner.arguments, strictly)
    if (found.places.length > 0) return found
  }
  // "lent the ministry an epidemiologist", "sent Peru a team": the first object is who gets them.
  const [first] = clause.arguments
  const receiver =
    first?.prep === null && clause.arguments.filter(({ prep }) => prep === null).length > 1
      ? placesIn(scene, first.nominal)
      : []
  return receiver.length > 0 ? { places: receiver, isNamed: true } : scenePlace(scene)
}

/** "in": only where the verb needs no "to" ("deployed experts in Peru"). */
const sendPreps = ({ arguments: found }: Clause): ReadonlySet<string | null> =>
  found.some(({ prep }) => prep === 'to' || prep === 'into') ? strictly : toward

const agentOf = (found: readonly Argument[]): Nominal | null => found.find(({ prep }) => prep === 'by')?.nominal ?? null

function senderOf(scene: Scene, clause: Clause): Place[] {
  const { verb, subject, arguments: found } = clause
  if (!verb.passive) {
    const owner = ownerOf(scene, clause) ?? subject
    return owner === null ? countryBefore(scene, verb.from) : countryOfNominal(scene, owner)
  }
  const agent = agentOf(found) ?? causerOf(scene, clause)
  const senders = countryOfNominal(scene, agent)
  return senders.length > 0 ? senders : originsBehind(scene, found)
}

/** "Peru had 50 nurses flown in" */
function causerOf({ at }: Scene, clause: Clause): Nominal | null {
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  const isCausing = before?.verb.lemma === 'have' || before?.verb.lemma === 'get' || before?.verb.lemma === 'order'
  return isCausing && clause.verb.form === 'participle' ? before.subject : null
}

/** "Within a week of the request Tokyo sent": the place right before the verb. */
function countryBefore({ at }: Scene, to: number): Place[] {
  const area = at.areas.find((one) => one.to === to)
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to } }]
}

/** "Peru, whose medics were first, flew in 20 more": the one who sends stands before the relative clause. */
function ownerOf({ at }: Scene, { at: place, first }: Clause): Nominal | null {
  const whose = at.chunks.findIndex(
    (one, i) => i < place && i < first + 1 && one.kind === 'wh' && 'text' in one && one.text === 'whose',
  )
  const owner = whose > 1 ? at.chunks[whose - 1] : undefined
  const np = owner?.kind === 'punct' ? at.chunks[whose - 2] : owner
  const index = np === undefined ? -1 : at.chunks.indexOf(np)
  return np?.kind === 'np' && at.chunks[place - 1]?.kind === 'punct'
    ? { members: [{ np, first: index, end: index + 1 }], first: index, end: index + 1 }
    : null
}

/** "Flown in from Peru by the army, the medics": who sent the team that the main verb is about. */
export function sendersInFront(scene: Scene, team: Traveller, before: number): Place[] {
  const clause = scene.at.clauses.findLast(({ verb, at }) => at < before && verb.passive && sending.has(verb.lemma))
  const isOfTeam = clause?.arguments.some(
    ({ prep, nominal }) => prep === null && travellersIn(scene, nominal).some(({ from }) => from === team.from),
  )
  return clause !== undefined && isOfTeam === true ? senderOf(scene, clause) : []
}

/** "X has sent a team of experts to Y", "a team dispatched by X", "nurses were flown to Y", "lent Y three engineers". */
export const bySending: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (!sending.has(verb.lemma)) return []
  const hasObject = clause.arguments.some(({ prep }) => prep === null)
  const objects = hasObject
    ? clause.arguments.filter(({ prep }) => objectPreps.has(prep)).map(({ nominal }) => nominal)
    : []
  const sent = verb.passive ? (subject === null ? objects.slice(0, 1) : [subject]) : objects
  const teams = teamsIn(scene, sent)
  const status = teams.length === 0 ? null : statusOf(scene.at, clause)
  if (status === null) return []
  const where = destinationOf(scene, clause)
  const isNamed = where.places.some(({ how }) => how === undefined)
  if (!isNamed && !plainly.has(verb.lemma)) return []
  const senders = senderOf(scene, clause)
  // "Flown in from Peru, the medics have joined the crews": the main verb says where.
  if (verb.passive && subject === null && !isNamed) return []
  const travellers =
    senders.length === 0
      ? teams
      : teams.map((one) => ({ ...one, origins: one.origins.length > 0 && !one.isOfSubject ? one.origins : senders }))
  if (!isNamed && travellers.every(({ origins, isInternational }) => origins.length === 0 && !isInternational))
    return []
  return [journeyOf(scene, clause, { travellers, where, status, isNear: !isNamed })]
}

/** "has had two experts in Lima for weeks", "had 50 medics flown to Lima". */
export const byHaving: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (verb.lemma !== 'have' && verb.lemma !== 'station' && verb.lemma !== 'keep') return []
  const teams = teamsIn(
    scene,
    clause.arguments.filter(({ prep }) => prep === null).map(({ nominal }) => nominal),
  )
  const status = teams.length === 0 ? null : statusOf(scene.at, clause)
  const where = whereOf(scene, clause.arguments, new Set(['in', 'at', 'on']))
  if (status === null || where.places.length === 0) return []
  const senders = countryOfNominal(scene, subject)
  const travellers = teams.map((one) => (one.origins.length > 0 ? one : { ...one, origins: senders }))
  return [journeyOf(scene, clause, { travellers, where, status })]
}
