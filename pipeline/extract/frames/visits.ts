import { countryOf } from '../../lexicon/areas/index.ts'
import { verbClasses } from '../../lexicon/verbs.ts'
import { pieceOfMember, pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putText } from '../claim-builder.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { type Person, personOf } from '../persons.ts'
import { cellOf, type Piece } from '../piece.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

const rule = 'visit'
const toPlace = new Set(['to', 'in', 'at', 'for', 'on'])
const sends = new Set(['send', 'dispatch', 'deploy'])

const hasClass = (lemma: string, name: string): boolean => verbClasses.get(lemma)?.some((found) => found === name) === true

interface Journey {
  readonly clause: Clause
  readonly visitor: Piece
  readonly person: Person
  readonly from: AreaMention | null
  readonly destinations: readonly AreaMention[]
}

const areasOf = (at: AnalyzedSentence, { from, to }: Piece): AreaMention[] =>
  at.areas.filter((area) => area.from >= from && area.to <= to)

/** Places of an argument that are named, not peoples or bodies: "Chile, Peru" but not "the Chilean President". */
function placesIn(at: AnalyzedSentence, nominal: Nominal): AreaMention[] {
  return nominal.members.flatMap((member) => {
    const piece = pieceOfMember(at, member)
    if (personOf(piece) !== null) return []
    const [place] = areasOf(at, { ...piece }).filter(({ form }) => form === 'name')
    return place === undefined || countryOf(place.areaId) === null ? [] : [place]
  })
}

const argumentsWith = (clause: Clause, preps: ReadonlySet<string | null>): Argument[] =>
  clause.arguments.filter(({ prep }) => preps.has(prep))

/** Destinations named behind the verb, or behind the clauses that hang on it ("sent experts to help with tests to Peru"). */
function destinationsOf(at: AnalyzedSentence, clause: Clause, isDirect: boolean): AreaMention[] {
  const preps = new Set<string | null>(isDirect ? [null] : toPlace)
  const own = argumentsWith(clause, preps).flatMap(({ nominal }) => placesIn(at, nominal))
  if (own.length > 0) return own
  const later = at.clauses.slice(at.clauses.indexOf(clause) + 1)
  for (const inner of later) {
    if (inner.verb.form === 'finite' && at.chunks[inner.at - 1]?.kind !== 'wh') break
    const found = argumentsWith(inner, new Set(['to'])).flatMap(({ nominal }) => placesIn(at, nominal))
    if (found.length > 0) return found
  }
  return []
}

/** "paid a visit to Chile", "began a trip to Peru": the noun travels. */
function lightVisit(at: AnalyzedSentence, clause: Clause): AreaMention[] {
  const object = clause.arguments.find(({ prep }) => prep === null)
  const head = object?.nominal.members[0]?.np.head
  const isVisit = head !== undefined && visitNouns.has(at.tokens[head]?.lower ?? '')
  return isVisit ? argumentsWith(clause, toPlace).flatMap(({ nominal }) => placesIn(at, nominal)) : []
}

const visitNouns = new Set(['visit', 'visits', 'trip', 'tour', 'journey'])
const lightVerbs = new Set(['pay', 'make', 'begin', 'start', 'conclude', 'go', 'undertake'])

function originOf(at: AnalyzedSentence, visitor: Piece): AreaMention | null {
  return areasOf(at, visitor).find(({ areaId }) => countryOf(areaId) !== null) ?? null
}

function travel(at: AnalyzedSentence, clause: Clause): Journey | null {
  const { verb, subject } = clause
  if (verb.negated || subject === null || verb.passive) return null
  const isTravel = hasClass(verb.lemma, 'travel')
  const visitor = pieceOfNominal(at, subject)
  const person = personOf(visitor)
  if (person === null) return null
  const destinations = isTravel
    ? destinationsOf(at, clause, verb.lemma === 'visit' || verb.lemma === 'tour')
    : lightVerbs.has(verb.lemma)
      ? lightVisit(at, clause)
      : []
  return destinations.length === 0 ? null : { clause, visitor, person, from: originOf(at, visitor), destinations }
}

/** "X has sent teams of experts to Y". */
function dispatch(at: AnalyzedSentence, clause: Clause): Journey | null {
  if (!sends.has(clause.verb.lemma) || clause.verb.negated) return null
  const team = clause.verb.passive ? clause.subject : clause.arguments.find(({ prep }) => prep === null)?.nominal
  if (team === undefined || team === null) return null
  const visitor = pieceOfNominal(at, team)
  const person = personOf(visitor)
  if (person?.rank !== 'expert_team') return null
  const sender = clause.verb.passive ? null : clause.subject
  const from = sender === null ? originOf(at, visitor) : originOf(at, pieceOfNominal(at, sender))
  return { clause, visitor, person, from, destinations: destinationsOf(at, clause, false) }
}

function claimsOf({ at, discourse }: FrameInput, journey: Journey): FrameResult['claims'] {
  const { clause, person, from, destinations } = journey
  return destinations
    .filter((to) => from === null || countryOf(from.areaId) !== countryOf(to.areaId))
    .map((to) => {
      const cells: Cells = new Map()
      const verb: Piece = { at, from: clause.verb.main, to: clause.verb.main + 1 }
      putText(cells, 'visitor', person.name, rule)
      putText(cells, 'visitor_title', person.title, rule)
      put(cells, 'visitor_rank', cellOf(person.rank, person.title ?? person.name, rule))
      if (from !== null) put(cells, 'from_iso3', cellOf(countryOf(from.areaId), { at, from: from.from, to: from.to }, rule))
      put(cells, 'to_iso3', cellOf(countryOf(to.areaId), { at, from: to.from, to: to.to }, rule))
      const isPlanned = clause.verb.modal !== null && clause.verb.modal !== 'could'
      put(cells, 'visit_status', cellOf(isPlanned ? 'planned' : 'made', verb, rule))
      putDate(cells, 'date_edtf', chooseDate(at, clause.verb, discourse, 'event'))
      return claimOf('visits', at, cells, verb)
    })
}

function extract(input: FrameInput): FrameResult {
  const journeys = input.at.clauses.flatMap((clause) => travel(input.at, clause) ?? dispatch(input.at, clause) ?? [])
  return { claims: journeys.flatMap((journey) => claimsOf(input, journey)), used: [] }
}

export const visits: Frame = { name: rule, extract }
