import type { Claim } from '../../claim.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import { hasVerbClass, type VerbClass } from '../../lexicon/verbs.ts'
import { pieceOfMember, pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putText } from '../claim-builder.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { type Nominal, nominalOver } from '../parse/nominal.ts'
import { type Person, personOf } from '../persons.ts'
import { cellOf, type Piece } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

const rule = 'visit'
const toPlace = new Set(['to', 'in', 'at', 'for', 'on'])
const sends = new Set(['send', 'dispatch', 'deploy'])
const visitNouns = new Set(['visit', 'visits', 'trip', 'trips', 'tour', 'journey'])
const lightVerbs = new Set(['pay', 'make', 'begin', 'start', 'conclude', 'go', 'undertake'])
const direct = new Set(['visit', 'tour', 'reach'])
/** Of the verbs of travel, those whose subject stays where it is, or that need their particle. */
const staying = new Set([
  'receive',
  'host',
  'welcome',
  'leave',
  'lead',
  'accompany',
  'attend',
  'pay',
  'set',
  'call',
  'stop',
])
const planning = new Set([
  'coordinate',
  'plan',
  'arrange',
  'prepare',
  'schedule',
  'organize',
  'organise',
  'facilitate',
  'discuss',
])

/** Someone, where from and where to, as one verb or noun tells it. */
interface Journey {
  readonly anchor: Piece
  readonly visitor: Piece
  readonly person: Person
  readonly from: AreaMention | null
  readonly destinations: readonly AreaMention[]
  readonly isPlanned: boolean
  /** Told in passing: no row of its own, but another telling of one. */
  readonly isPassing: boolean
}

const areasOf = (at: AnalyzedSentence, { from, to }: Piece): AreaMention[] =>
  at.areas.filter((area) => area.from >= from && area.to <= to)

/** Places of an argument: "Chile, Peru" but not "the Chilean President". */
function placesIn(at: AnalyzedSentence, nominal: Nominal): AreaMention[] {
  return nominal.members.flatMap((member) => {
    const piece = pieceOfMember(at, member)
    const place = areasOf(at, piece).find(({ form }) => form === 'name')
    const isPlace = place !== undefined && place.to === piece.to && countryOf(place.areaId) !== null
    return isPlace ? [place] : []
  })
}

const placesBehind = (
  at: AnalyzedSentence,
  found: readonly Argument[],
  preps: ReadonlySet<string | null>,
): AreaMention[] => found.filter(({ prep }) => preps.has(prep)).flatMap(({ nominal }) => placesIn(at, nominal))

/** Destinations named behind the verb, or behind the clauses that hang on it ("sent experts who will help to Peru"). */
function destinationsOf(at: AnalyzedSentence, clause: Clause): AreaMention[] {
  const own = placesBehind(at, clause.arguments, direct.has(clause.verb.lemma) ? new Set([null]) : toPlace)
  if (own.length > 0 || direct.has(clause.verb.lemma)) return own
  for (const inner of at.clauses.slice(at.clauses.indexOf(clause) + 1)) {
    if (inner.verb.form === 'finite' && at.chunks[inner.at - 1]?.kind !== 'wh') break
    const found = placesBehind(at, inner.arguments, new Set(['to']))
    if (found.length > 0) return found
  }
  return []
}

/** "paid a visit to Chile", "began a trip to Peru": the noun travels. */
function lightVisit(at: AnalyzedSentence, clause: Clause): AreaMention[] {
  const head = clause.arguments.find(({ prep }) => prep === null)?.nominal.members[0]?.np.head
  const isVisit = head !== undefined && visitNouns.has(at.tokens[head]?.lower ?? '')
  return isVisit ? placesBehind(at, clause.arguments, toPlace) : []
}

const originOf = (at: AnalyzedSentence, visitor: Piece): AreaMention | null =>
  areasOf(at, visitor).find(({ areaId }) => countryOf(areaId) !== null) ?? null

const travels = ({ verb }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'travel') && (verb.particle !== null || !staying.has(verb.lemma))

const verbPiece = (at: AnalyzedSentence, { verb }: Clause): Piece => ({ at, from: verb.main, to: verb.main + 1 })
const ahead = new Set(['will', 'shall', "'ll", 'would', 'to'])

/** Made, planned, or (null) neither: refused, only possible, asked for. */
function statusOf(at: AnalyzedSentence, clause: Clause): 'made' | 'planned' | null {
  const { verb } = clause
  if (isDeniedClause(at, clause)) return null
  if (verb.modal !== null) return ahead.has(verb.modal) ? 'planned' : null
  const governor = verb.form === 'infinitive' ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  if (governor === undefined) return 'made'
  const is = (wanted: VerbClass): boolean => hasVerbClass(governor.verb.lemma, governor.verb.particle, wanted)
  if (governor.verb.negated || is('deny') || is('ask')) return null
  return is('plan') || is('pledge') || is('announce') ? 'planned' : 'made'
}

function travel(at: AnalyzedSentence, clause: Clause): Journey | null {
  const { verb, subject } = clause
  if (!travels(clause) && !lightVerbs.has(verb.lemma)) return null
  const status = statusOf(at, clause)
  if (status === null || subject === null || verb.passive) return null
  const visitor = pieceOfNominal(at, subject)
  const person = personOf(visitor)
  if (person === null) return null
  const destinations = travels(clause) ? destinationsOf(at, clause) : lightVisit(at, clause)
  return {
    anchor: verbPiece(at, clause),
    visitor,
    person,
    from: originOf(at, visitor),
    destinations,
    isPlanned: status === 'planned',
    isPassing: false,
  }
}

/** "X has sent teams of experts to Y". */
function dispatch(at: AnalyzedSentence, clause: Clause): Journey | null {
  if (!sends.has(clause.verb.lemma)) return null
  const status = statusOf(at, clause)
  if (status === null) return null
  const team = clause.verb.passive ? clause.subject : clause.arguments.find(({ prep }) => prep === null)?.nominal
  if (team === undefined || team === null) return null
  // "a team of nurses and 500 masks": the first member travels.
  const [first] = team.members
  const visitor = first === undefined ? pieceOfNominal(at, team) : pieceOfMember(at, first)
  const person = personOf(visitor)
  if (person?.rank !== 'expert_team') return null
  const sender = clause.verb.passive ? null : clause.subject
  const from = originOf(at, sender === null ? visitor : pieceOfNominal(at, sender))
  return {
    anchor: verbPiece(at, clause),
    visitor,
    person,
    from,
    destinations: destinationsOf(at, clause),
    isPlanned: status === 'planned',
    isPassing: false,
  }
}

/** "the visits of Peruvian experts": to the place named with "to", else the one that the sentence opens with. */
function nominalVisits(at: AnalyzedSentence, index: number): Journey[] {
  const [noun, of] = [at.chunks[index], at.chunks[index + 1]]
  if (noun?.kind !== 'np' || !visitNouns.has(at.tokens[noun.head]?.lower ?? '')) return []
  const verb = at.chunks.findIndex((chunk, i) => i > index && chunk.kind === 'verb')
  const end = verb < 0 ? at.chunks.length : verb
  const visitors = of?.kind === 'prep' && of.text === 'of' ? nominalOver(at.chunks, index + 2, end) : null
  const clause = at.clauses.findLast(({ at: place, end }) => place < index && index < end)
  const behind = placesBehind(at, clause?.arguments ?? [], new Set(['to']))
  const destinations = behind.length > 0 ? behind : placesBehind(at, at.clauses[0]?.fronted ?? [], new Set(['in']))
  const isPlanned = clause !== undefined && planning.has(clause.verb.lemma)
  const anchor = { at, from: noun.head, to: noun.head + 1 }
  return (visitors?.members ?? []).flatMap((member) => {
    const visitor = pieceOfMember(at, member)
    const person = personOf(visitor)
    return person === null
      ? []
      : [
          {
            anchor,
            visitor,
            person,
            from: originOf(at, visitor),
            destinations,
            isPlanned,
            isPassing: destinations.length === 0,
          },
        ]
  })
}

/** "an interview with the Peruvian expert team to Chile": a journey told in passing. */
function teamInPassing(at: AnalyzedSentence, index: number): Journey | null {
  const [np, to, place] = [at.chunks[index], at.chunks[index + 1], at.chunks[index + 2]]
  if (np?.kind !== 'np' || to?.kind !== 'prep' || to.text !== 'to' || place?.kind !== 'np') return null
  const destination = place.areas.find((area) => area.form === 'name' && area.to === place.to)
  if (destination === undefined) return null
  const visitor = { at, from: np.from, to: np.to }
  const person = personOf(visitor)
  if (person?.rank !== 'expert_team') return null
  const anchor = { at, from: np.head, to: np.head + 1 }
  return {
    anchor,
    visitor,
    person,
    from: originOf(at, visitor),
    destinations: [destination],
    isPlanned: false,
    isPassing: true,
  }
}

const isAboard = (at: AnalyzedSentence, end: number): boolean =>
  at.tokens[end]?.lower === 'aboard' || (at.tokens[end]?.lower === 'on' && at.tokens[end + 1]?.lower === 'board')

const officials = new Set(['official', 'officials', 'officer', 'officers', 'diplomat', 'diplomats'])

/** Someone named, or officials without a name. */
function passengerOf(visitor: Piece, head: number): Person | null {
  const isOfficial = officials.has(visitor.at.tokens[head]?.lower ?? '')
  return personOf(visitor) ?? (isOfficial ? { name: visitor, title: null, rank: 'official' } : null)
}

/** "delivered goods to Chile on a plane, with officials aboard": they go where the goods go. */
function aboard(at: AnalyzedSentence, index: number): Journey | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !isAboard(at, np.to)) return null
  const visitor = { at, from: np.from, to: np.to }
  const person = passengerOf(visitor, np.head)
  const carrying = at.clauses.findLast(({ at: place, verb }) => place < index && verb.form === 'finite')
  const status = carrying === undefined ? null : statusOf(at, carrying)
  if (person === null || carrying === undefined || status === null) return null
  const from = originOf(at, carrying.subject === null ? visitor : pieceOfNominal(at, carrying.subject))
  const anchor = { at, from: np.head, to: np.head + 1 }
  const destinations = placesBehind(at, carrying.arguments, new Set(['to']))
  return { anchor, visitor, person, from, destinations, isPlanned: status === 'planned', isPassing: false }
}

/** An ambassador's call in the country of his post is no journey. */
const isAtPost = ({ person, visitor }: Journey, at: AnalyzedSentence, to: AreaMention): boolean =>
  person.rank === 'ambassador' && areasOf(at, visitor).some(({ areaId }) => countryOf(areaId) === countryOf(to.areaId))

function claimsOf({ at, discourse }: FrameInput, journey: Journey): Claim[] {
  const { person, visitor, anchor } = journey
  const carried = journey.from === null && person.rank === 'expert_team' ? discourse.area : null
  const from = journey.from === null ? (carried?.iso3 ?? null) : countryOf(journey.from.areaId)
  const isKnown = from !== null || person.name.from > visitor.from || person.rank === 'other'
  if (!isKnown) return []
  const claimTo = (to: AreaMention | null): Claim => {
    const cells: Cells = new Map()
    putText(cells, 'visitor', person.name, rule)
    putText(cells, 'visitor_title', person.title, rule)
    put(cells, 'visitor_rank', cellOf(person.rank, person.title ?? person.name, rule))
    const origin =
      journey.from === null ? (carried?.piece ?? null) : { at, from: journey.from.from, to: journey.from.to }
    put(cells, 'from_iso3', cellOf(from, origin, carried === null ? rule : 'carried'))
    if (to !== null) put(cells, 'to_iso3', cellOf(countryOf(to.areaId), { at, from: to.from, to: to.to }, rule))
    put(cells, 'visit_status', cellOf(journey.isPlanned ? 'planned' : 'made', anchor, rule))
    if (!journey.isPassing) putDate(cells, 'date_edtf', chooseDate(at, anchor, discourse, 'event'))
    return { ...claimOf('visits', at, cells, journey.isPassing ? person.name : anchor), isGeneric: journey.isPassing }
  }
  if (journey.isPassing && journey.destinations.length === 0) return [claimTo(null)]
  return journey.destinations.filter((to) => from !== countryOf(to.areaId) && !isAtPost(journey, at, to)).map(claimTo)
}

function extract(input: FrameInput): FrameResult {
  const { at } = input
  const told = at.clauses.flatMap((clause) => dispatch(at, clause) ?? travel(at, clause) ?? [])
  const named = at.chunks.flatMap((_, index) => {
    const team = teamInPassing(at, index) ?? aboard(at, index)
    return team === null ? nominalVisits(at, index) : [team]
  })
  const seen = new Set<string>()
  const journeys = [...told, ...named].map((journey) => {
    // A second verb of the sentence that takes the same person to the same place tells nothing new.
    const fresh = journey.destinations.filter(({ areaId }) => !seen.has(`${journey.person.name.from} ${areaId}`))
    for (const { areaId } of fresh) seen.add(`${journey.person.name.from} ${areaId}`)
    return { ...journey, destinations: fresh }
  })
  return { claims: journeys.flatMap((journey) => claimsOf(input, journey)), used: [] }
}

export const visits: Frame = { name: rule, extract }
