import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { givingAt, isGivenThing } from './given-thing.ts'
import { modeOf } from './mode.ts'
import type { Telling } from './telling.ts'
import { summing } from './total-idiom.ts'

/** "brings the number they have given it to 1.9 million", "taking to 300 what it has sent": the clause of giving whose sum is brought to the amount. */
function summedUp(at: AnalyzedSentence, index: number): Clause | null {
  if (textAt(at, index - 1) !== 'to') return null
  const outer = at.clauses.findLast(
    (one) => one.at < index && summing.test(one.verb.lemma) && !one.verb.passive && !isDeniedClause(at, one),
  )
  if (outer === undefined) return null
  const start = outer.at === index - 2 ? index + 1 : outer.at + 1
  return isGivenThing(at, start) ? givingAt(at, start + 1) : null
}

/** What is given by now, told by the sum to which the last gift brings it. */
export function runningTotal(at: AnalyzedSentence, { index }: AidFigure): Telling | null {
  const clause = summedUp(at, index)
  const mode = clause === null ? null : modeOf(at, clause)
  if (clause === null || mode === null) return null
  const status = mode === 'pledge' || mode === 'announce' ? 'pledged' : mode === 'sell' ? 'exported' : 'delivered'
  return { mode, status, governor: { clause, relation: 'relative', prep: null }, rule: 'aid-total-given' }
}
