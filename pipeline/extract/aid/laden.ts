import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'

/** "Two planes landed with 33 tons of rice": what brings the goods is not given. */
export function isLadenCarrier(
  at: AnalyzedSentence,
  { subject, arguments: found, at: place }: Clause,
  items: readonly Item[],
): boolean {
  if (subject === null || items.some(({ category }) => category !== 'transport')) return false
  if (!carriers.has(at.tokens[subject.members[0]?.np.head ?? -1]?.lower ?? '')) return false
  const inside = collectArguments(at.chunks, subject.first, place).found
  return [...found, ...inside].some(({ prep, nominal }) => prep === 'with' && itemsOf(at, nominal).length > 0)
}

const carriers = new Set(
  'plane planes aircraft flight flights ship ships vessel vessels truck trucks lorry lorries train trains convoy'.split(
    ' ',
  ),
)
