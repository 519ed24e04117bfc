import { thirdPersonPossessives } from '../../../lexicon/function-words.ts'
import { visitNouns } from '../../../lexicon/travel-verbs.ts'
import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Argument, type Clause, collectArguments } from '../../parse/clause.ts'
import { isComma } from '../../parse/nominal.ts'
import { dateAs } from '../dates.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { carriedPlace, datelinePlace, distinct, placesBetween, placesIn, type Where, whereOf } from '../places.ts'
import { newDateOf } from '../put-off.ts'
import { keyOf, type Place, type Traveller } from '../traveller.ts'
import { asOffice, type ChunkReader } from './reader.ts'
import { focusOf } from './travel-destination.ts'
import { clauseAround, clauseBehind } from './visit-noun/clauses.ts'
import { isAwaiting, statusOfNoun } from './visit-noun/status.ts'
import { visitorsOf } from './visit-noun/visitors.ts'

const toward: ReadonlySet<string | null> = new Set([
  'to',
  'in',
  'into',
  'of',
  'at',
  'around',
  'through',
  'across',
  'from',
])
const direct: ReadonlySet<string | null> = new Set([
  'to',
  'in',
  'into',
  'at',
  'around',
  'through',
  'across',
  'via',
  'by way of',
])
const paid: ReadonlySet<string | null> = new Set([null, 'to', 'in', 'on'])
const groups = /^(?:countries|nations|states|places|capitals|cities)$/

const headOf = (found: readonly Argument[]): number => found[0]?.nominal.members[0]?.np.head ?? -1

const legs: ReadonlySet<string | null> = new Set(['from', 'via', 'by way of', 'through', 'to'])

/** "a tour from Peru by way of Chile to Cuba", "a tour of Peru and Chile with talks in Quito": all of them. */
function roundOf(scene: Scene, behind: readonly Argument[]): readonly Place[] {
  if (behind.some(({ prep }) => prep === 'from') && behind.some(({ prep }) => prep === 'to'))
    return whereOf(scene, behind, legs).places
  const [first, second] = behind
  const isOfLands =
    first?.prep === 'of' &&
    first.nominal.members.every(({ np }) => np.areas.some(({ form, to }) => form === 'name' && to === np.to))
  if (!isOfLands) return []
  const isNext = second?.prep === 'in' && second.nominal.first === first.nominal.end + 1
  return distinct([...placesIn(scene, first.nominal), ...(isNext ? placesIn(scene, second.nominal) : [])])
}

function destinationOf(scene: Scene, index: number, limit: number, clause: Clause | undefined): Where {
  const { at } = scene
  const behind = collectArguments(at.chunks, isMaking(at, index + 1, index) ? index + 2 : index + 1, limit).found
  const noun = at.chunks[index]
  const lower = lowerAt(at, noun?.to ?? 0)
  if (noun?.kind !== 'np') return { places: [], isNamed: true }
  // "It was to Lima that she made her first trip abroad"
  const cleft = clause === undefined ? [] : focusOf(scene, clause)
  if (cleft.length > 0) return whereOf(scene, cleft, direct)
  // "her first trip abroad to Lima"
  const isAbroad = (lower === 'abroad' || lower === 'overseas') && lowerAt(at, noun.to + 1) !== 'to'
  if (isAbroad) return { ...datelinePlace(scene), isNamed: true }
  const round = /^(?:tours?|swing)$/.test(lowerAt(at, noun.head)) ? roundOf(scene, behind) : []
  if (round.length > 0) return { places: round, isNamed: true }
  const named = whereOf(scene, behind, direct)
  if (named.places.length > 0) return withSecond(scene, named, index, limit)
  const of = whereOf(scene, behind, toward)
  if (of.places.length > 0) return of
  const fronted = whereOf(scene, at.clauses[0]?.fronted ?? [], new Set(['in', 'to']))
  if (fronted.places.length > 0) return fronted
  const listed = groups.test(lowerAt(at, headOf(behind)))
    ? placesBetween(scene, noun.to, at.chunks[limit]?.from ?? at.tokens.length)
    : []
  if (listed.length > 0) return { places: listed, isNamed: true }
  const own =
    clause === undefined
      ? named
      : whereOf(scene, clause.arguments, clause.verb.lemma === 'pay' ? paid : new Set(['to', 'in']))
  if (own.places.length > 0) return own
  return named.isNamed ? named : hostsOf(scene, index, clause, behind)
}

/** "A visit by X to Peru and Chile is planned": both, where the verb is that of the visit. */
function withSecond(scene: Scene, where: Where, index: number, limit: number): Where {
  const last = where.places.at(-1)?.piece.to
  const [joint, second] = [scene.at.chunks[limit - 2], scene.at.chunks[limit - 1]]
  const isPair =
    second?.kind === 'np' && joint?.kind === 'conj' && joint.from === last && lowerAt(scene.at, joint.from) === 'and'
  if (!isPair || clauseBehind(scene, index) === undefined) return where
  return { ...where, places: distinct([...where.places, ...placesBetween(scene, second.from, second.to)]) }
}

/** "Lima had a visit from X": those who get a visit are where it goes. */
function hostsOf(scene: Scene, index: number, clause: Clause | undefined, behind: readonly Argument[]): Where {
  const isGot =
    clause?.subject != null &&
    !clause.verb.passive &&
    (/^(?:have|receive|get)$/.test(clause.verb.lemma) || isAwaiting(clause)) &&
    clause.arguments[0]?.nominal.first === index &&
    behind.some(({ prep }) => prep === 'from' || prep === 'by' || (prep === 'of' && isAwaiting(clause)))
  const places = isGot && clause?.subject != null ? placesIn(scene, clause.subject) : []
  return { places, isNamed: places.length > 0 }
}

/** "the Pope's two days in Lima", "whose week in Chile began": someone's own days somewhere are a stay. */
function isSpanOf({ at }: Scene, index: number): boolean {
  const noun = at.chunks[index]
  if (noun?.kind !== 'np' || !/^(?:days?|nights?|hours|weeks?|weekend)$/.test(lowerAt(at, noun.head))) return false
  if (lowerAt(at, noun.to) !== 'in') return false
  const isCounted = noun.number !== null || /^week(?:end)?$/.test(lowerAt(at, noun.head))
  const isOwned =
    lowerAt(at, noun.from - 1) === 'whose' ||
    at.tokens.slice(noun.from, noun.head).some(({ lower }) => lower === "'s" || thirdPersonPossessives.has(lower))
  return isCounted && isOwned
}

function isVisitNoun(scene: Scene, index: number): boolean {
  const { at } = scene
  const noun = at.chunks[index]
  if (noun?.kind !== 'np') return false
  const word = lowerAt(at, noun.head)
  // "a stop in Lima", not "a stop to the fighting"
  const isStop = word === 'stop' || word === 'stops'
  // "ended a mission to Peru"
  if (word === 'mission') return lowerAt(at, noun.to) === 'to'
  if (isSpanOf(scene, index)) return true
  if (word === 'call') return isPaid(clauseAround(scene, index), index)
  return visitNouns.has(word) && (!isStop || lowerAt(at, noun.to) === 'in')
}

/** "a visit paid last week by X to Peru": the participle tells nothing more. */
const isMaking = ({ chunks }: Scene['at'], i: number, noun: number): boolean => {
  const chunk = chunks[i]
  return (
    i === noun + 1 &&
    chunk?.kind === 'verb' &&
    chunk.form === 'participle' &&
    /^(?:make|pay|undertake|conduct)$/.test(chunk.lemma)
  )
}

/** ", the first visit by a Peruvian leader": the journey that the sentence has told. */
const isRankedAside = ({ tokens }: Scene['at'], from: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  tokens[from]?.lower === 'the' &&
  /^(?:first|second|third|last|only)$/.test(tokens[from + 1]?.lower ?? '') &&
  tokens.slice(from, from + 7).some(({ lower }, i, near) => lower === 'by' && /^an?$/.test(near[i + 1]?.lower ?? ''))

/** "left Quito for Lima on Monday, her first trip to Peru": named again behind a comma, the journey that the sentence has told. */
function isToldAside({ at, told }: Scene, index: number, { places }: Where, visitors: readonly Traveller[]): boolean {
  const noun = at.chunks[index]
  if (noun?.kind !== 'np' || !isComma(at.chunks[index - 1]) || !asideOpeners.test(lowerAt(at, noun.from))) return false
  return told.some(
    ({ destinations, travellers, isPassing }) =>
      !isPassing &&
      travellers.some(({ from }) => visitors.some((one) => one.from === from)) &&
      places.every(({ iso3 }) => destinations.some((place) => place.iso3 === iso3)),
  )
}

const asideOpeners = /^(?:his|her|its|their|an?|the)$/

/** "a return visit by X", "X returned the visit" */
function isReturn({ at }: Scene, index: number, clause: Clause | undefined): boolean {
  const noun = at.chunks[index]
  if (noun?.kind !== 'np') return false
  const isObject = /^(?:return|repay)$/.test(clause?.verb.lemma ?? '') && clause?.arguments[0]?.nominal.first === index
  return isObject || at.tokens.slice(noun.from, noun.head).some(({ lower }) => lower === 'return')
}

/** Home of the one whose journey was told before, if not of those who return it. */
function homeOfGuest({ memory }: Scene, visitors: readonly Traveller[]): readonly Place[] {
  const home = memory.onRoad?.origins[0]
  const isOwn = home === undefined || visitors.some(({ origins }) => origins.some(({ iso3 }) => iso3 === home.iso3))
  return isOwn ? [] : [{ ...home, how: 'carried' }]
}

/** "paid a visit", "repaid the call": to where the paragraph plays. */
const isPaid = (clause: Clause | undefined, index: number): boolean =>
  /^(?:pay|repay)$/.test(clause?.verb.lemma ?? '') &&
  clause !== undefined &&
  !clause.verb.passive &&
  clause.arguments[0]?.nominal.first === index

/** "ended a two-day visit", "began a visit": there too. */
const isBegun = (clause: Clause | undefined, index: number): boolean =>
  clause !== undefined &&
  /^(?:begin|start|open|end|conclude|finish|complete|wrap)$/.test(clause.verb.lemma) &&
  !clause.verb.passive &&
  clause.arguments[0]?.nominal.first === index

/** "flew to Lima on Sunday. She ended the visit on Tuesday": the day on which a journey told before was over. */
const isEndOfTold = ({ memory, told }: Scene, clause: Clause | undefined, visitors: readonly Traveller[]): boolean =>
  clause !== undefined &&
  /^(?:end|conclude|finish|complete|wrap)$/.test(clause.verb.lemma) &&
  visitors.every(
    (one) =>
      told.some(({ travellers }) => travellers.some(({ from }) => from === one.from)) ||
      [...memory.told.keys()].some((key) => key.startsWith(`${keyOf(one)} `)),
  )

/** "skipped Lima on his tour": of all places, not there. */
const isPassedOver = (clause: Clause | undefined): boolean => /^(?:skip|bypass|avoid)$/.test(clause?.verb.lemma ?? '')

/** "X's visit to Y", "his visit", "the visit by X to Y", "paid a visit to Y", "on a visit to Y". */
export const byVisitNoun: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const noun = at.chunks[index]
  if (noun?.kind !== 'np' || !isVisitNoun(scene, index)) return []
  if (scene.told.length > 0 && isRankedAside(at, noun.from)) return []
  const verb = firstIndexIn(
    at.chunks,
    index + 1,
    at.chunks.length,
    (chunk, i) => chunk.kind === 'verb' && !isMaking(at, i, index),
  )
  const limit = verb < 0 ? at.chunks.length : verb
  const visitors = visitorsOf(scene, index, limit).filter((one) => one.rank !== 'other' || one.isNamed)
  const told = visitors.length === 0 ? null : statusOfNoun(scene, index)
  if (told === null) return []
  const named = destinationOf(scene, index, limit, told.clause)
  const isOpen = named.places.length === 0 && !named.isNamed
  if (isOpen && isEndOfTold(scene, told.clause, visitors)) return []
  if (isToldAside(scene, index, named, visitors)) return []
  const hasOwn = thirdPersonPossessives.has(lowerAt(at, noun.from))
  const moved = told.clause === undefined ? null : newDateOf(at, told.clause)
  const returned = isOpen && isReturn(scene, index, told.clause) ? homeOfGuest(scene, visitors) : []
  const where =
    returned.length > 0
      ? { places: returned, isNamed: true }
      : isOpen && (hasOwn || isPaid(told.clause, index) || isBegun(told.clause, index))
        ? carriedPlace(scene)
        : named
  if (isPassedOver(told.clause) && where.places.every(({ how }) => how !== undefined)) return []
  return [
    {
      anchor: piece(at, noun.head, noun.head + 1),
      travellers: visitors.map((one) => asOffice(scene, told.clause, one)),
      destinations: where.places,
      origins: [],
      isPlanned: told.status === 'planned',
      isPassing: where.places.length === 0,
      ...(moved === null ? {} : { date: { ...dateAs(at, moved), role: 'event' as const } }),
      rule: where.places.some(({ how }) => how === undefined) ? 'visit' : 'visit-near',
    },
  ]
}
