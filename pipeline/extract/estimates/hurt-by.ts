import { asCost } from './by-object.ts'
import type { Measure } from './measure.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** "would hurt exporters to the tune of 3 million": what it would cost. */
export function asHurt(spot: Spot): Measure | null {
  const { at, clause, index, number } = spot
  if (clause === null || number.kind !== 'money' || clause.verb.passive || clause.verb.negated) return null
  const isHurt = /^(?:hurt|hit|harm|dent|damage|affect|punish)$/.test(clause.verb.lemma)
  if (!isHurt || prepText(at.chunks[index - 1]) !== 'to the tune of') return null
  return asCost(spot, clause, toldSubject(at, clause), null)
}
