import { arriving, moving, visiting } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Clause, collectArguments } from '../../parse/clause.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { carriedPlace, placesBetween, placesIn } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack } from '../status.ts'
import type { Traveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

const spans = /^(?:days?|weeks?|hours?|nights?|stop|stops|stopover|layover|talks|meetings|weekend|morning|evening)$/
const known = ({ title, isNamed, rank }: Traveller): boolean => (title !== null || isNamed) && rank !== 'ambassador'

/** "After two days in Lima, Chile's minister went on to Quito": what came before the journey that the sentence tells. */
export const byEarlierStay: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const [prep, span] = [at.chunks[index], at.chunks[index + 1]]
  if (prep?.kind !== 'prep' || !/^(?:after|following)$/.test(prep.text) || span?.kind !== 'np') return []
  const isStay = spans.test(lowerAt(at, span.head))
  const clause = at.clauses.find(({ at: place, verb }) => place > index && verb.form === 'finite')
  const limit = clause?.subject?.first ?? index
  // "After Tokyo and Singapore, X landed in Shanghai"
  const isLeg = span.areas.length > 0 && clause !== undefined && isOfTravel(clause)
  if (!isStay && !(isLeg && clause.fronted.some(({ nominal }) => nominal.first === index + 1))) return []
  const place = collectArguments(at.chunks, isStay ? index + 2 : index, limit).found.find(
    ({ prep: own }) => own === (isStay ? 'in' : prep.text),
  )
  const destinations = place === undefined ? [] : placesIn(scene, place.nominal)
  const travellers = clause?.subject == null ? [] : travellersIn(scene, clause.subject).filter(known)
  if (destinations.length === 0 || travellers.length === 0) return []
  return [
    nearJourney({
      anchor: piece(at, span.head, span.head + 1),
      travellers,
      destinations,
    }),
  ]
}

const isOfTravel = ({ verb: { lemma, passive }, arguments: [first] }: Clause): boolean =>
  !passive &&
  (moving.has(lemma) || arriving.has(lemma) || visiting.has(lemma) || (lemma === 'be' && first?.prep === 'in'))

const auxiliaries = /^(?:did|was|were|has|had|does|is)$/

/** The auxiliary that "so" or "as" hands on to another: "so, a day later, was", "so did", ", as did"; -1 where there is none. */
function auxiliaryOf({ at }: Scene, index: number): number {
  const opening = at.chunks[index]
  const word = lowerAt(at, opening?.from ?? -1)
  if (opening === undefined || !(word === 'so' || (word === 'as' && lowerAt(at, opening.from - 1) === ','))) return -1
  if (opening.kind === 'verb') return opening.to === opening.from + 2 ? opening.from + 1 : -1
  const reach = word === 'so' ? 5 : 1
  const verb = at.chunks.find((chunk, i) => i > index && i <= index + reach && chunk.kind === 'verb')
  return opening.to === opening.from + 1 && verb !== undefined && verb.to === verb.from + 1 ? verb.from : -1
}

/** "Peru's president was there in May, and so, a day later, was Chile's": the journey told before, of someone else. */
export const bySo: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers, memory } = scene
  const so = at.chunks[index]
  const aux = auxiliaryOf(scene, index)
  if (so === undefined || !auxiliaries.test(lowerAt(at, aux))) return []
  const found = travellers.find(({ from }) => from === aux + 1)
  const isAfterJourney = memory.destination !== null || scene.told.length > 0
  if (found === undefined || !known(found) || !isAfterJourney || isTakenBack(at, aux)) return []
  const named = placesBetween(scene, 0, so.from)
  const destinations = named.length > 0 ? named.slice(-1) : carriedPlace(scene).places
  if (destinations.length === 0) return []
  return [
    nearJourney({
      anchor: piece(at, aux, aux + 1),
      travellers: [withKnown(scene, found)],
      destinations,
    }),
  ]
}
