import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from './clause.ts'

/** Words that open a circumstance: when, or in spite of what, something was. */
export const circumstance = /^(?:after|before|despite|amid|following)$/
const adjuncts = /^(?:in spite of|because of|since|like|unlike)$/
const deeds = /^(?:distribution|delivery|use|transport|transfer|storage|treatment|screening|approval|testing)$/

/** "for distribution by Oxfam": who is to do it. */
const isDeedBehindFor = ({ tokens }: AnalyzedSentence, { prep, nominal: { members } }: Argument): boolean =>
  prep === 'for' && deeds.test(tokens[members[0]?.np.head ?? -1]?.lower ?? '')

/** "after a vote in Peru", "despite a warning from Peru", "for distribution by Oxfam": a phrase right behind that of a circumstance or deed is said of it, and not of the verb. */
export const isOfAdjunct = (at: AnalyzedSentence, argument: Argument, before: Argument | undefined): boolean =>
  before?.nominal.end === argument.nominal.first - 1 &&
  (circumstance.test(before.prep ?? '') ||
    adjuncts.test(before.prep ?? '') ||
    (argument.prep === 'by' && isDeedBehindFor(at, before)))
