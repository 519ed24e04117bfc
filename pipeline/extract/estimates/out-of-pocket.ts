import type { Clause } from '../parse/clause.ts'
import { type Piece, textOf } from '../piece.ts'
import { isOfCoffers } from './is-economic.ts'
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
  ['in debt', 'level'],
]

const ending = /^(?:be|end|finish|close|leave|stand|come|emerge|find|become|remain)$/

export function stateBehind({ at, number }: Spot): readonly [from: number, direction: Direction] | null {
  for (const [words, direction] of states)
    if (words.split(' ').every((word, i) => tokenWord(at, number.to + i) === word)) return [number.to, direction]
  return null
}

/** "out of pocket by 3 million": the same words before the sum. */
function stateBefore({ at, number }: Spot): readonly [from: number, direction: Direction] | null {
  const by = number.from - 1
  if (tokenWord(at, by) !== 'by') return null
  for (const [words, direction] of states) {
    const all = words.split(' ')
    // "is down by 3 million", "poorer by 3 million" is a change of what is spoken of.
    if (all.length > 1 && words !== 'in deficit' && all.every((word, i) => tokenWord(at, by - all.length + i) === word))
      return [by - all.length, direction]
  }
  return null
}

/** "The budget will be 3 million short": what the state does not get, and no appeal. */
function shortBehind({ at, number }: Spot, isMade: boolean): readonly [from: number, direction: Direction] | null {
  const isShort = tokenWord(at, number.to) === 'short' && tokenWord(at, number.to + 1) !== 'of'
  return isShort && (isMade || isOfCoffers(at)) ? [number.to, 'decrease'] : null
}

/** "leaves Peru 3 million short", "made it 3 million richer": the place that something puts into the state. */
function objectMade({ at, index }: Spot, { verb, at: place }: Clause): Piece | null {
  const np = at.chunks[place + 1]
  if (!/^(?:leave|make|put|render)$/.test(verb.lemma) || verb.passive || np?.kind !== 'np' || place + 2 !== index)
    return null
  const piece = { at, from: np.from, to: np.to }
  return isPlace(piece) ? piece : null
}

/** "The budget lacks 3 million", "the treasury is short of 3 million": what the state does not have, and no appeal. */
function lackBefore(
  { at, number, index }: Spot,
  { verb, at: place }: Clause,
): readonly [from: number, direction: Direction] | null {
  const isLack = verb.lemma === 'lack' && place === index - 1
  const isShort = tokenWord(at, number.from - 1) === 'of' && tokenWord(at, number.from - 2) === 'short'
  return (isLack || isShort) && isOfCoffers(at) ? [verb.main, 'decrease'] : null
}

/** "was 3 million dollars worse off", "out of pocket by 3 million", "will finish the year 3 million down": what whoever it is said of lost or gained. */
export function asOutOfPocket(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated) return null
  const object = objectMade(spot, clause)
  const lack = lackBefore(spot, clause)
  if (object === null && lack === null && !ending.test(clause.verb.lemma)) return null
  const state = stateBehind(spot) ?? stateBefore(spot) ?? shortBehind(spot, object !== null) ?? lack
  const subject = object ?? toldSubject(at, clause)
  if (state === null || subject === null) return null
  const [from, direction] = state
  const noun = direction === 'level' ? 'debt' : direction === 'decrease' ? 'losses' : 'gains'
  const name = isPlace(subject) || isReference(subject) ? noun : `${noun} of ${textOf(subject)}`
  const anchor = { at, from, to: from + 1 }
  return { ...measureOf(spot, direction, { piece: subject, name, how: 'estimate' }, anchor), isValue: true }
}
