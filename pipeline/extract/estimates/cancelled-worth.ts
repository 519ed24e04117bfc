import { undoneParticiples } from '../../lexicon/loss-verbs.ts'
import { lowerAt } from '../lower-at.ts'
import { textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { prepText, type Spot } from './spot.ts'

const undoings = /^(?:cancellations?|refunds?|defaults?|write-offs?)$/
const dealings =
  /^(?:bookings?|orders?|contracts?|reservations?|trips?|holidays|tours|nights?|sales|business|tickets|deals)$/

/** Token at which the dealings begin that came to nothing ("lost bookings", "cancellations"), if they end before `end`; -1 where there are none. */
function startOfUndone(at: Spot['at'], end: number): number {
  if (undoings.test(lowerAt(at, end - 1))) return end - 1
  // "Buyers cancelled orders": the verb says so.
  const isParticiple = at.tags[end - 2] !== 'V' && undoneParticiples.has(lowerAt(at, end - 2))
  if (isParticiple && dealings.test(lowerAt(at, end - 1))) return end - 2
  return undoneParticiples.has(lowerAt(at, end - 1)) && dealings.test(lowerAt(at, end - 2)) ? end - 2 : -1
}

/** "speak of cancellations worth 6.5 million", "bookings lost to the value of 3 million": money that does not come in, and that no one gives. */
export function asCancelledWorth(spot: Spot): Measure | null {
  const { at, number, index } = spot
  if (number.kind !== 'money') return null
  const prep = at.chunks[index - 1]
  const isValue = prepText(prep) === 'of' && /^(?:value|tune|amount)$/.test(lowerAt(at, (prep?.from ?? 0) - 1))
  const end = isValue ? (prep?.from ?? 0) - 3 : (prep?.from ?? 0)
  const isLinked = isValue || /^(?:worth|of|for)$/.test(prepText(prep) ?? '')
  const from = isLinked ? startOfUndone(at, end) : -1
  if (from < 0) return null
  const piece = { at, from, to: end }
  return {
    ...measureOf(spot, 'decrease', { piece, name: textOf(piece), how: ofSubject }, tokenPiece(spot, end - 1)),
    isValue: true,
  }
}
