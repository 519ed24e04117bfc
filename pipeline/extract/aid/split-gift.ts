import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'

/** "Peru's gift was split between Chad and Mali", "20 tents were split among them": a gift, or goods; not a budget or sales. */
export function isSplitGift(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  if (verb.lemma !== 'split' || !verb.passive || np === undefined) return false
  if (!/^(?:between|among)$/.test(at.tokens[verb.to]?.lower ?? '')) return false
  const told = aidNounStatus(singularOf(at.tokens[np.head]?.lower ?? ''))
  if (told !== null) return told !== 'exported'
  const goods = np.number === null ? null : goodsIn({ at, from: np.from, to: np.to })
  return goods !== null && !/^(?:cash|facility|transport)$/.test(goods.category)
}
