import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'

const held = new Set('hold host stage convene organise organize schedule open call'.split(' '))
const joining = new Set('attend join visit participate travel'.split(' '))

/** "the summit held on 5 May in Lima", "the delegation, which attended the talks in Lima": what is said of the event behind it. */
export function argumentsWithEvent({ chunks, clauses }: AnalyzedSentence, clause: Clause): readonly Argument[] {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next === undefined) return clause.arguments
  const isHeld = next.verb.form === 'participle' && held.has(next.verb.lemma) && next.at === clause.end
  const opening = chunks[next.first - 1]
  const isRelative = opening?.kind === 'wh' && /^(?:which|that)$/.test(opening.text) && joining.has(next.verb.lemma)
  return isHeld || isRelative ? [...clause.arguments, ...next.arguments] : clause.arguments
}
