import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { travellersIn } from '../resolve.ts'
import { countryOfNominal, senderOf } from '../senders.ts'
import { isAhead, isTakenBack, statusOf } from '../status.ts'
import { placeOf } from '../title-sides.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { type ChunkReader, type ClauseReader, journeyOf } from './reader.ts'

const coming = /^(?:come|go|rush|hurry|race|fly|leap|jump|spring|run)$/
const aids = /^(?:aid|help|rescue|assistance|side|relief|support|succour|succor)$/
const helping = /^(?:help|aid|assist|support|relieve|reinforce|back)$/

/** Those helped: "came to the aid of Peru", "rushed to Peru's side", "helped Peru". */
function helpedBy({ at }: Scene, { verb, arguments: found }: Clause): Nominal | null {
  const isAid = ({ members }: Nominal): boolean => members.some(({ np }) => aids.test(lowerAt(at, np.head)))
  const own = coming.test(verb.lemma)
    ? found.find(({ prep, nominal }) => prep === 'to' && isAid(nominal))
    : helping.test(verb.lemma)
      ? found.find(({ prep }) => prep === null)
      : undefined
  return own?.nominal ?? null
}

/** Those told by the words beside them to be of a country, else of the one that sends. */
const sentBy = (teams: readonly Traveller[], senders: readonly Place[]): Traveller[] =>
  teams
    .map((one) => (one.origins.length > 0 && !one.isOfSubject ? one : { ...one, origins: senders }))
    .filter(({ origins }) => origins.length > 0)

/** "With 30 nurses Chile came to the aid of Peru", "Chile is helping Peru with a team of engineers": whoever helps with people sends them. */
export const byAiding: ClauseReader = (scene, clause): Journey[] => {
  if (clause.verb.passive || clause.subject === null) return []
  const helped = helpedBy(scene, clause)
  const teams =
    helped === null
      ? []
      : [...clause.arguments, ...clause.fronted]
          .filter(({ prep }) => prep === 'with')
          .flatMap(({ nominal }) => travellersIn(scene, nominal))
          .filter(isTeam)
  const places = teams.length === 0 ? [] : countryOfNominal(scene, helped)
  const travellers = places.length === 0 ? [] : sentBy(teams, senderOf(scene, clause))
  const status = travellers.length === 0 || isTakenBack(scene.at, clause.verb.main) ? null : statusOf(scene.at, clause)
  const where = { places, isNamed: true }
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}

const gifts = /^(?:contributions?|answer|response|reply|help|aid|assistance|relief|support|offering|share|part)$/

/** The token behind the colon or the verb "be" that stands between the help and what it is. */
function predicateFrom({ at }: Scene, np: { readonly to: number }): number {
  const colon = firstIndexIn(at.tokens, np.to, np.to + 12, ({ text }) => text === ':')
  if (colon > 0) return colon + 1
  const be = at.clauses.find(({ verb }) => verb.from >= np.to && verb.form === 'finite')
  return be?.verb.lemma === 'be' && !be.verb.negated && be.verb.from < np.to + 12 ? be.verb.to : -1
}

/** "Chile's contribution to Peru was a team of engineers", "Help for Peru from Chile: ten doctors": help that is people. */
export const byAidNoun: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !gifts.test(lowerAt(at, np.head))) return []
  const start = predicateFrom(scene, np)
  const team = start < 0 ? undefined : scene.travellers.find((one) => one.from >= start && one.from <= start + 1)
  if (team === undefined || !isTeam(team) || isTakenBack(at, np.head)) return []
  const sides = at.areas.filter(({ from, to }) => from >= np.from && to <= start)
  const isGiver = ({ from, to }: { from: number; to: number }): boolean =>
    (to < np.head && /^'s?$/.test(lowerAt(at, to))) ||
    lowerAt(at, lowerAt(at, from - 1) === 'the' ? from - 2 : from - 1) === 'from'
  const owner = sides.find(isGiver)
  const giver = owner === undefined ? [] : placeOf(at, owner)
  const [place] = sides.filter((one) => one !== owner).flatMap((one) => placeOf(at, one))
  const travellers = sentBy([team], giver)
  if (place === undefined || travellers.length === 0) return []
  return [
    nearJourney({
      anchor: piece(at, np.head, np.head + 1),
      travellers,
      destinations: [place],
      isPlanned: isAhead(at),
    }),
  ]
}
