import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** "wrote Peru a cheque for 3 million", "wrote a cheque to Oxfam": money given, and no letter. */
export const isChequeWritten = ({ tokens }: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'write' &&
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === null && members.some(({ np }) => /^(?:cheque|check)$/.test(tokens[np.head]?.lower ?? '')),
  )
