import { textOf } from '../piece.ts'
import { type Direction, type Measure, measureOf } from './measure.ts'
import { isPlace, isReference, tokenWord } from './quantity.ts'
import type { Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** Words behind a sum that say how someone comes out of it. */
const states: readonly (readonly [words: string, direction: Direction])[] = [
  ['worse off', 'decrease'],
  ['out of pocket', 'decrease'],
  ['in the red', 'decrease'],
  ['in deficit', 'decrease'],
  ['poorer', 'decrease'],
  ['down', 'decrease'],
  ['better off', 'increase'],
  ['in the black', 'increase'],
  ['in profit', 'increase'],
  ['richer', 'increase'],
]

const ending = /^(?:be|end|finish|close|leave|stand|come|emerge|find|become|remain)$/

export function stateBehind({ at, number }: Spot): readonly [from: number, direction: Direction] | null {
  for (const [words, direction] of states)
    if (words.split(' ').every((word, i) => tokenWord(at, number.to + i) === word)) return [number.to, direction]
  return null
}

/** "was 3 million dollars worse off", "will finish the year 3 million down": what whoever it is said of lost or gained. */
export function asOutOfPocket(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated || !ending.test(clause.verb.lemma)) return null
  const state = stateBehind(spot)
  const subject = toldSubject(at, clause)
  if (state === null || subject === null) return null
  const [from, direction] = state
  const noun = direction === 'decrease' ? 'losses' : 'gains'
  const name = isPlace(subject) || isReference(subject) ? noun : `${noun} of ${textOf(subject)}`
  const anchor = { at, from, to: from + 1 }
  return { ...measureOf(spot, direction, { piece: subject, name, how: 'estimate' }, anchor), isValue: true }
}
