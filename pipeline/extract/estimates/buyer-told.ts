import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { areaAt } from './area-at.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import type { Sides } from './sides.ts'
import { isRelative } from './spot.ts'

const sold = /^(?:(?:the|its|all|total|overall) )?(?:exports|sales|shipments)$/
const selling = /^(?:exports?|earnings|sales|shipments)$/

/** Whose exports or earnings the paragraph measured last. */
function sellerTold({ economy }: Discourse): string | null {
  const words = wordsOf(economy?.quantity ?? null)
  return words.some((word) => selling.test(word)) ? (economy?.sides.area?.iso3 ?? null) : null
}

/** "and Chile for 16 percent": the next of the buyers, told without the verb. */
function nextBuyer(at: AnalyzedSentence, { placePiece, continues }: Measure, last: Sides | null): AreaMention | null {
  if (continues === null || last?.counterpart == null || last.area?.how !== 'carried' || placePiece?.at !== at)
    return null
  return at.areas.find(({ from, to }) => from >= placePiece.from && to <= placePiece.to) ?? null
}

/** "Coffee earned Chad 3 million. Peru accounted for 19 percent of sales": who buys so much of what the country told before sells. */
export function buyerTold(
  at: AnalyzedSentence,
  discourse: Discourse,
  measure: Measure,
  last: Sides | null,
): AreaMention | null {
  const { clause, number, quantity } = measure
  const seller = sellerTold(discourse)
  const words = wordsOf(quantity)
  const isSold = sold.test(words.join(' ')) || (quantity?.how === 'carried' && selling.test(words[0] ?? ''))
  if (seller === null || !isRelative(number) || !isSold) return null
  const next = nextBuyer(at, measure, last)
  if (next !== null) return next
  if (clause?.verb.lemma !== 'account' || clause.verb.passive || clause.subject?.members.length !== 1) return null
  const area = areaAt(at, clause.subject.first)
  return area?.form === 'name' && area.iso3 !== null && area.iso3 !== seller ? area : null
}
