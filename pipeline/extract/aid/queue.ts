import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'

/** "lined up for 20 tents": waited for them, and arranged nothing; not "20 tents that it has lined up for clinics". */
export const isQueue = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean => {
  const np = found.find(({ prep }) => prep === 'for')?.nominal.members[0]?.np
  if (verb.lemma !== 'line' || verb.passive || np === undefined || found.some(({ prep }) => prep === null)) return false
  const goods = goodsIn({ at, from: np.from, to: np.to })
  return np.number?.kind === 'money' || (goods !== null && goods.category !== 'facility')
}
