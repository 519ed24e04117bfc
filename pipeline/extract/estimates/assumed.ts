import { singularOf } from '../../lexicon/nouns.ts'
import type { Measure } from './measure.ts'

/** What is made on assumptions. */
const plans = /^(?:budget|plan|scenario|model|forecast|projection|calculation|baseline|programme|program|estimate)$/

/** "The budget assumes growth of 4 percent", "the plan is based on an oil price of 30 dollars": what something is reckoned with, and is no finding. */
export function isAssumed({ anchor: { at }, number }: Measure): boolean {
  return at.clauses.some(({ verb, subject, end }) => {
    const last = at.chunks[end - 1]?.to ?? 0
    if (verb.form !== 'finite' || verb.to > number.from || number.from >= last) return false
    const head = at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''
    const isAssuming = verb.lemma === 'assume' || verb.lemma === 'presuppose'
    const isBased = verb.lemma === 'base' && verb.passive && /^(?:on|upon)$/.test(at.tokens[verb.to]?.lower ?? '')
    return (isAssuming || isBased) && plans.test(singularOf(head))
  })
}
