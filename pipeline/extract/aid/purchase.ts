import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'

/** "Mali paid 60 million dollars for 20 boats": bought; "paid 3 million for tents in Chad" is for others. */
export function isPurchase(at: AnalyzedSentence, { verb, subject, arguments: found, end }: Clause): boolean {
  // "Mali paid Norway 60 million for them"
  const [money, goods] = found[0]?.nominal.members[0]?.np.number === null ? found.slice(1) : found
  if (verb.lemma !== 'pay' || verb.passive || money?.prep !== null || goods?.prep !== 'for') return false
  const bought = goods.nominal.members[0]?.np
  const isSum = money.nominal.members[0]?.np.number?.kind === 'money'
  if (!isSum || bought == null || bought.number === null) return false
  const own = (subject?.members ?? []).flatMap(({ np }) => np.areas.map(({ iso3 }) => iso3))
  const to = at.chunks[end - 1]?.to ?? at.tokens.length
  const isForOthers = at.areas.some(({ from, iso3 }) => from >= bought.from && from < to && !own.includes(iso3))
  return !isForOthers && goodsIn({ at, from: bought.number.to, to: bought.to }) !== null
}
