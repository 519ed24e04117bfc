import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** "Officials said that Peru gave 20 tents": the clause that is said, unless a pronoun in it goes on with the teller; else the clause itself. */
export function toldClause(at: AnalyzedSentence, clause: Clause | undefined): Clause | undefined {
  const that = at.chunks[(clause?.at ?? at.chunks.length) + 1]
  if (that?.kind !== 'sub' || that.text !== 'that') return clause
  const told = at.clauses.find(
    ({ verb, subject }) => verb.form === 'finite' && verb.from > that.from && subject !== null,
  )
  const first = at.chunks[told?.subject?.first ?? -1]
  return first?.kind === 'np' && !first.isPronoun ? told : clause
}
