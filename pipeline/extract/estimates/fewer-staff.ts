import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import type { Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const staff = /^(?:staff|workers|employees|hands|labourers|laborers)$/

/** Words behind "4,000 more workers" in which what it is held against may be told. */
const reach = 9

/** "Hotels employ 11,000 fewer people than in 2019", "the mines had 4,000 more workers in May than in April": of whom an employer has so many more or fewer. */
export function asFewerStaff(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  const word = lowerAt(at, number.to)
  if (number.kind !== 'number' || number.unit !== null || !/^(?:fewer|more)$/.test(word)) return null
  if (clause === null || clause.verb.negated || clause.verb.passive) return null
  if (number.from - clause.verb.to > 2 || number.from < clause.verb.to) return null
  const noun = lowerAt(at, number.to + 1)
  const isKept = /^(?:employ|pay|retain)$/.test(clause.verb.lemma) && (isPeopleNoun(noun) || staff.test(noun))
  if (!isKept && !(clause.verb.lemma === 'have' && staff.test(noun))) return null
  const behind = number.to + 2
  // "had 40 more workers" are further ones.
  if (word === 'more' && firstIndexIn(at.tokens, behind, behind + reach, ({ lower }) => lower === 'than') < 0)
    return null
  const subject = toldSubject(at, clause)
  if (subject === null || isPlace(subject)) return null
  const piece = { at, from: number.to + 1, to: behind }
  const name = isKept ? `${noun} employed` : noun
  const sign = word === 'more' ? 'increase' : 'decrease'
  return {
    ...measureOf(spot, sign, { piece, name, how: 'estimate' }, tokenPiece(spot, number.to)),
    isValue: true,
    unit: 'person',
  }
}
