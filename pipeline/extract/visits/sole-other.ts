import { countryOf } from '../../lexicon/areas/index.ts'
import { lowerAt } from '../lower-at.ts'
import type { Scene } from './journey.ts'
import type { Place, Traveller } from './traveller.ts'

/** The one country that the sentence names beside those of its travellers. */
export function soleOther({ at, travellers }: Scene, { origins }: Traveller): Place | null {
  const others = at.areas.filter(
    (area) =>
      area.form === 'name' &&
      countryOf(area.areaId) !== null &&
      lowerAt(at, area.from - 1) !== 'from' &&
      !origins.some(({ iso3 }) => iso3 === countryOf(area.areaId)) &&
      !travellers.some((one) => one.origins.some(({ piece: { from } }) => from === area.from)),
  )
  const [area] = others
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  const isSole = others.every(({ areaId }) => countryOf(areaId) === iso3)
  return area === undefined || iso3 === null || !isSole ? null : { iso3, piece: { at, from: area.from, to: area.to } }
}
