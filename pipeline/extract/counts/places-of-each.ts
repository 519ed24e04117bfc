import type { AnalyzedSentence } from '../analyze.ts'
import { areaInSeries } from '../estimates/series.ts'
import { type Side, sideOf } from '../estimates/side.ts'
import { isSaidInTurn } from '../in-turn.ts'
import { isToldOfEach } from '../says-each.ts'
import type { Count } from './count.ts'
import type { Place } from './place.ts'
import type { Places } from './places-told.ts'

const placeOfSide = ({ piece }: Side): Place => ({
  piece,
  area: piece.at.areas.find(({ from, to }) => from === piece.from && to === piece.to) ?? null,
})

/** "Cholera is back in Peru and Chile. Each has 40 cases", "They have 40 and 12 respectively": of those that were named before. */
export function ofEachTold(
  at: AnalyzedSentence,
  count: Count | undefined,
  found: Places,
  listed: readonly Side[],
): Places {
  if (count === undefined || listed.length < 2 || (found.places.length > 0 && found.how !== 'carried')) return found
  if (isToldOfEach(at, count.number)) return { places: listed.map(placeOfSide), how: 'carried' }
  const side = isSaidInTurn(at) ? areaInSeries(at, [listed], count.number) : null
  return side === null ? found : { places: [placeOfSide(side)], how: 'carried' }
}

/** The places that the figures of a sentence are of, where they are several: a later sentence may tell of each. */
export function listedPlaces(at: AnalyzedSentence, places: readonly Places[]): readonly Side[] | null {
  const areas = places.flatMap(({ places: own }) =>
    own.flatMap(({ area, piece }) => (area === null || piece.at !== at ? [] : [area])),
  )
  const different = areas.filter(({ areaId }, i) => areas.findIndex((one) => one.areaId === areaId) === i)
  return different.length > 1 ? different.map((area) => sideOf(at, area)) : null
}
