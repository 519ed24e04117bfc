import { culled } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'

/** "had 26 million birds culled": animals that are done away with, and no one's gift. */
export const areCulled = ({ tokens }: AnalyzedSentence, { number: { to } }: Pick<AidFigure, 'number'>): boolean =>
  someIn(tokens.slice(to, to + 4), 1, tokens.slice(to, to + 4).length, ({ lower }) => culled.has(lower))

/** "40 houses are gone", "the harvest, 40 tons, is gone": lost; goods by name that "were gone in a morning" have been taken. */
export const isGone = ({ tokens }: AnalyzedSentence, { verb }: Clause, { kind }: AidFigure): boolean =>
  verb.lemma === 'go' && verb.passive && (kind === 'any' || /^(?:is|are)$/.test(tokens[verb.main - 1]?.lower ?? ''))

/** "insurers will pay 30 million": what they owe. */
export function isInsured({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  const payer = np === undefined ? '' : (tokens[np.head]?.lower ?? '')
  return (
    /^(?:re)?insurers?$|^underwriters?$/.test(payer) && /^(?:pay|cover|reimburse|compensate|expect)$/.test(verb.lemma)
  )
}
