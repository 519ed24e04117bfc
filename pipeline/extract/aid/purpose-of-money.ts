import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Piece } from '../piece.ts'
import type { Told } from './told.ts'

/** "3 million will go to Oxfam to provide food to refugees": what the money is for is the same gift. */
export function isPurposeOfMoney(
  at: AnalyzedSentence,
  { item, anchor }: { readonly item: Item; readonly anchor: Piece },
  told: readonly Told[],
): boolean {
  if (item.number !== null) return false
  const purpose = at.clauses.find(({ verb }) => verb.main === anchor.from)
  if (purpose?.verb.form !== 'infinitive') return false
  const main = at.clauses.findLast(({ verb, at: place }) => verb.form === 'finite' && place < purpose.at)
  return told.some(
    ({ figure: { item: money, number }, telling: { governor } }) =>
      money.category === 'cash' &&
      number.kind === 'money' &&
      number.to <= purpose.verb.from &&
      governor?.clause === main &&
      (governor?.relation === 'subject' || governor?.relation === 'object'),
  )
}
