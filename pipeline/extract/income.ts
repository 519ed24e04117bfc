import { pricedGoods } from '../lexicon/indicator-words.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { wares } from '../lexicon/trades.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { bringsMoney } from './estimates/earned-or-missed.ts'
import type { Clause } from './parse/clause.ts'

/** What has a price of its own, or is made, grown or dug to be sold. */
const isGoods = (word: string): boolean => pricedGoods.has(singularOf(word)) || wares.has(singularOf(word))

/** "Tourism pumps 3 billion into Peru's economy": what a trade earns, and no one gives or invests. */
export function isPumpedByTrade({ tokens }: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean {
  const word = (head: number): string => tokens[head]?.lower ?? ''
  const isIntoEconomy = found.some(
    ({ prep, nominal }) => prep === 'into' && nominal.members.some(({ np }) => /^econom(?:y|ies)$/.test(word(np.head))),
  )
  // "Copper sales"
  const isSale = (head: number): boolean => word(head) === 'sales' && isGoods(word(head - 1))
  const isTrade = subject?.members.every(({ np }) => bringsMoney(singularOf(word(np.head))) || isSale(np.head)) === true
  return /^(?:pump|inject)$/.test(verb.lemma) && isTrade && isIntoEconomy
}
