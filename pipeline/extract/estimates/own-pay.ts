import { singularOf } from '../../lexicon/nouns.ts'
import { players } from '../../lexicon/private-matters.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Spot } from './spot.ts'

const pays = /^(?:wages?|salary|pay|rent|pension|mortgage|allowance|bonus|stipend|bills?|fees?)$/
const ones = /^(?:my|his|her|your)$/

/** "His wages", "my monthly rent": the money of one person. */
const opensOwn = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  ones.test(tokens[from]?.lower ?? '') && [1, 2].some((step) => pays.test(tokens[from + step]?.lower ?? ''))

/** "The striker earns", "a goalkeeper on": one who plays for money. */
const isPlayer = ({ tokens }: AnalyzedSentence, from: number, head: number): boolean =>
  /^(?:the|a|an|his|her|their|its)$/.test(tokens[from]?.lower ?? '') &&
  players.has(tokens[head]?.lower ?? '') &&
  singularOf(tokens[head]?.lower ?? '') === tokens[head]?.lower

/** "His wages fell by 10 percent", "the striker earns 200,000 euros a week": what one person is paid or pays, and no figure of an economy. */
export function isOwnPay({ at, clause }: Spot): boolean {
  const np = clause?.subject?.members[0]?.np
  return (
    np !== undefined && (opensOwn(at, np.from) || (clause?.verb.lemma === 'earn' && isPlayer(at, np.from, np.head)))
  )
}
