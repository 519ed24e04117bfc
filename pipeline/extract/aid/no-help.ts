import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'

const doneAway = /^(?:culled|slaughtered|gassed|incinerated|exterminated|put down|burned|burnt|destroyed)$/

/** "had 26 million birds culled": animals that are done away with, and no one's gift. */
export const areCulled = ({ tokens }: AnalyzedSentence, { number: { to } }: Pick<AidFigure, 'number'>): boolean =>
  tokens.slice(to, to + 4).some(({ lower }, i) => i > 0 && doneAway.test(lower))

/** "insurers will pay 30 million": what they owe. */
export function isInsured({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  const payer = np === undefined ? '' : (tokens[np.head]?.lower ?? '')
  return (
    /^(?:re)?insurers?$|^underwriters?$/.test(payer) && /^(?:pay|cover|reimburse|compensate|expect)$/.test(verb.lemma)
  )
}
