import { type AnalyzedSentence, readAs } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { asForm } from '../parse/verb-group.ts'
import { wholeOf } from './extent.ts'
import { isPerson } from './party.ts'

/** Clauses as acts of persons need them, where the grammar of things and figures read them otherwise. */

/** "…, released on 9 May, Minister Ruiz expressed deep sorrow": a person with an object behind the verb does something. */
function asActive(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb, subject } = clause
  const isBare = verb.form === 'participle' && verb.passive && verb.from === verb.main
  const hasObject = clause.arguments[0]?.prep === null
  const isDone = isBare && hasObject && subject !== null && isPerson(wholeOf(at, subject))
  return isDone ? { ...clause, verb: asForm(verb, 'finite', false) } : clause
}

/** "share sequencing data with X": the gerund belongs to the noun. */
function withGerund(clause: Clause, next: Clause | undefined): Clause {
  const isNext = next?.verb.form === 'gerund' && next.at === clause.at + 1 && clause.arguments.length === 0
  return isNext && (clause.verb.lemma === 'share' || clause.verb.lemma === 'exchange')
    ? { ...clause, arguments: next.arguments, end: next.end }
    : clause
}

/** A sentence with its clauses mended. */
export function mended(at: AnalyzedSentence): AnalyzedSentence {
  const clauses = at.clauses.map((clause, i) => withGerund(asActive(at, clause), at.clauses[i + 1]))
  return clauses.every((clause, i) => clause === at.clauses[i]) ? at : readAs(at, { clauses })
}
