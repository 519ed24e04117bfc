import { headOf } from '../aid/told-by-figure.ts'
import type { Discourse } from '../discourse.ts'
import type { Item } from '../items.ts'
import { lastWordOf, type Piece } from '../piece.ts'
import type { GiftOfItem } from './merge-gifts.ts'

/** "handed over the items": what was counted before, without its name. */
const isBackReference = (piece: Piece): boolean =>
  /^(?:items?|goods|donations?|batch|shipment|consignment|gifts?|articles)$/.test(lastWordOf(piece)) &&
  piece.to - piece.from <= 2

/** "The money", of a sum that was told; "the containers", of goods told by what they came in. */
const isNamedAnew = (piece: Piece, { category, unit }: Pick<Item, 'category' | 'unit'>): boolean =>
  piece.to - piece.from <= 2 &&
  ((category === 'cash' && /^(?:money|sum|amount|cash|cheque|check)$/.test(lastWordOf(piece))) ||
    (unit !== null && headOf(piece) === unit))

const pointing = /^(?:the|these|those)$/

/** "gave Chad 20 tents. The tents arrived on Friday", "raised 3 million. The money was handed over": what the paragraph has counted is the same gift. */
export function isToldBefore({ item, recipient }: GiftOfItem, { aid }: Discourse): boolean {
  const { piece, number } = item
  const told = aid?.item ?? null
  if (number !== null || piece === null || told === null) return false
  const opens = piece.at.tokens[piece.from]?.lower ?? ''
  const article = pointing.test(opens) ? opens : (piece.at.tokens[piece.from - 1]?.lower ?? '')
  if (!pointing.test(article)) return false
  const before = told.piece
  if (before?.at === piece.at) return false
  return (
    (recipient === null && isNamedAnew(piece, told)) ||
    (before !== null && (headOf(piece) === headOf(before) || isBackReference(piece)))
  )
}
