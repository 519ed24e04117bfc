import { informingVerbs } from '../../lexicon/informing-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

const isTelling = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && (hasVerbClass(verb.lemma, verb.particle, 'say') || informingVerbs.has(verb.lemma))

/** ", the minister told reporters in Lima", ", said the minister in Lima": the comma behind a token at which a clause begins that only tells who said it; the end of the sentence where none does. */
export function startOfTelling(at: AnalyzedSentence, from: number): number {
  for (const clause of at.clauses) {
    const { verb, subject } = clause
    if (verb.from < from || !isTelling(clause)) continue
    const isInverted = at.tokens[verb.from - 1]?.text === ','
    const start = isInverted || subject === null ? verb.from : (at.chunks[subject.first]?.from ?? 0)
    if (start >= from && at.tokens[start - 1]?.text === ',') return start - 1
  }
  return at.tokens.length
}
