import { seatsOfGovernment } from '../../lexicon/seats-of-government.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { lowerWords } from '../piece.ts'
import { nearRule } from './count-head.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { type Places, told } from './places-told.ts'
import { wholeOf } from './told-places.ts'

const authorities =
  /^(?:ministry|ministries|minister|government|authorities|officials|department|institute|cabinet|presidency|spokesman|spokeswoman|spokesperson)$/

/** "The health ministry in Lima counted 40", "officials in Hanoi said": the country that is governed from there. */
export const placeOfSeat = oncePerSentence((at: AnalyzedSentence): Place | null => {
  const city = at.areas.find(
    ({ areaKind, from, to }) =>
      areaKind === 'city' &&
      at.tokens[from - 1]?.lower === 'in' &&
      authorities.test(at.tokens[from - 2]?.lower ?? '') &&
      seatsOfGovernment.has(lowerWords({ at, from, to }).join(' ')),
  )
  return city === undefined ? null : wholeOf(placeOf(at, city))
})

export function placesOfSeat(at: AnalyzedSentence): Places | null {
  const seat = placeOfSeat(at)
  return seat === null ? null : told(seat, nearRule)
}
