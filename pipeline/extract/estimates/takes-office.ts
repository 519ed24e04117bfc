import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "assumed office", "assumed control of the firm": no guess. */
export const takesOffice = ({ tokens }: AnalyzedSentence, { verb, arguments: [object] }: Clause): boolean =>
  verb.lemma === 'assume' &&
  object?.prep === null &&
  /^(?:office|power|control|command|charge|duty|duties|responsibility|responsibilities|post|presidency|leadership)$/.test(
    tokens[object.nominal.members[0]?.np.head ?? -1]?.lower ?? '',
  )
