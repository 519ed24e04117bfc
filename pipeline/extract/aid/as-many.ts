import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemOf } from '../items.ts'
import { behindLink } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'

/** "20 suits and as many goggles": the goods with those that are told to be as many; others as they are. */
export function withAsMany(at: AnalyzedSentence, item: Item): Item {
  const { chunks, tokens } = at
  const as = behindLink(chunks, item.end)
  const member = as === item.end ? null : memberAt(chunks, as + 1)
  const isAsMany = tokens[chunks[as]?.from ?? -1]?.lower === 'as' && tokens[member?.np.from ?? -1]?.lower === 'many'
  const other = member === null || !isAsMany || tokens[member.np.to]?.lower === 'as' ? null : itemOf(at, member)
  if (other === null || other.piece === null || item.piece === null) return item
  return {
    ...item,
    each: [item, other].map(({ piece, category, unit }) => ({ piece, category, unit: unit ?? 'item' })),
  }
}
