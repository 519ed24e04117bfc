import { isSeatOfGovernment } from '../../lexicon/seats-of-government.ts'
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

const ministries = /^(?:ministry|minister|cabinet)$/

/** "Department of Health in Manila", "Ministry of Health and Welfare in Seoul": the noun that such a name opens with. */
function headOfBody({ tokens }: AnalyzedSentence, end: number): number {
  let i = end
  while (i > end - 6 && (/^(?:of|and|&)$/.test(tokens[i]?.lower ?? '') || /^\p{Lu}/u.test(tokens[i]?.text ?? ''))) {
    if (tokens[i + 1]?.lower === 'of' && authorities.test(tokens[i]?.lower ?? '')) return i
    i--
  }
  return end
}

/** "The health ministry in Lima counted 40", "officials in Hanoi said": the country that is governed from there. */
export const placeOfSeat = oncePerSentence((at: AnalyzedSentence): Place | null => {
  const city = at.areas.find(
    ({ areaKind, from, to }) =>
      areaKind === 'city' &&
      at.tokens[from - 1]?.lower === 'in' &&
      authorities.test(at.tokens[headOfBody(at, from - 2)]?.lower ?? '') &&
      isSeatOfGovernment(lowerWords({ at, from, to })),
  )
  return city === undefined ? null : wholeOf(placeOf(at, city))
})

/** "In Lima the health ministry counted 40": the country that is governed from the town which the sentence opens with. */
export function placeOfOpeningSeat(at: AnalyzedSentence, { piece: { from, to } }: Place): Place | null {
  const city = at.areas.find((area) => area.from === from && area.areaKind === 'city')
  if (city === undefined || from !== 1 || at.tokens[0]?.lower !== 'in') return null
  const subject = at.clauses.find(({ verb }) => verb.form === 'finite')?.subject
  const np = at.chunks[subject?.first ?? -1]
  const isOfState = np?.kind === 'np' && np.from >= to && ministries.test(at.tokens[np.head]?.lower ?? '')
  return isOfState && isSeatOfGovernment(lowerWords({ at, from, to })) ? wholeOf(placeOf(at, city)) : null
}

export function placesOfSeat(at: AnalyzedSentence): Places | null {
  const seat = placeOfSeat(at)
  return seat === null ? null : told(seat, nearRule)
}
