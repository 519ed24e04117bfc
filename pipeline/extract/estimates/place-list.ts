import { hasVerbClass } from '../../lexicon/verbs.ts'
import { isAlike } from './alike.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore, phraseAfter } from './phrases.ts'
import { isPlace, type Quantity, wordsOf } from './quantity.ts'
import { isRelative, markerText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const inside = new Set(['in', 'for'])
const received = new Set([
  'remittance',
  'remittances',
  'flows',
  'inflows',
  'transfers',
  'investment',
  'money',
  'revenue',
  'earnings',
  'exports',
])

/** "China came next ($61 billion), ahead of Mexico ($26 billion)", "43 percent in Tajikistan": of what the paragraph has measured, place by place. */
export function asPlaceList(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, discourse, clause } = spot
  const last = before ?? discourse.economy
  if (last === null || last.quantity === null || number.to < np.to) return null
  const carried: Quantity = { ...last.quantity, how: 'carried' }
  const found = (place: Measure['placePiece']): Measure => ({
    ...measureOf(spot, 'level', carried, null),
    isValue: true,
    placePiece: place,
  })
  const behind = phraseAfter(at, index + 1, inside)
  const isShare = isRelative(number) && number.unit !== 'percentage_point' && number.unit !== 'share'
  if (isShare && behind !== null && isPlace(behind)) return found(behind)
  if (!isAlike(number, last.number) || number.kind !== 'money') return null
  if (markerText(at.chunks[index - 1]) === '(') {
    const place = chainBefore(at, index - 1) ?? toldSubject(at, clause)
    return place !== null && isPlace(place) ? found(place) : null
  }
  const subject = toldSubject(at, clause)
  const isReceived =
    clause !== null &&
    hasVerbClass(clause.verb.lemma, clause.verb.particle, 'receive') &&
    wordsOf(carried).some((word) => received.has(word))
  return isReceived && subject !== null && isPlace(subject) ? found(subject) : null
}
