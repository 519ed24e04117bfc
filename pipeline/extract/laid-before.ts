import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

/** "presented a budget of 3 million", "tabled a plan": laid before a house, and given to no one. */
export const isLaidBefore = (at: AnalyzedSentence, { verb, arguments: [object] }: Clause): boolean =>
  /^(?:present|submit|table|unveil)$/.test(verb.lemma) &&
  object?.prep === null &&
  object.nominal.members.every(({ np }) =>
    /^(?:budget|report|plan|proposal|estimates?)$/.test(at.tokens[np.head]?.lower ?? ''),
  )
