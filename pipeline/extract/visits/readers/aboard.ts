import { countryOf } from '../../../lexicon/areas/index.ts'
import { pieceOfNominal } from '../../actors.ts'
import type { AnalyzedSentence } from '../../analyze.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import { statusOf } from '../status.ts'
import { type Place, type Traveller, unnamedTraveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

const isAboard = (at: AnalyzedSentence, end: number): boolean =>
  lowerAt(at, end) === 'aboard' || (lowerAt(at, end) === 'on' && lowerAt(at, end + 1) === 'board')

const officials = new Set(['official', 'officials', 'officer', 'officers', 'diplomat', 'diplomats'])

/** Someone named, or officials without a name. */
function passengerOf({ at, travellers }: Scene, index: number): Traveller | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const named = travellers.find(({ from, to }) => from < np.to && to > np.from)
  if (named !== undefined) return named
  if (!officials.has(lowerAt(at, np.head))) return null
  return unnamedTraveller(piece(at, np.from, np.to), 'official')
}

/** "delivered goods to Chile on a plane, with officials aboard": they go where the goods go. */
export const aboard: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !isAboard(at, np.to)) return []
  const traveller = passengerOf(scene, index)
  const carrying = at.clauses.findLast(({ at: place, verb }) => place < index && verb.form === 'finite')
  const status = carrying === undefined ? null : statusOf(at, carrying)
  if (traveller === null || carrying === undefined || status === null) return []
  const sender = carrying.subject === null ? null : pieceOfNominal(at, carrying.subject)
  const area =
    sender === null
      ? undefined
      : at.areas.find(({ from, to, areaId }) => from >= sender.from && to <= sender.to && countryOf(areaId) !== null)
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  const origins: Place[] = area === undefined || iso3 === null ? [] : [{ iso3, piece: piece(at, area.from, area.to) }]
  const destinations = carrying.arguments
    .filter(({ prep }) => prep === 'to')
    .flatMap(({ nominal }) => placesIn(scene, nominal))
  const anchor = piece(at, np.head, np.head + 1)
  return [
    {
      anchor,
      travellers: [{ ...traveller, origins: traveller.origins.length > 0 ? traveller.origins : origins }],
      destinations,
      origins: [],
      isPlanned: status === 'planned',
      isPassing: false,
      rule: 'visit',
    },
  ]
}
