import { arriving, moving, sending, working } from '../../../lexicon/travel-verbs.ts'
import { hasVerbClass } from '../../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../../analyze.ts'
import { isGetterOfCounted } from '../../gifts/counted-getter.ts'
import { lowerAt } from '../../lower-at.ts'
import { chunkOf } from '../../parse/chunk-of.ts'
import type { Clause } from '../../parse/clause.ts'
import type { VerbGroup } from '../../parse/verb-group.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { onlySetting } from '../memory.ts'
import { isBackReference, placesBetween, spokenPlace } from '../places.ts'
import { isPartOfTold } from '../same-team.ts'
import { countryOfNominal } from '../senders.ts'
import { soleOther } from '../sole-other.ts'
import { isStandingBy } from '../standing-by.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { behindBrackets } from '../team-origins.ts'
import { topicAway } from '../topic-away.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { isOfScholars } from './scholars.ts'

/** What is done with people who do not travel for it. */
const notSent = new Set(
  `train teach hire recruit thank praise honour honor kill infect lose arrest mourn evacuate interview quote pay need want
  lack seek employ educate graduate detain rescue quarantine help protect equip benefit hail commend credit call tell say applaud`.split(
    /\s+/,
  ),
)
/** "benefited 12 doctors", but "has benefited from 12 doctors" */
const isNotSent = (at: AnalyzedSentence, { lemma, to }: VerbGroup): boolean =>
  notSent.has(lemma) && !(lemma === 'benefit' && lowerAt(at, to) === 'from')

/** What a team may do, or have done to it, wherever it is. */
const notOnSpot = new Set(
  `live reside earn study graduate retire marry strike protest demonstrate complain quit resign flee emigrate migrate say fear want
  need lack hope argue publish write develop invent predict discover doubt vote sue win lose fall get wear cost owe agree disagree
  train pay raise collect donate try own refuse wait promise offer expect plan learn know think believe feel suffer die test contract catch`.split(
    /\s+/,
  ),
)
/** With these verbs a team that is their subject is there. */
const ofBeing = new Set(['be', 'remain', 'continue', 'number', 'follow', 'include', 'form', 'make', 'come', 'have'])

/** "Cuban doctors bend over the beds", "a Danish team repairs": whose country the words tell, and who does something with their hands. */
const isOnSpot = ({ origins, isInternational }: Traveller, { verb }: Clause): boolean =>
  (origins.length > 0 || isInternational) &&
  !verb.passive &&
  verb.form === 'finite' &&
  !notOnSpot.has(verb.lemma) &&
  (!moving.has(verb.lemma) || arriving.has(verb.lemma)) &&
  !(['say', 'ask', 'deny', 'infect', 'die', 'give', 'estimate', 'report'] as const).some((one) =>
    hasVerbClass(verb.lemma, verb.particle, one),
  )

/** The text has told of help or of journeys: foreign doctors in it are those who came. */
const isOfHelp = ({ memory, discourse }: Scene): boolean =>
  memory.told.size > 0 || discourse.aid !== null || memory.people.some((one) => isTeam(one) && one.origins.length > 0)

const isCounted = ({ name: { at, from, to } }: Traveller): boolean =>
  at.numbers.some((number) => number.from >= from && number.to <= to && number.nonFigure === null) ||
  (lowerAt(at, to) === '(' && at.numbers.some((number) => number.from === to + 1))

/** A group, or a number of people: not experts in general. */
const isOneTeam = (one: Traveller): boolean => {
  const { at, from, to } = one.name
  return (
    isCounted(one) ||
    at.tokens.slice(from, to).some(({ lower }) => /^(?:teams?|brigades?|crews?|contingents?)$/.test(lower))
  )
}

/** "Of 54 nurses from Peru, nine fell ill": a whole that parts are counted of. */
const isPartitive = ({ at }: Scene, { from }: Traveller): boolean =>
  /^(?:of|among)$/.test(lowerAt(at, from - 1)) && from === 1

/** "WHO has six experts on the road to", "the Danish minister said her 20 nurses": who has them. */
const holders = new Set(['have', 'count', 'keep', 'field', 'offer', 'provide', 'station'])

interface Role {
  readonly clause: Clause | undefined
  readonly isSubject: boolean
  /** In a phrase of the subject: "Peru's hospital, with 120 doctors". */
  readonly isAlong: boolean
}

/** The clause that a team stands in, and whether it is what the clause is about. */
function clauseOf({ at }: Scene, one: Traveller): Role {
  const index = chunkOf(at, one.from)
  const own = at.clauses.find(
    ({ subject, at: verb }) => subject !== null && subject.first <= index && index < subject.end && index < verb,
  )
  // "a plane with 35 medics on board"
  const isAlong = /^(?:with|of|carrying)$/.test(lowerAt(at, one.from - 1))
  const around = at.clauses.findLast(({ at: verb, end }) => verb < index && index < end)
  // "Peru had 20 rescuers digging in Quito": who has them at work sent them.
  const isHeld = own?.verb.form === 'gerund' && around !== undefined && holders.has(around.verb.lemma)
  if (own !== undefined && !isHeld) return { clause: own, isSubject: !isAlong, isAlong }
  return { clause: around, isSubject: false, isAlong: false }
}

const toPlace = new Set(['in', 'to', 'at', 'into', 'for', 'across', 'near', 'outside', 'around', 'inside'])

/** "nurses who live in", "doctors, many of them trained in": behind these a place is not where they were sent. */
function endOfReach({ at }: Scene, one: Traveller): number {
  const stop = at.chunks.find(({ kind, from }, i) => {
    const next = at.chunks[i]
    if (from < one.to) return false
    if (next?.kind === 'verb')
      return (
        !ofBeing.has(next.lemma) && !arriving.has(next.lemma) && !(next.form === 'gerund' && working.has(next.lemma))
      )
    return kind === 'wh' || (kind === 'np' && lowerAt(at, from) === 'many')
  })
  return stop?.from ?? at.tokens.length
}

/** The place behind the team, in front of it, or elsewhere in the sentence behind "in" or "to". */
function placesNear(scene: Scene, one: Traveller): Place[] {
  const { at } = scene
  const homes = one.origins.map(({ iso3 }) => iso3)
  const found: Place[][] = [[], []]
  const counted: Place[] = []
  const limit = endOfReach(scene, one)
  at.chunks.forEach((prep, i) => {
    const np = at.chunks[i + 1]
    if (prep.from >= limit || prep.kind !== 'prep' || np?.kind !== 'np' || !toPlace.has(prep.text)) return
    const places = placesBetween(scene, np.from, np.to).filter(({ iso3 }) => !homes.includes(iso3))
    const isBehind = prep.from >= one.to
    found[isBehind ? 0 : 1]?.push(...places)
    // "165 doctors in Peru, 53 in Chile"
    const before = at.chunks[i - 1]
    if (isBehind && before?.kind === 'np' && at.tags[before.head] === 'NUM' && before.from > one.to)
      counted.push(...places)
    if (
      isBehind &&
      places.length === 0 &&
      isBackReference(scene, { members: [{ np, first: i + 1, end: i + 2 }], first: i + 1, end: i + 2 })
    ) {
      const place = spokenPlace(scene.memory)
      if (place !== null && !homes.includes(place.iso3)) found[0]?.push({ ...place, how: 'carried' })
    }
  })
  // "Peru has 12 nurses there"
  const spoken = found[0]?.length === 0 && lowerAt(at, one.to) === 'there' ? spokenPlace(scene.memory) : null
  if (spoken !== null && !homes.includes(spoken.iso3)) found[0]?.push({ ...spoken, how: 'carried' })
  return (found[0]?.length ? [...found[0].slice(0, 1), ...counted] : found[1]?.slice(-1)) ?? []
}

/** Whose the team is that someone has with them, or that goes with what they send ("sent a plane with 40 medics"). */
function homeOfHolder(
  scene: Scene,
  clause: Clause | undefined,
  { from }: Traveller,
  isAlong: boolean,
): readonly Place[] {
  const isWith = /^(?:with|carrying)$/.test(lowerAt(scene.at, from - 1))
  const isSent = isWith && clause !== undefined && sending.has(clause.verb.lemma) && !clause.verb.passive
  return clause !== undefined && (isAlong || isSent || holders.has(clause.verb.lemma))
    ? countryOfNominal(scene, clause.subject)
    : []
}

const lettingIn = /^(?:let|have|admit|allow|accept|invite|welcome|receive)$/

/** "Rabat has let in teams from Spain": the country that has foreigners in it. */
function hostOf(
  scene: Scene,
  { origins, name }: Traveller,
  clause: Clause | undefined,
  isSubject: boolean,
): Place | null {
  if (clause === undefined || isSubject || !lettingIn.test(clause.verb.lemma) || clause.verb.main > name.from)
    return null
  const [host] = countryOfNominal(scene, clause.subject)
  return host === undefined || origins.some(({ iso3 }) => iso3 === host.iso3) ? null : host
}

const afflictions =
  /^(?:ill|sick|dead|infected|positive|unwell|injured|hurt|missing|ventilators?|quarantine|isolation|hospital|recovering|symptoms)$/

/** "12 nurses are in quarantine": told of as the sick, not as a team. */
const isAfflicted = ({ tokens }: Scene['at'], { verb }: Clause): boolean =>
  verb.lemma !== 'follow' && tokens.slice(verb.main, verb.to + 3).some(({ lower }) => afflictions.test(lower))

/** "They landed in Lima. This is the third Chilean team to go abroad": what "this" is was told before. */
const isSameAgain = ({ at, memory }: Scene, { verb, subject }: Clause): boolean => {
  const np = subject?.members[0]?.np
  const isThis = /^(?:this|it)$/.test(lowerAt(at, np?.from ?? -1)) && np !== undefined && np.to === np.from + 1
  return verb.lemma === 'be' && isThis && memory.people.some(isTeam)
}

const leading = /^(?:lead|head|run|manage|direct|oversee|supervise|chair|coordinate)$/

/** A foreign team that stands beside a place in the sentence, whatever words join them. */
export function teamsNear(scene: Scene, told: readonly Journey[]): Journey[] {
  const { at, travellers, memory, discourse } = scene
  const known = new Set(told.flatMap((journey) => journey.travellers).map(({ from }) => from))
  const reached = new Set(
    told.flatMap((one) => (one.travellers.some(isTeam) ? one.destinations : [])).map(({ iso3 }) => iso3),
  )
  return travellers.flatMap((team): Journey[] => {
    if (!isTeam(team) || known.has(team.from) || isPartitive(scene, team) || isStandingBy(team)) return []
    if (isGetterOfCounted(at, chunkOf(at, team.from))) return []
    const { clause, isSubject, isAlong } = clauseOf(scene, team)
    const isWorking = clause !== undefined && isSubject && isOnSpot(team, clause)
    if (!isOneTeam(team) && !(isWorking && isOfHelp(scene) && !isOfScholars(team))) return []
    const verb = clause?.verb
    if (
      verb !== undefined &&
      (isSubject ? !(ofBeing.has(verb.lemma) && verb.particle === null) && !isWorking : isNotSent(at, verb))
    )
      return []
    if (clause !== undefined && (hasVerbClass(clause.verb.lemma, clause.verb.particle, 'ask') || clause.verb.passive))
      return []
    if (clause !== undefined && isSubject && isAfflicted(at, clause)) return []
    if (clause !== undefined && !isSubject && isSameAgain(scene, clause)) return []
    if (clause !== undefined && !isSubject && isPartOfTold(memory, team, clause)) return []
    const status = clause === undefined ? 'made' : statusOf(at, clause)
    if (status === null || isTakenBack(at, team.from)) return []
    const origins = team.origins.length > 0 ? team.origins : homeOfHolder(scene, clause, team, isAlong)
    const one = { ...team, origins, how: 'visit-near' as const }
    // "leads a team of nine in Lima": at home, unless it says where to; not "in Lima, Norway runs a team"
    const isByCountry = clause?.subject?.members.some(({ np }) => np.areas.length > 0)
    const isLed = !isSubject && !isByCountry && leading.test(verb?.lemma ?? '')
    const near = placesNear(scene, one).filter(({ piece: { from } }) => !isLed || from > team.to)
    const isOpen = near.length === 0 && origins.length > 0
    const setting = isOpen
      ? (hostOf(scene, one, clause, isSubject) ??
        onlySetting(memory, origins[0]?.iso3) ??
        (isWorking || verb?.lemma === 'be' ? (soleOther(scene, one) ?? topicAway(discourse, origins[0]?.iso3)) : null))
      : null
    const destinations = setting === null ? near : [{ ...setting, how: 'carried' as const }]
    // "three Peruvian teams are in Italy: nine experts in Rome": a part of those told of
    if (origins.length === 0 && destinations.every(({ iso3 }) => reached.has(iso3))) return []
    const isForeign = origins.length > 0 || team.isInternational || isCounted(team)
    if (destinations.length === 0 || !isForeign) return []
    const anchor = piece(at, team.name.from, behindBrackets(at, team.to))
    return [
      nearJourney({
        anchor,
        travellers: [one],
        destinations,
        isPlanned: status === 'planned',
      }),
    ]
  })
}
