import { hasVerbClass } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Clause } from './parse/clause.ts'

const denies = ({ verb }: Clause): boolean => hasVerbClass(verb.lemma, verb.particle, 'deny')

const untrue = new Set(['false', 'untrue', 'fake', 'baseless', 'unfounded', 'wrong', 'incorrect', 'inaccurate'])
const truth = new Set(['true', 'correct', 'accurate', 'right'])

/** "Reports that … are false": nothing in the sentence is told as a fact. */
const isCalledUntrue = ({ clauses, tokens }: AnalyzedSentence): boolean =>
  clauses.some(({ verb }) => {
    const word = tokens[verb.to]?.lower ?? ''
    return (
      verb.lemma === 'be' &&
      (untrue.has(word) || (truth.has(word) && (verb.negated || tokens[verb.to - 1]?.lower === 'not')))
    )
  })

/** "No president had been to Lima"; "no fewer than 20" are 20. */
export function isNoOne({ chunks, tokens }: AnalyzedSentence, { subject }: Clause): boolean {
  const np = chunks[subject?.first ?? -1]
  const isNo = np?.kind === 'np' && /^(?:no|nobody|none|neither)$/.test(tokens[np.from]?.lower ?? '')
  return isNo && np.number === null
}

/** "did not send", "refused to send", "denied sending", "denied that it had sent": what did not happen. */
export function isDeniedClause(at: AnalyzedSentence, clause: Clause): boolean {
  if (clause.verb.negated || isCalledUntrue(at)) return true
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  if (governor === undefined || !denies(governor)) return false
  if (clause.verb.form === 'infinitive') return true
  // "arrivals dropped, costing 3 million": behind a comma the gerund tells what came of it.
  if (clause.verb.form === 'gerund') return !isParted(at, governor.at, clause.at)
  const opening = at.chunks[clause.first - 1]
  return opening?.kind === 'sub' && opening.text === 'that'
}

const isParted = ({ chunks }: AnalyzedSentence, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some((chunk) => chunk.kind === 'punct' && chunk.text === ',')

/** The same of a figure, by the clause that it stands in. */
export function isDenied(at: AnalyzedSentence, number: NumberMention): boolean {
  const clause = at.clauses.findLast(({ verb }) => verb.to <= number.from)
  return clause === undefined ? isCalledUntrue(at) : isDeniedClause(at, clause)
}
