import { countryOf } from '../../../lexicon/areas/index.ts'
import { thirdPersonPossessives } from '../../../lexicon/function-words.ts'
import { arriving, hosting, moving, visiting, visitNouns } from '../../../lexicon/travel-verbs.ts'
import { type AreaMention, isCountry } from '../../areas.ts'
import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import { isMadeReady } from '../made-ready.ts'
import { placesIn, type Where, whereBefore, whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { guestsOf, isHavingHad } from './hosted.ts'
import { type ClauseReader, journeyOf, originsBehind } from './reader.ts'

const invited: ReadonlySet<string | null> = new Set([null, 'to', 'in'])
const inside: ReadonlySet<string | null> = new Set(['in', 'at', 'to'])

/** "Chile, Peru and Bolivia": each is a host of its own; "Quito, Ecuador" is one. */
const areCountries = ({ members }: Nominal, places: readonly Place[]): boolean =>
  members.length > 1 &&
  members.length === places.length &&
  members.every(({ np, first, end }) => end === first + 1 && np.areas.some(isWhole(np)))

const isWhole =
  ({ from, to }: NounPhrase) =>
  (area: AreaMention): boolean =>
    area.form === 'name' && isCountry(area) && area.from === from && area.to === to

const isOfPost = ({ at }: Scene, { members: [member] }: Nominal, words = /^(?:embassy|consulate)$/): boolean =>
  at.tokens.slice(member?.np.from, member?.np.to).some(({ lower }) => words.test(lower))

const atPost = /^(?:embassy|consulate|ambassador|consul)$/

/** The country of the host: a place, or that of the office. */
export function hostCountry(scene: Scene, host: Nominal | null): Where {
  if (host === null) return { places: [], isNamed: false }
  const places = placesIn(scene, host)
  // "the Embassy of Peru in Lima": it stands in the last of them
  const isPost = isOfPost(scene, host)
  if (areCountries(host, places)) return { places, isNamed: true }
  if (places.length > 0) return { places: isPost ? places.slice(-1) : places.slice(0, 1), isNamed: true }
  const origins = travellersIn(scene, host).flatMap((one) => one.origins)
  if (origins.length > 0) return { places: origins.slice(0, 1), isNamed: true }
  const from = scene.at.chunks[host.first]?.from ?? 0
  const to = scene.at.chunks[host.end - 1]?.to ?? 0
  const area = scene.at.areas.find((one) => one.from >= from && one.to <= to)
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null
    ? { places: [], isNamed: false }
    : { places: [{ iso3, piece: { at: scene.at, from: area.from, to: area.to } }], isNamed: true }
}

const isGuest = ({ rank }: Traveller): boolean => rank !== 'ambassador'

/** An invitation tells of a journey only where it sets a date. */
const hasDate = ({ at }: Scene): boolean => at.dates.some(({ edtf, precision }) => edtf !== '' && precision !== 'year')

/** "has been asked to Oslo for May" */
const isAskedTo = (scene: Scene, { verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'ask' &&
  verb.passive &&
  found.some(({ prep, nominal }) => prep === 'to' && placesIn(scene, nominal).length > 0)

/** "has accepted an invitation to Oslo" */
const isAccepting = ({ at }: Scene, { verb, arguments: [first] }: Clause): boolean =>
  verb.lemma === 'accept' &&
  !verb.passive &&
  first?.prep === null &&
  first.nominal.members.some(({ np }) => lowerAt(at, np.head) === 'invitation')

/** "expects the president to resign in May", not "to arrive" */
function isForDeed({ at }: Scene, clause: Clause): boolean {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (next?.verb.form !== 'infinitive' || next.at !== clause.end) return false
  return ![arriving, moving, visiting].some((verbs) => verbs.has(next.verb.lemma))
}

/** "played host to X", "was host to X", "acted as host to X" */
function isHostTo({ at }: Scene, { verb }: Clause): boolean {
  const noun = /^(?:act|serve)$/.test(verb.lemma) && lowerAt(at, verb.to) === 'as' ? verb.to + 1 : verb.to
  return /^(?:play|be|act|serve)$/.test(verb.lemma) && /^hosts?$/.test(lowerAt(at, noun))
}

/** "thanked X for her visit", "thanked X for coming": said by the host. */
const isThanking = ({ at }: Scene, { verb, arguments: found, end }: Clause): boolean => {
  if (verb.lemma !== 'thank' || verb.passive) return false
  const isForVisit = found.some(
    ({ prep, nominal }) =>
      prep === 'for' &&
      nominal.members.some(
        ({ np }) => visitNouns.has(lowerAt(at, np.head)) && thirdPersonPossessives.has(lowerAt(at, np.from)),
      ),
  )
  const next = at.chunks[end]
  return isForVisit || (next?.kind === 'verb' && next.form === 'gerund' && /^(?:come|visit)$/.test(next.lemma))
}

/** "It was Lima's turn to receive X" */
function turnOf({ at }: Scene, clause: Clause): Nominal | null {
  if (clause.verb.form !== 'infinitive') return null
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  const turn = before?.verb.lemma === 'be' ? before.arguments.find(({ prep }) => prep === null)?.nominal : undefined
  return turn?.members.some(({ np }) => /^(?:turn|time|honou?r|privilege)$/.test(lowerAt(at, np.head))) === true
    ? turn
    : null
}

const openings = /^(?:from|and|but|[,;:–—(]|)$/

/** "Peru, where she was received in May"; of "flew to Peru, where" the verb in front tells. */
function placeLeft(scene: Scene, clause: Clause): Where {
  const where = whereBefore(scene, clause)
  const first = where.places[0]?.piece
  return first?.at === scene.at && openings.test(lowerAt(scene.at, first.from - 1))
    ? where
    : { places: [], isNamed: false }
}

/** "Chile hosted X", "X was received in Lima by Y", "X was met in Lima", "Manila received three nurses from Japan": the object travels. */
export const byHosting: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  const isInvited = verb.lemma === 'invite' || isAskedTo(scene, clause) || isAccepting(scene, clause)
  const isPlaying = isHostTo(scene, clause)
  const isMet = verb.lemma === 'meet' && verb.passive
  // "Peru expects the Chilean president in May"
  const isExpecting =
    /^(?:expect|await)$/.test(verb.lemma) && !verb.passive && hasDate(scene) && !isForDeed(scene, clause)
  const isGetting =
    (verb.lemma === 'get' && !isMadeReady(scene.at, clause)) ||
    (verb.lemma === 'await' && !isExpecting) ||
    verb.lemma === 'obtain'
  const isHosting =
    isExpecting ||
    hosting.has(verb.lemma) ||
    isPlaying ||
    isThanking(scene, clause) ||
    isGetting ||
    isMet ||
    isHavingHad(scene, clause)
  if (!isHosting && !(isInvited && hasDate(scene))) return []
  // "The Peruvian embassy in Lima received the deputy minister": an office without a country is of where the embassy stands.
  const isAtPost = subject !== null && !verb.passive && isOfPost(scene, subject, atPost)
  const guests =
    verb.lemma === 'accept' && subject !== null
      ? travellersIn(scene, subject)
      : guestsOf(scene, clause, isPlaying ? 'to' : null)
  const travellers = guests.filter((one) =>
    isGetting ? isTeam(one) : isGuest(one) && !(isAtPost && one.origins.length === 0 && !one.isNamed),
  )
  const status = travellers.length === 0 ? null : statusOf(scene.at, clause)
  if (status === null) return []
  const found = isInvited
    ? scene.at.clauses.slice(scene.at.clauses.indexOf(clause)).flatMap((one) => one.arguments)
    : [...clause.arguments, ...clause.fronted]
  const own = whereOf(scene, found, isInvited ? invited : inside)
  const named = own.places.length === 0 && verb.passive ? placeLeft(scene, clause) : own
  const by = clause.arguments.find(({ prep }) => prep === 'by')?.nominal ?? null
  const where = named.places.some(({ how }) => how === undefined)
    ? named
    : hostCountry(scene, verb.passive ? by : (turnOf(scene, clause) ?? subject))
  if (where.places.length === 0) return []
  return [
    journeyOf(scene, clause, {
      travellers,
      where,
      status: isInvited || isExpecting ? 'planned' : status,
      origins: originsBehind(scene, clause.arguments),
    }),
  ]
}
