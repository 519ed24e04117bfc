import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

const plans = /^(?:plan|intend|hope|mean|schedule|expect|suppose|book|slate)$/

/** "had planned to visit", "had intended to give": the past perfect of a plan tells that nothing came of it. */
export const hadPlanned = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.form === 'finite' && tokens[verb.from]?.lower === 'had' && plans.test(verb.lemma)
