import { countryOf } from '../../../lexicon/areas/index.ts'
import { arriving, moving, visiting } from '../../../lexicon/travel-verbs.ts'
import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import { lowerWords } from '../../piece.ts'
import { argumentsWithEvent } from '../event-clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { adverbPlace, carriedPlace, scenePlace, type Where, whereBefore, whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isKinOfPosted } from '../settling.ts'
import { isAhead, isTakenBack, statusOf } from '../status.ts'
import { isPosted, isTeam, keyOf, type Traveller } from '../traveller.ts'
import { type ClauseReader, companions, journeyOf, originsBehind } from './reader.ts'

const inside: ReadonlySet<string | null> = new Set(['in', 'at', 'to', 'on'])
const placed: ReadonlySet<string | null> = new Set(['in', 'at'])
const travel = [arriving, moving, visiting]
const stays = new Set(['be', 'spend', 'stay', 'remain', 'attend', 'lodge', 'sleep'])
const due = new Set(['due', 'expected', 'scheduled', 'bound', 'awaited', 'headed', 'set'])

/** "was stranded in Lima" */
const holding = /^(?:strand|maroon|stick)$/

const remote = /^(?:phone|telephone|ring|write|cable|wire|text|email|e-mail|message)$/

const notThere = /\b(?:cover|phone|telephone|line|list|board|trial|leave|side|throne|record|sale)\b/

/** What a form of "be" says of a traveller: "due in", "the guest of", "on a visit to", or plainly "in". */
function kindOf({ at }: Scene, behind: number): 'due' | 'guest' | 'place' | null {
  // "was himself in Lima"
  const to = /^(?:him|her|them)sel(?:f|ves)$/.test(lowerAt(at, behind)) ? behind + 1 : behind
  const first = lowerAt(at, to)
  if (due.has(first)) return 'due'
  // "are on their way": to where the paragraph plays
  if (first === 'on' && lowerAt(at, to + 2) === 'way' && !/^(?:to|for|back|home)$/.test(lowerAt(at, to + 3)))
    return 'due'
  for (let i = to; i < to + 4; i++) if (lowerAt(at, i) === 'guest' || lowerAt(at, i) === 'guests') return 'guest'
  if (first === 'to' && lowerAt(at, to - 1) === 'been') return 'place'
  // "is on the cover of a magazine in Lima"
  if (first === 'on' && notThere.test([1, 2].map((k) => lowerAt(at, to + k)).join(' '))) return null
  const isPlain =
    first === 'in' ||
    first === 'at' ||
    first === 'there' ||
    first === 'here' ||
    first === 'back' ||
    first === 'on' ||
    first === 'now' ||
    first === 'currently' ||
    first === 'also' ||
    at.tags[to] === 'ADV'
  return isPlain ? 'place' : null
}

const of: ReadonlySet<string | null> = new Set(['in', 'of', null])

/** "the guest of our Government": of whoever writes. */
function homeOfHosts({ at, discourse: { author } }: Scene, from: number, end: number): Where | null {
  const our = firstIndexIn(at.tokens, from, end, ({ lower }, i) => lower === 'our' && lowerAt(at, i - 1) === 'of')
  if (our < 0 || author === null || author.iso3 === null) return null
  return { places: [{ iso3: author.iso3, piece: author.iso3Piece ?? author.piece, how: 'carried' }], isNamed: true }
}

function guestPlaces(scene: Scene, from: number, end: number): Where {
  const { at } = scene
  const ours = homeOfHosts(scene, from, end)
  if (ours !== null) return ours
  const places = at.areas.filter((area) => area.from >= from && area.to <= end)
  // "the guest of the Peruvian government": where no place is named, the host's country
  const named = places.filter(({ form }) => form === 'name')
  const hosts = named.length > 0 ? named : places.filter((area) => lowerAt(at, area.from - 2) === 'of')
  const found = hosts.flatMap((area) => {
    const iso3 = countryOf(area.areaId)
    return iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
  })
  return { places: found, isNamed: found.length > 0 }
}

/** "a delegation of Hamas", "envoys of the Arab League": sent, although of no country; officials of a body may work anywhere. */
const areSent = ({ title, rank, name, isInternational }: Traveller): boolean =>
  title === null &&
  (rank === 'other' || isInternational) &&
  lowerWords(name).some((word) => /^(?:delegations?|envoys|negotiators|mediators)$/.test(word))

/** An ambassador, or anyone at home, is in a country without a journey. */
const mayStay = (one: Traveller): boolean =>
  !isPosted(one) && (one.title !== null || one.isNamed || isTeam(one) || one.origins.length > 0 || areSent(one))

/** Nothing tells that they are from elsewhere, or have gone anywhere. */
const isAtHome = ({ memory }: Scene, one: Traveller): boolean =>
  one.origins.length === 0 &&
  !one.isInternational &&
  (isTeam(one) || ![...memory.told.keys()].some((key) => key.startsWith(`${keyOf(one)} `)))

/** "was in Peru", "is due in Lima on Friday", "was there", "spends three days in Chile", "will be the guest of Peru". */
export const byStay: ClauseReader = (scene, clause): readonly Journey[] => {
  const { at } = scene
  const { verb, subject } = clause
  const isExpected = verb.passive && (verb.lemma === 'expect' || verb.lemma === 'await')
  const isHeld = verb.passive && holding.test(verb.lemma)
  if ((!stays.has(verb.lemma) && !isExpected && !isHeld) || (verb.passive && !isExpected && !isHeld)) return []
  const kind = isExpected ? 'due' : verb.lemma === 'be' ? kindOf(scene, verb.to) : 'place'
  if (kind === null) return []
  // "had been expected": and did not come
  if (kind === 'due' && lowerAt(at, verb.from) === 'had') return []
  const travellers =
    subject === null
      ? []
      : travellersIn(scene, subject).filter((one) => mayStay(one) && !isKinOfPosted(at, one, verb.from))
  // "the doctors stayed in Havana": at home, as far as is told
  if (/^(?:stay|remain)$/.test(verb.lemma) && travellers.every((one) => isAtHome(scene, one))) return []
  // "stayed at home"
  if (lowerAt(at, verb.to + (lowerAt(at, verb.to) === 'at' ? 1 : 0)) === 'home') return []
  // "is back in Lima": at home, unless their home is said to be elsewhere
  if (lowerAt(at, verb.to) === 'back' && travellers.some(({ origins }) => origins.length === 0)) return []
  const status = travellers.length === 0 ? null : statusOf(at, clause)
  if (status === null || (kind === 'due' && isTakenBack(at, verb.main))) return []
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const isOfTravel = next?.verb.form === 'infinitive' && travel.some((verbs) => verbs.has(next.verb.lemma))
  // "is due to phone the premier in Lima"
  if (kind === 'due' && next?.verb.form === 'infinitive' && remote.test(next.verb.lemma)) return []
  // "is expected to thank Chile": whom the deed is done to is no place to go
  const isOfDeed = isExpected && next?.verb.form === 'infinitive' && !isOfTravel && next.verb.lemma !== 'bring'
  const where = isOfDeed
    ? whereOf(scene, argumentsWithEvent(at, clause), placed)
    : stayPlaces(scene, clause, kind, travellers)
  if (isOfDeed && !where.isNamed) return []
  // "are expected to reach Lima": the infinitive tells where
  if (kind === 'due' && isOfTravel && where.places.every(({ how }) => how !== undefined)) return []
  const isPlanned = kind === 'due' || status === 'planned' || (isAhead(at) && verb.lemma !== 'be')
  const origins = originsBehind(scene, clause.arguments)
  // "spent two days in Lima with Ana Ruiz": one whom nothing calls a fellow is who was met
  const others = companions(scene, clause.arguments, travellers).filter(
    (one) => verb.lemma !== 'spend' || isTeam(one) || one.origins.length > 0 || one.isOfSubject,
  )
  // "slept in the hall"
  if (/^(?:lodge|sleep)$/.test(verb.lemma) && where.places.length === 0) return []
  return where.places.length === 0 && !where.isNamed && kind !== 'due'
    ? []
    : [
        journeyOf(scene, clause, {
          travellers: [...travellers, ...others],
          where,
          status: isPlanned ? 'planned' : 'made',
          origins,
        }),
      ]
}

/** "are staying with us", "slept in our school": where whoever writes is. */
const isWithUs = ({ at }: Scene, { arguments: found }: Clause): boolean =>
  found.some(
    ({ prep, nominal }) =>
      (prep === 'with' && nominal.members.some(({ np }) => lowerAt(at, np.head) === 'us')) ||
      ((prep === 'in' || prep === 'at') && nominal.members.some(({ np }) => lowerAt(at, np.from) === 'our')),
  )

function stayPlaces(
  scene: Scene,
  clause: Parameters<ClauseReader>[1],
  kind: string,
  travellers: readonly Traveller[],
): Where {
  const { at } = scene
  const end = at.chunks[clause.end]?.from ?? at.tokens.length
  // "a guest of the Peruvian embassy": which stands where the guest is at home
  const isOfPost = at.tokens.slice(clause.verb.to, end).some(({ lower }) => /^(?:embassy|consulate)$/.test(lower))
  if (kind === 'guest' && isOfPost) return { places: [], isNamed: false }
  const host = kind === 'guest' ? guestPlaces(scene, clause.verb.to, end) : null
  if (host !== null) return host.isNamed ? host : whereBefore(scene, clause)
  // "spent May measuring wells in Chad"
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const inner = clause.verb.lemma === 'spend' && next?.verb.form === 'gerund' ? next.arguments : []
  const named = whereOf(scene, [...argumentsWithEvent(at, clause), ...inner], inside)
  if (named.isNamed) return named
  if (isWithUs(scene, clause))
    return travellers.every((one) => isTeam(one)) ? scenePlace(scene) : { places: [], isNamed: false }
  const adverb = adverbPlace(scene, clause)
  if (adverb.isNamed || kind !== 'due') return adverb
  return travellers.every(isTeam) || travellers.some(({ title }) => title !== null)
    ? carriedPlace(scene)
    : whereOf(scene, clause.arguments, of)
}
