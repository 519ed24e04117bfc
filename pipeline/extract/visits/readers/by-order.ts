import { collectArguments } from '../../parse/clause.ts'
import { type Journey, piece } from '../journey.ts'
import { carriedPlace, placesBetween, placesIn } from '../places.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack } from '../status.ts'
import type { Traveller } from '../traveller.ts'
import { type ChunkReader, lowerAt } from './reader.ts'

const spans = /^(?:days?|weeks?|hours?|nights?|stop|stops|stopover|layover|talks|meetings|weekend|morning|evening)$/
const known = ({ title, isNamed, rank }: Traveller): boolean => (title !== null || isNamed) && rank !== 'ambassador'

/** "After two days in Lima, Chile's minister went on to Quito": what came before the journey that the sentence tells. */
export const byEarlierStay: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const [prep, span] = [at.chunks[index], at.chunks[index + 1]]
  if (prep?.kind !== 'prep' || !/^(?:after|following)$/.test(prep.text) || span?.kind !== 'np') return []
  if (!spans.test(lowerAt(at, span.head))) return []
  const clause = at.clauses.find(({ at: place, verb }) => place > index && verb.form === 'finite')
  const limit = clause?.subject?.first ?? index
  const place = collectArguments(at.chunks, index + 2, limit).found.find(({ prep: own }) => own === 'in')
  const destinations = place === undefined ? [] : placesIn(scene, place.nominal)
  const travellers = clause?.subject == null ? [] : travellersIn(scene, clause.subject).filter(known)
  if (destinations.length === 0 || travellers.length === 0) return []
  return [
    {
      anchor: piece(at, span.head, span.head + 1),
      travellers,
      destinations,
      origins: [],
      isPlanned: false,
      isPassing: false,
      rule: 'visit-near',
    },
  ]
}

const auxiliaries = /^(?:did|was|were|has|had|does|is)$/

/** "Peru's president was there in May, and so, a day later, was Chile's": the journey told before, of someone else. */
export const bySo: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers, memory } = scene
  const so = at.chunks[index]
  if (so === undefined || lowerAt(at, so.from) !== 'so' || so.to !== so.from + 1) return []
  const verb = at.chunks.findIndex((chunk, i) => i > index && i <= index + 5 && chunk.kind === 'verb')
  const aux = at.chunks[verb]
  if (aux?.kind !== 'verb' || aux.to !== aux.from + 1 || !auxiliaries.test(lowerAt(at, aux.from))) return []
  const found = travellers.find(({ from }) => from === aux.to)
  const isAfterJourney = memory.destination !== null || travellers.some(({ to }) => to <= so.from)
  if (found === undefined || !known(found) || !isAfterJourney || isTakenBack(at, aux.from)) return []
  const named = placesBetween(scene, 0, so.from)
  const destinations = named.length > 0 ? named.slice(-1) : carriedPlace(scene).places
  if (destinations.length === 0) return []
  return [
    {
      anchor: piece(at, aux.from, aux.to),
      travellers: [withKnown(scene, found)],
      destinations,
      origins: [],
      isPlanned: false,
      isPassing: false,
      rule: 'visit-near',
    },
  ]
}
