import { singularOf } from '../lexicon/nouns.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { goodsIn } from './named-in.ts'
import type { NounPhrase } from './parse/chunk.ts'

/** "six lorries of flour": counted by what brings them. */
export function loadOf(at: AnalyzedSentence, head: string, next: NounPhrase | undefined): string | null {
  if (next === undefined || !/^(?:truck|lorry|van|boat|ship|plane|train|wagon)s?$|^lorries$/.test(head)) return null
  const goods = goodsIn({ at, from: next.from, to: next.to })
  return goods === null || goods.category === 'personnel' || goods.category === 'transport' ? null : singularOf(head)
}
