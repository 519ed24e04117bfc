import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { hasEconomicWord } from './quantity.ts'

/** "to Peru's current-account deficit", not "to Peru's ports". */
export function isOwner({ tokens, chunks }: AnalyzedSentence, { from, to }: AreaMention): boolean {
  const np = chunks.find((chunk) => chunk.from <= from && chunk.to > to)
  return isGenitiveMark(tokens[to]) && np?.kind === 'np' && hasEconomicWord([tokens[np.head]?.lower ?? ''])
}
