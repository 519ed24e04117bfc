import { countryOf } from '../../lexicon/areas/index.ts'
import { sending } from '../../lexicon/travel-verbs.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import type { Scene } from './journey.ts'
import { distinct } from './places.ts'
import { originsBehind } from './readers/reader.ts'
import { travellersIn } from './resolve.ts'
import type { Place, Traveller } from './traveller.ts'

/** The country that a phrase names or belongs to; of several that each do a thing, all. */
export function countryOfNominal(scene: Scene, nominal: Nominal | null): Place[] {
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

const agentOf = (found: readonly Argument[]): Nominal | null => found.find(({ prep }) => prep === 'by')?.nominal ?? null

/** Where those come from whom a verb of sending tells of. */
export function senderOf(scene: Scene, clause: Clause): Place[] {
  const { verb, subject, arguments: found } = clause
  if (!verb.passive) {
    const own = countryOfNominal(scene, subject)
    return own.length > 0 ? own : senderOfCarrier(scene, clause)
  }
  const agent = agentOf(found) ?? causerOf(scene, clause)
  const senders = countryOfNominal(scene, agent)
  return senders.length > 0 ? senders : originsBehind(scene, found)
}

/** "sent a plane carrying 40 doctors": whoever sends what they travel on. */
function senderOfCarrier(scene: Scene, { verb, subject, at: place }: Clause): Place[] {
  if (verb.form !== 'gerund' || subject === null) return []
  const before = scene.at.clauses.find(
    (one) =>
      one.at < place &&
      sending.has(one.verb.lemma) &&
      !one.verb.passive &&
      one.arguments.some(({ prep, nominal }) => prep === null && nominal.first === subject.first),
  )
  return before === undefined ? [] : countryOfNominal(scene, before.subject)
}

/** "Peru had 50 nurses flown in", "Peru ordered a team to be sent" */
function causerOf({ at }: Scene, clause: Clause): Nominal | null {
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  const isCausing = before?.verb.lemma === 'have' || before?.verb.lemma === 'get' || before?.verb.lemma === 'order'
  return isCausing && /^(?:participle|infinitive)$/.test(clause.verb.form) ? before.subject : null
}

/** "Flown in from Peru by the army, the medics": who sent the team that the main verb is about. */
export function sendersInFront(scene: Scene, team: Traveller, before: number): Place[] {
  const { at } = scene
  // "Peru contributed a team, which arrived"
  const isObject = ({ arguments: found }: Clause): boolean =>
    found.some(
      ({ prep, nominal }) =>
        prep === null && nominal.members.some(({ np }) => np.from <= team.from && team.from < np.to),
    )
  const clause = at.clauses.findLast(
    (one) => one.at < before && sending.has(one.verb.lemma) && (one.verb.passive || isObject(one)),
  )
  const isOpening = clause?.at === 0 && clause.subject === null && clause.verb.passive
  // "A team of ten, sent by Peru, reached Lima"
  const isDescribed = clause?.verb.form === 'participle' && clause.verb.passive ? clause.subject : null
  const isOfTeam =
    isOpening ||
    (isDescribed != null && travellersIn(scene, isDescribed).some(({ from }) => from === team.from)) ||
    clause?.arguments.some(({ nominal }) => travellersIn(scene, nominal).some(({ from }) => from === team.from))
  return clause !== undefined && isOfTeam === true ? senderOf(scene, clause) : []
}
