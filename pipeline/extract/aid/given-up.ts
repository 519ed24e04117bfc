import type { AnalyzedSentence } from '../analyze.ts'
import { stocks } from './gift-noun.ts'
import { isSharing } from './helpful.ts'
import { giverModes, modeOf } from './mode.ts'

/** "gave its whole stock of masks, 7,400, to Peru": the stock itself is what a verb of giving gives. */
export function isGivenUp(at: AnalyzedSentence, index: number): boolean {
  const clause = at.clauses.findLast(({ at: verb }) => verb < index)
  const np = clause?.arguments[0]?.prep === null ? clause.arguments[0].nominal.members[0]?.np : undefined
  const words = np === undefined ? [] : at.tokens.slice(np.from, np.to).map(({ lower }) => lower)
  // "opened its stocks: 8,000 doses went to Chad"
  if (clause !== undefined && isSharing(at, clause)) return true
  return (
    clause !== undefined &&
    giverModes.has(modeOf(at, clause) ?? 'none') &&
    modeOf(at, clause) !== 'sell' &&
    stocks.has(words.at(-1) ?? '') &&
    words.some((word) => word === 'entire' || word === 'whole' || word === 'all')
  )
}
