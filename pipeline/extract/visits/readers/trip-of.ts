import { visitNouns } from '../../../lexicon/travel-verbs.ts'
import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { placesBetween, spokenPlace } from '../places.ts'
import { withKnown } from '../resolve.ts'
import { isAhead, isTakenBack } from '../status.ts'
import { isTeam, keyOf, type Place, type Traveller } from '../traveller.ts'

const turns = /^(?:turn|day|time|appearance|debut|presence)$/

/** "For Chile's Ana Ruiz", "the turn of Ana Ruiz": the one that a trip is said to be of. */
const isOfTrip = ({ at }: Scene, { from }: Traveller): boolean => {
  const prep = lowerAt(at, from - 1)
  return (
    (prep === 'for' && (from === 1 || at.tags[from - 2] === 'PUNCT' || at.tags[from - 2] === 'CONJ')) ||
    (prep === 'of' && turns.test(lowerAt(at, from - 2)))
  )
}

/** "For Lima Wednesday was the day of": the place whose day it was. */
function placesInFront(scene: Scene, end: number): readonly Place[] {
  const { chunks } = scene.at
  return chunks.flatMap((prep, i) => {
    const np = chunks[i + 1]
    return prep.kind === 'prep' && /^(?:in|for|at)$/.test(prep.text) && np?.kind === 'np' && np.to <= end
      ? placesBetween(scene, np.from, np.to)
      : []
  })
}

/** "For Chile's president it was the second trip to Accra", "Wednesday was the day of Ana Ruiz": a journey that only a noun tells of. */
export function tripsOf(scene: Scene): Journey[] {
  const { at, travellers, told, memory } = scene
  const isTold = (one: Traveller): boolean =>
    told.some((journey) => journey.travellers.some((other) => keyOf(other) === keyOf(one)))
  return travellers.flatMap((one): Journey[] => {
    const isPerson = !isTeam(one) && one.rank !== 'ambassador' && (one.isNamed || one.title !== null)
    if (!isPerson || !isOfTrip(scene, one) || isTold(one) || isTakenBack(at, one.from)) return []
    const isTurn = lowerAt(at, one.from - 1) === 'of'
    const noun = firstIndexIn(
      at.tokens,
      one.to,
      one.to + 20,
      ({ lower }, i) => visitNouns.has(lower) && at.tags[i] === 'N',
    )
    if (noun < 0 && !isTurn) return []
    const named = noun < 0 ? placesInFront(scene, one.from) : placesBetween(scene, noun, at.tokens.length)
    const carried = memory.told.size > 0 || told.length > 0 ? spokenPlace(memory) : null
    const destinations: readonly Place[] =
      named.length > 0 ? named.slice(0, 1) : carried === null ? [] : [{ ...carried, how: 'carried' }]
    if (destinations.length === 0) return []
    const anchor = noun < 0 ? one.from - 2 : noun
    return [
      nearJourney({
        anchor: piece(at, anchor, anchor + 1),
        travellers: [withKnown(scene, one)],
        destinations,
        isPlanned: isAhead(at),
      }),
    ]
  })
}
