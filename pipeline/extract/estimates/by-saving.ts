import type { Clause } from '../parse/clause.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import type { Spot } from './spot.ts'

/** Below, a sum may be what a household saves. */
const leastOfState = 1e6

const coffers =
  /^(?:treasury|budget|exchequer|state|government|taxpayers?|coffers|economy|country|purse|industry|sector)$/

/** "save the Polish treasury 3 billion", "save Peru 3 billion": for a state or a trade, right behind the verb. */
function isForMany({ at, index }: Spot, clause: Clause): boolean {
  const np = at.chunks[index - 1]
  if (clause.at !== index - 2 || np?.kind !== 'np' || np.number !== null) return false
  return coffers.test(at.tokens[np.head]?.lower ?? '') || isPlace({ at, from: np.from, to: np.to })
}

/** "Closing the pits would save the Polish treasury 3 billion zloty a year": money that need not be spent. */
export function asSaved(spot: Spot): Measure | null {
  const { number, clause } = spot
  if (number.kind !== 'money' || (number.low ?? number.high ?? 0) < leastOfState || clause === null) return null
  const { verb } = clause
  if (verb.lemma !== 'save' || verb.passive || verb.negated || !isForMany(spot, clause)) return null
  const anchor = tokenPiece(spot, verb.main)
  return { ...measureOf(spot, 'increase', { piece: anchor, name: 'savings', how: ofSubject }, anchor), isValue: true }
}
