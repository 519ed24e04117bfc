import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from '../parse/clause.ts'

/** "were sent, by the union's count": how it is known. */
export const isReckoning = (at: AnalyzedSentence, { prep, nominal: { members } }: Argument): boolean =>
  prep === 'by' &&
  /^(?:counts?|tally|reckoning|estimates?|figures|records?|accounts?|calculations?|standards?|law)$/.test(
    at.tokens[members[0]?.np.head ?? -1]?.lower ?? '',
  )
