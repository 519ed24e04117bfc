import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "The conference brought in pledges of 3 million": what others promise there, given by no one yet. */
export const bringsPromises = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'bring' &&
  !verb.passive &&
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === null && /^(?:pledges|promises|commitments)$/.test(at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''),
  )
