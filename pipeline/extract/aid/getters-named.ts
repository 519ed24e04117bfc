import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'

export const getters = /^(?:destination|recipient|receiver|beneficiary|addressee|grantee|awardee)$/

/** "the countries to benefit are": those of whom it is said what they are to get. */
const isToBenefit = ({ chunks }: AnalyzedSentence, { at: place }: Clause): boolean => {
  const before = chunks[place - 1]
  return before?.kind === 'verb' && before.form === 'infinitive' && before.lemma === 'benefit'
}

function namesGetters(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, subject } = clause
  if (!/^(?:be|include|remain)$/.test(verb.lemma) || verb.passive || verb.negated || verb.form !== 'finite')
    return false
  const head = subject?.members[0]?.np.head ?? -1
  return getters.test(singularOf(at.tokens[head]?.lower ?? '')) || isToBenefit(at, clause)
}

/** "The recipients are Peru (3 million) and Chad (2 million)", "Among the beneficiaries are Peru, with 3 million": the chunk of the verb behind which those who get are named; the number of chunks where none are. */
export const gettersNamed = oncePerSentence(
  (at: AnalyzedSentence): number => at.clauses.find((clause) => namesGetters(at, clause))?.at ?? at.chunks.length,
)
