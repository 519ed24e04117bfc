import { countryOf } from '../../../lexicon/areas/index.ts'
import { lastIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import { textOf, verbPiece } from '../../piece.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import type { Where } from '../places.ts'
import { isUnknownPlace, placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import type { Status } from '../status.ts'
import { isPluralOffice, isTeam, type Place, type Traveller } from '../traveller.ts'

/** One way to tell of a journey: reads it at a clause, or at a chunk. */
export type ClauseReader = (scene: Scene, clause: Clause) => readonly Journey[]
export type ChunkReader = (scene: Scene, index: number) => readonly Journey[]

/** Where the part between marks begins that ends before `before`. */
export const startOfPart = ({ at }: Scene, before: number): number =>
  lastIndexIn(at.tokens, 0, before, ({ text }) => /^[;:—–]$/.test(text)) + 1

interface Parts {
  readonly travellers: readonly Traveller[]
  readonly where: Where
  readonly status: Status
  readonly origins?: readonly Place[]
  readonly isNear?: boolean
}

/** "from Gavdos", "left Gavdos": somewhere else, although no list has it. */
const isFromAfar = (scene: Scene, { verb, arguments: found }: Clause): boolean =>
  found.some(
    ({ prep, nominal }) =>
      (prep === 'from' || (prep === null && verb.lemma === 'leave')) && isUnknownPlace(scene, nominal),
  )

/** "X came as president of Chile": the office behind "as" is the one of a name that has none. */
export function asOffice({ travellers }: Scene, clause: Clause | undefined, one: Traveller): Traveller {
  const as = one.title === null && one.isNamed ? clause?.arguments.find(({ prep }) => prep === 'as') : undefined
  const np = as?.nominal.members[0]?.np
  const office = travellers.find(
    ({ from, to, title, isNamed }) => title !== null && !isNamed && np !== undefined && from < np.to && to > np.from,
  )
  if (office === undefined) return one
  const origins = one.origins.length > 0 ? one.origins : office.origins
  return { ...one, title: office.title, rank: office.rank, origins }
}

/** A journey told by the verb of a clause. */
export function journeyOf(
  scene: Scene,
  clause: Clause,
  { travellers, where, status, origins = [], isNear = false }: Parts,
): Journey {
  const { at } = scene
  const isWeak = isNear || travellers.some(({ how }) => how === 'visit-near')
  return {
    anchor: verbPiece(at, clause),
    travellers: travellers.map((one) => asOffice(scene, clause, one)),
    destinations: where.places,
    origins,
    isPlanned: status === 'planned',
    isPassing: false,
    isSomewhere: where.isUnknown === true,
    isFromAfar: isFromAfar(scene, clause),
    rule: isWeak ? 'visit-near' : 'visit',
  }
}

const together = new Set(['with', 'together with', 'along with', 'alongside', 'accompanied by'])

const encounters =
  /^(?:talks|meetings?|discussions?|consultations?|negotiations?|conversations?|summit|audience|dinner|lunch|breakfast|appointment|dialogue|exchange|reunion|deal|agreement)$/

/** "flew in for talks with President Ruiz": who is met does not travel along. */
function isOfTalks({ at }: Scene, { first }: Nominal): boolean {
  const noun = at.chunks[first - 2]
  return noun?.kind === 'np' && encounters.test(lowerAt(at, noun.head))
}

/** "toured Oslo with the mayor, Ida Lund": the mayor of the town. */
const isOfTown = ({ title, origins }: Traveller): boolean =>
  origins.length === 0 && title !== null && /^(?:lord |deputy )?mayor$/i.test(textOf(title))

/** "with his Peruvian and Chilean counterparts", "with the presidents of Peru and Chile": more than a host. */
const arePeers = (one: Traveller): boolean =>
  one.origins.length > 1 && (isPluralOffice(one) || /\b(?:counterparts|colleagues)\b/i.test(textOf(one.name)))

/** "flew in with a team of doctors": who else travels. */
export function companions(scene: Scene, found: readonly Argument[], lead: readonly Traveller[]): Traveller[] {
  const [first] = lead
  return found
    .filter(({ prep, nominal }) => prep !== null && together.has(prep) && !isOfTalks(scene, nominal))
    .flatMap(({ nominal }) => [...travellersIn(scene, nominal), ...countedOf(scene, nominal, first)])
    .filter(
      (one) =>
        (isTeam(one) || one.isNamed || arePeers(one)) && !isOfTown(one) && !lead.some(({ from }) => from === one.from),
    )
    .map((one) =>
      one.origins.length > 0 || first === undefined || !isTeam(one) ? one : { ...one, origins: first.origins },
    )
}

/** "with Chile's 12": a number of the same trade. */
function countedOf({ at }: Scene, nominal: Nominal, lead: Traveller | undefined): Traveller[] {
  if (lead === undefined || !isTeam(lead)) return []
  return nominal.members.flatMap(({ np }) => {
    const area = np.areas[0]
    const iso3 = area === undefined ? null : countryOf(area.areaId)
    if (area === undefined || iso3 === null || at.tags[np.head] !== 'NUM' || lowerAt(at, area.to) !== "'s") return []
    const origins = [{ iso3, piece: piece(at, area.from, area.to) }]
    return [{ ...lead, name: piece(at, np.from, np.to), from: np.from, to: np.to, origins, isOfSubject: false }]
  })
}

/** "arrived with specialists from Peru": where those along with them are from. */
const isOfCompanions = (scene: Scene, found: readonly Argument[], i: number): boolean => {
  const before = found[i - 1]
  return (
    before?.prep != null &&
    together.has(before.prep) &&
    before.nominal.end === (found[i]?.nominal.first ?? 0) - 1 &&
    travellersIn(scene, before.nominal).some(isTeam)
  )
}

/** "on his way back from Lima", "on her return from Lima": where someone was, and not whence they are. */
const isReturn = ({ at }: Scene, { nominal }: Argument): boolean =>
  /^(?:back|home|return|homeward)$/.test(lowerAt(at, (at.chunks[nominal.first]?.from ?? 0) - 2))

/** Countries behind "from". */
export const originsBehind = (scene: Scene, found: readonly Argument[]): Place[] =>
  found
    .filter((one, i) => one.prep === 'from' && !isOfCompanions(scene, found, i) && !isReturn(scene, one))
    .flatMap(({ nominal }) => placesIn(scene, nominal))

/** "left Lima for Quito" */
export const originsLeft = (scene: Scene, { verb, arguments: found }: Clause): Place[] =>
  verb.lemma === 'leave' && found.some(({ prep }) => prep === 'for' || prep === 'to')
    ? found.filter(({ prep }) => prep === null).flatMap(({ nominal }) => placesIn(scene, nominal))
    : []
