import { amountBehind } from '../amount-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'

/** Chunks from the verb to its cost ("at the request of the bishop of Lima, at a cost of 4 million"). */
const reach = 12

/** "built a clinic in Chad at a cost of 4 million": the one house of a clause, by what it cost; others as they are. */
export function withCost(at: AnalyzedSentence, { at: verb }: Clause, items: readonly Item[]): readonly Item[] {
  const [item] = items
  if (item === undefined || items.length > 1 || item.number !== null) return items
  const next = at.clauses.find((one) => one.at > verb && one.verb.form === 'finite')?.at ?? at.chunks.length
  for (let i = verb + 1; i < Math.min(next, verb + reach); i++) {
    const amount = amountBehind(at, i)
    if (amount?.number.kind !== 'money') continue
    const { number } = amount
    return [{ ...item, number, unit: number.unit, unitPiece: { at, from: number.from, to: number.to } }]
  }
  return items
}
