import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

const opensTold = (at: AnalyzedSentence, { at: verb }: Clause): boolean => {
  const that = at.chunks[verb + 1]
  return that?.kind === 'sub' && that.text === 'that'
}

/** "Officials said that 30 were ill": whether the phrase at chunk `index` is of those who say it. */
export const isOfTeller = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some(
    (clause) =>
      clause.subject !== null && clause.subject.first <= index && index < clause.subject.end && opensTold(at, clause),
  )

/** "Officials said that Peru gave 20 tents": the clause that is said, unless a pronoun in it goes on with the teller; else the clause itself. */
export function toldClause(at: AnalyzedSentence, clause: Clause | undefined): Clause | undefined {
  if (clause === undefined || !opensTold(at, clause)) return clause
  const told = at.clauses.find((one) => one.verb.form === 'finite' && one.at > clause.at && one.subject !== null)
  const first = at.chunks[told?.subject?.first ?? -1]
  return first?.kind === 'np' && !first.isPronoun ? told : clause
}
