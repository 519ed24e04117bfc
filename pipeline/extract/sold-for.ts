import { pricedGoods } from '../lexicon/indicator-words.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { wares } from '../lexicon/trades.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { NounPhrase } from './parse/chunk.ts'
import type { Clause } from './parse/clause.ts'

/** Below, a sum may be what one buyer pays for one thing. */
const leastOfTrade = 1e6

/** Goods for which one country pays another, and the sum. */
interface Sale {
  readonly goods: Pick<NounPhrase, 'from' | 'to'>
  readonly sum: NumberMention
}

const isOfCountry = ({ areas }: NounPhrase): boolean => areas.some(({ iso3 }) => iso3 !== null)

/** "Bolivia sold Brazil gas for 1.1 billion dollars", "Estonia sells timber to Sweden for 120 million euros": trade of a country for a sum, and no goods handed over as help. */
export function soldFor(at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): Sale | null {
  if (!/^(?:sell|export)$/.test(verb.lemma) || verb.passive || verb.negated) return null
  const phrases = found.flatMap(({ prep, nominal: { members } }) => members.map(({ np }) => ({ prep, np })))
  const seller = subject?.members[0]?.np
  const sum = phrases.find(({ prep, np }) => prep === 'for' && np.number?.kind === 'money')?.np.number ?? null
  const goods = phrases.find(({ prep, np }) => prep === null && np.number === null && isWare(at, np))?.np
  // "A German sold wine" for his own purse
  const isByName = seller?.areas.some(({ iso3, form }) => iso3 !== null && form === 'name') === true
  if (!isByName || goods === undefined) return null
  if (sum === null || (sum.low ?? sum.high ?? 0) < leastOfTrade) return null
  // "sold Hungary wine": buyer and goods in one phrase
  const first = at.areas.find(({ from, to, form }) => from === goods.from && to <= goods.head && form === 'name')
  if (first !== undefined) return { goods: { from: first.to, to: goods.to }, sum }
  const isSold = phrases.some(
    ({ prep, np }) => (prep === null || prep === 'to') && np !== goods && isOfCountry(np) && np.number === null,
  )
  return isSold ? { goods, sum } : null
}

const isWare = ({ tokens }: AnalyzedSentence, { head }: NounPhrase): boolean => {
  const noun = singularOf(tokens[head]?.lower ?? '')
  return wares.has(noun) || pricedGoods.has(noun)
}
