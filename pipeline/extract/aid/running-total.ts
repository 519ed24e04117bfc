import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { givingAt, isGivenThing } from './given-thing.ts'
import type { Governor } from './governor.ts'
import { modeOf } from './mode.ts'
import type { Telling } from './telling.ts'
import { summing } from './total-idiom.ts'

/** "brings the number they have given it to 1.9 million", "taking to 300 what it has sent": the clause of giving whose sum is brought to the amount. */
function summedUp(at: AnalyzedSentence, index: number): Pick<Governor, 'clause' | 'relation'> | null {
  if (textAt(at, index - 1) !== 'to') return null
  const outer = at.clauses.findLast(
    (one) => one.at < index && summing.test(one.verb.lemma) && !one.verb.passive && !isDeniedClause(at, one),
  )
  if (outer === undefined) return null
  const isAhead = outer.at === index - 2
  const start = isAhead ? index + 1 : outer.at + 1
  const clause = isGivenThing(at, start) ? givingAt(at, start + 1) : null
  return clause === null ? null : { clause, relation: isAhead ? 'relative' : 'object' }
}

/** What is given by now, told by the sum to which the last gift brings it. */
export function runningTotal(at: AnalyzedSentence, { index }: AidFigure): Telling | null {
  const summed = summedUp(at, index)
  const mode = summed === null ? null : modeOf(at, summed.clause)
  if (summed === null || mode === null) return null
  const status = mode === 'pledge' || mode === 'announce' ? 'pledged' : mode === 'sell' ? 'exported' : 'delivered'
  return { mode, status, governor: { ...summed, prep: null }, rule: 'aid-total-given' }
}
