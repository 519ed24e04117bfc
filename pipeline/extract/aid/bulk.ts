import { inBrackets } from '../amount-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isOf, memberAt } from '../parse/nominal.ts'

/** Units in which anything is weighed or poured. */
export const bulkUnits = new Set(['ton', 'kilogram', 'pound', 'liter', 'gallon', 'barrel'])

/** "90 tons of lamp oil", "90 tons": goods by weight or volume, whatever they are; null where the number has no such unit. */
export function bulkAt(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || number.kind !== 'number' || !bulkUnits.has(number.unit ?? '') || number.to < np.to)
    return null
  const member = memberAt(at.chunks, index)
  if (member === null) return null
  const inner = isOf(at.chunks[index + 1]) ? at.chunks[index + 2] : undefined
  if (isOf(at.chunks[index + 1]) && (inner?.kind !== 'np' || inner.isPronoun || inner.number !== null)) return null
  const to = at.chunks[member.end - 1]?.to ?? np.to
  const piece = inner?.kind === 'np' ? { at, from: inner.from, to } : null
  return {
    piece,
    category: (piece === null ? null : goodsIn(piece)?.category) ?? 'other',
    isGeneric: false,
    number,
    unit: number.unit,
    unitPiece: null,
    alternative: piece === null ? inBrackets(at, index + 1, number) : null,
    first: index,
    end: member.end,
  }
}
