import { hasVerbClass } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

const coming = new Set(['come', 'arrive', 'reach'])

/** "unless 3 million comes in", "if it is not sent 3 million": what someone still wants; "if it had not been given 3 million" tells of what was. */
export function isUnmet(
  { chunks, tokens }: Pick<AnalyzedSentence, 'chunks' | 'tokens'>,
  { first, verb }: Clause,
): boolean {
  const opening = chunks[first - 1]
  if (opening?.kind !== 'sub') return false
  if (opening.text === 'unless') return true
  const isGetting = hasVerbClass(verb.lemma, verb.particle, verb.passive ? 'give' : 'receive') || coming.has(verb.lemma)
  return opening.text === 'if' && verb.negated && isGetting && tokens[verb.from]?.lower !== 'had'
}
