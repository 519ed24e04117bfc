import { hasVerbClass } from '../../lexicon/verbs.ts'
import { markerText } from '../parse/chunk.ts'
import type { Piece } from '../piece.ts'
import { isRanked } from '../ranking.ts'
import { isAlike } from './alike.ts'
import { growthFor } from './by-forecaster.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore, phraseAfter } from './phrases.ts'
import { type Quantity, wordsOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const inside = new Set(['in', 'for'])
const alike = /^(?:,|;|and|but|against|as against|compared (?:with|to)|versus|vs)$/
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
  if (number.to < np.to) return null
  if (last === null || last.quantity === null) return growthFor(spot)
  const carried: Quantity = { ...last.quantity, how: 'carried' }
  const found = (place: Measure['placePiece']): Measure => ({
    ...measureOf(spot, 'level', carried, null),
    isValue: true,
    placePiece: place,
  })
  const behind = phraseAfter(at, index + 1, inside)
  const isShare = isRelative(number) && number.unit !== 'percentage_point' && number.unit !== 'share'
  if (isShare && behind !== null && isPlace(behind)) {
    // "fell by 4 percent in Peru, 3 in Chile", "against 3 in Chile": the same change.
    const isNext = before !== null && alike.test(markerText(at.chunks[index - 1]))
    const { direction, isValue } = isNext ? before : found(behind)
    return { ...found(behind), direction, isValue }
  }
  // "Worst off: Peru (-28%)": of what the paragraph measures.
  if (isShare && (number.low ?? number.high ?? 0) < 0 && markerText(at.chunks[index - 1]) === '(') {
    const near = chainBefore(at, index - 1)
    const place = near !== null && isPlace(near) ? near : toldSubject(at, clause ?? at.clauses.at(-1) ?? null)
    if (place !== null && isPlace(place)) return { ...found(place), direction: 'decrease', isValue: false }
  }
  if (!isAlike(number, last.number) || number.kind !== 'money') return null
  if (markerText(at.chunks[index - 1]) === '(') {
    const place = chainBefore(at, index - 1) ?? toldSubject(at, clause)
    return place !== null && isPlace(place) ? found(place) : null
  }
  const subject = toldSubject(at, clause)
  const next = placeBehindRanked(spot)
  if (next !== null) return found(next)
  const isReceived =
    clause !== null &&
    hasVerbClass(clause.verb.lemma, clause.verb.particle, 'receive') &&
    wordsOf(carried).some((word) => received.has(word))
  // "Peru heads the list with 3 billion"
  const isHeld = isReceived || (clause !== null && isRanked(at, clause))
  if (!isHeld) return null
  // "Peru received 3 billion, Chile 2": of the place right before it.
  const near = before === null ? null : placeRightBefore(spot, before)
  if (near !== null) return found(near)
  return subject !== null && isPlace(subject) ? found(subject) : null
}

function placeRightBefore({ at, index }: Spot, { number }: Measure): Piece | null {
  const np = at.chunks[index - 1]
  const piece = np?.kind === 'np' && np.from >= number.to ? { at, from: np.from, to: np.to } : null
  return piece !== null && isPlace(piece) ? piece : null
}

/** "Peru leads the table with 3 billion, followed by Chile with 2": the next in the list. */
function placeBehindRanked({ at, index }: Spot): Piece | null {
  const place = chainBefore(at, index - 1)
  const isNext =
    at.tokens[(place?.from ?? 0) - 1]?.lower === 'by' && at.tokens[(place?.from ?? 0) - 2]?.lower === 'followed'
  const isOfRanking = prepText(at.chunks[index - 1]) === 'with' && at.clauses.some((one) => isRanked(at, one))
  return isOfRanking && isNext && place !== null && isPlace(place) ? place : null
}
