import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { npAt } from '../parse/np-at.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { giverModes, modeOf } from './mode.ts'
import type { Telling } from './telling.ts'
import { summing } from './total-idiom.ts'

const counts = /^(?:number|total|amount|sum|tally|quantity|volume|count)$/

/** "what", "the number", "the doses": what a relative clause right behind says to be given. */
function isGivenThing(at: AnalyzedSentence, index: number): boolean {
  if (at.chunks[index]?.kind === 'wh') return textAt(at, index) === 'what'
  const np = npAt(at, index)
  if (np === null || np.number !== null) return false
  return counts.test(at.tokens[np.head]?.lower ?? '') || goodsIn({ at, from: np.from, to: np.to }) !== null
}

/** The clause of giving that opens at a chunk, or behind the "that", "of masks" or "of masks that" there. */
function givingAt(at: AnalyzedSentence, start: number): Clause | null {
  let first = textAt(at, start) === 'of' ? start + 2 : start
  if (/^(?:that|which)$/.test(textAt(at, first))) first++
  const clause = at.clauses.find((one) => one.at > first)
  const isGiving =
    clause !== undefined &&
    clause.at <= first + 2 &&
    clause.verb.form === 'finite' &&
    giverModes.has(modeOf(at, clause) ?? 'none')
  return isGiving ? clause : null
}

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
  return { mode, status, governor: { clause, relation: 'object', prep: null }, rule: 'aid-total-given' }
}
