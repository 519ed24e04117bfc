import { lowerWords, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter } from './phrases.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const running = new Set(['run', 'work', 'operate', 'produce', 'function'])

/** "mills run at half of capacity", "the port works at 12 percent of its capacity": how much of it is in use. */
export function asCapacityUsed(spot: Spot): Measure | null {
  const { at, number, index, clause } = spot
  if (!isRelative(number) || clause === null || clause.verb.passive || !running.has(clause.verb.lemma)) return null
  const isAt = prepText(at.chunks[index - 1]) === 'at' && index - 1 <= clause.at + 2
  // "at half capacity"
  const own = number.to < spot.np.to ? { at, from: number.to, to: spot.np.to } : null
  const whole = own ?? phraseAfter(at, index + 1, new Set(['of']))
  if (!isAt || whole === null || !/^capacit(?:y|ies)$/.test(lowerWords(whole).at(-1) ?? '')) return null
  const subject = toldSubject(at, clause)
  const name = subject === null || isPlace(subject) ? 'capacity in use' : `capacity in use of ${textOf(subject)}`
  const anchor = tokenPiece(spot, clause.verb.main)
  return {
    ...measureOf(spot, 'level', { piece: subject ?? whole, name, how: ofSubject }, anchor),
    isValue: true,
  }
}
