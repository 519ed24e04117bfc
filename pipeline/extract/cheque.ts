import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** "wrote Peru a cheque for 3 million", "wrote a cheque to Oxfam": money given, and no letter; not "wrote off a cheque". */
export const isChequeWritten = ({ tokens }: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'write' &&
  verb.particle === null &&
  !/^(?:off|down)$/.test(tokens[verb.to]?.lower ?? '') &&
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === null && members.every(({ np }) => /^(?:cheque|check)$/.test(tokens[np.head]?.lower ?? '')),
  )
