import { carriers, endsInAircraft } from '../../lexicon/carriers.ts'
import { fittings } from '../../lexicon/fittings.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { type Item, itemsOf } from '../items.ts'
import { isCarrierPhrase } from '../named-in.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isOf, type Nominal } from '../parse/nominal.ts'
import { lastWordOf, type Piece, textOf } from '../piece.ts'

/** "Two planes landed with 33 tons of rice": what brings the goods is not given. */
export function isLadenCarrier(
  at: AnalyzedSentence,
  { subject, arguments: found, at: place }: Clause,
  items: readonly Item[],
): boolean {
  const isThing = ({ category, piece }: Item): boolean =>
    category !== 'transport' && (piece === null || !isMakeAt(piece))
  if (subject === null || items.some(isThing)) return false
  if (items.length > 0 && items.every(isAidCarrier)) return true
  if (!isCarrierAt(at, subject.first)) return false
  // "A convoy, 20 ambulances loaded with insulin,": an ambulance is a gift itself.
  if (items.some(({ piece }) => piece !== null && !isMakeAt(piece))) return false
  const inside = collectArguments(at.chunks, subject.first, place).found
  const isLoaded = [...found, ...inside].some(({ prep, nominal }) => prep === 'with' && itemsOf(at, nominal).length > 0)
  return (
    isLoaded ||
    comesLaden(at, subject.first) ||
    at.clauses.some((one) => one.at > subject.first && one.at < place && isCarrying(at, one))
  )
}

/** "C-130s of the Chilean air force", "two Hercules of the navy": by the first words that are no "of" phrase. */
const isMakeAt = ({ at, from, to }: Piece): boolean => {
  const of = firstIndexIn(at.tokens, from, to, ({ lower }) => lower === 'of')
  const name = { at, from, to: of < 0 ? to : of }
  return carriers.has(lastWordOf(name)) || endsInAircraft(textOf(name))
}

const forAid = /^(?:aid|relief|cargo|supply|humanitarian)$/

/** "two relief flights": a service that is given, whatever is on board. */
const service = /^(?:flights?|airlifts?)$/

/** "two of our aid trucks": called by what they bring. */
const isAidCarrier = ({ piece }: Item): boolean =>
  piece !== null &&
  carriers.has(lastWordOf(piece)) &&
  !service.test(lastWordOf(piece)) &&
  forAid.test(piece.at.tokens[piece.to - 2]?.lower ?? '')

/** "carrying 33 tons of rice", "loaded with 33 tons of rice" */
const isCarrying = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  /^(?:carry|bear|bring|transport|load|ferry|haul|pack)$/.test(verb.lemma) &&
  found.some(({ prep, nominal }) => (prep === null || prep === 'with') && itemsOf(at, nominal).length > 0)

/** "aboard two planes", "in 12 trucks", "in three batches": how the goods travel. */
export function isConveyance(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  const prep = at.chunks[isOnBoard(at, index - 2) ? index - 2 : index - 1]
  if (np?.kind !== 'np') return false
  const head = at.tokens[np.head]?.lower ?? ''
  // "came in three aircraft"
  if (prep?.kind === 'verb') return carriers.has(head) && prep.particle === 'in' && /^(?:come|go)$/.test(prep.lemma)
  if (prep?.kind !== 'prep') return false
  const isOn = /^(?:aboard|on board|on|in|by)$/.test(prep.text)
  // "the first of two shipments"
  const isOneOf = prep.text === 'of' && /^(?:first|second|third|last|one)$/.test(at.tokens[prep.from - 1]?.lower ?? '')
  return (
    (isOn && carriers.has(head)) ||
    (/^(?:in|into)$/.test(prep.text) && portions.test(head)) ||
    (isOneOf && (portions.test(head) || carriers.has(head)))
  )
}

/** "on board": the two words without an article. */
export function isOnBoard({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [on, board] = [chunks[index], chunks[index + 1]]
  return (
    on?.kind === 'prep' &&
    on.text === 'on' &&
    board?.kind === 'np' &&
    board.to === board.from + 1 &&
    tokens[board.from]?.lower === 'board'
  )
}

const portions =
  /^(?:batches|consignments|shipments|instalments|installments|tranches|stages|phases|rounds|lots|loads|flights|trips|goes|deliveries)$/

const handing = new Set('give donate hand present gift grant provide supply buy purchase order deliver lend'.split(' '))

/** "sent two planes with 20 doctors": goods on board; "gave two lorries with trailers" gives the lorries. */
export function isOnBoardWith(at: AnalyzedSentence, index: number, load: Nominal): boolean {
  const items = itemsOf(at, load)
  const isGiven = at.clauses.some(
    ({ verb, arguments: found }) =>
      handing.has(verb.lemma) &&
      found.some(({ prep, nominal }) => prep === null && nominal.first <= index && index < nominal.end),
  )
  return (
    !isGiven &&
    items.length > 0 &&
    items.every(
      // "20 doctors and trucks": the lorries are on board as well
      ({ category, piece }, i) =>
        (i > 0 || category !== 'transport') && (piece === null || !fittings.test(lastWordOf(piece))),
    )
  )
}

export const isCarrier = (noun: string): boolean => carriers.has(noun)

/** "12 lorries carried food to Peru": what brings goods of any kind is not given. */
export function isHauler(at: AnalyzedSentence, index: number): boolean {
  // "two of its ships"
  const isOne = isOf(at.chunks[index + 1]) && isCarrierAt(at, index + 2)
  if (!isCarrierAt(at, index) && !isOne) return false
  return at.clauses.some(
    ({ verb, subject, arguments: found }) =>
      subject !== null &&
      subject.first === index &&
      !verb.passive &&
      ((hauling.has(verb.lemma) && found.some(({ prep }) => prep === null)) || comesLaden(at, index)),
  )
}

const journeys = /^(?:arrive|come|land|leave|reach|roll|drive|cross|dock|depart|enter)$/

/** "Two lorries have arrived in Peru loaded with 20 tents": what they bring is counted, and is what is given. */
function comesLaden({ clauses, chunks }: AnalyzedSentence, index: number): boolean {
  const journey = clauses.find(({ verb, subject }) => subject?.first === index && verb.form === 'finite')
  const load = journey === undefined ? undefined : clauses[clauses.indexOf(journey) + 1]
  if (journey === undefined || load === undefined || !journeys.test(journey.verb.lemma)) return false
  const isLoad = load.verb.form === 'participle' && /^(?:load|lade|pack|fill|stack)$/.test(load.verb.lemma)
  const isNext = !chunks.slice(journey.at, load.at).some((chunk) => chunk.kind === 'punct')
  return (
    isLoad &&
    isNext &&
    load.arguments.some(
      ({ prep, nominal: { members } }) => prep === 'with' && members.some(({ np }) => np.number !== null),
    )
  )
}

const hauling = new Set(
  'carry bring transport ferry haul deliver fly ship airlift truck rush convey take drop unload'.split(' '),
)

function isCarrierAt(at: AnalyzedSentence, i: number): boolean {
  const np = at.chunks[i]
  return np?.kind === 'np' && isCarrierPhrase(at, np)
}

/** "A second ship from Peru with 300 more": what has them on board. */
function isLadenWith(at: AnalyzedSentence, i: number, index: number): boolean {
  const link = at.chunks[index - 1]
  return link?.kind === 'prep' && link.text === 'with' && i < index && isCarrierAt(at, i)
}

/** "Peru's trains hauled 300": the subject brings them. */
export const isBringer = (at: AnalyzedSentence, i: number, index: number): boolean =>
  isLadenWith(at, i, index) ||
  at.clauses.some(
    ({ verb, at: place, subject }) =>
      place < index && !verb.passive && subject !== null && subject.first <= i && i < subject.end && isCarrierAt(at, i),
  )
