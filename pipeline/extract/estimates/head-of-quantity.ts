import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { type Piece, textOf } from '../piece.ts'
import type { Tag } from '../tag.ts'
import type { Quantity } from './quantity.ts'

/** Index of the noun that a phrase is about: the last word before its first preposition, or before another word that ends it. */
function headIn({ at, from, to }: Piece, ...ends: readonly Tag[]): number {
  const end = firstIndexIn(at.tags, from + 1, to, (tag) => tag === 'PREP' || ends.includes(tag))
  return (end < 0 ? to : end) - 1
}

/** The noun itself, in lower case. */
export const lowerHead = (piece: Piece, ...ends: readonly Tag[]): string => lowerAt(piece.at, headIn(piece, ...ends))

/** The noun that a quantity is about. */
export function headOf({ name, piece }: Quantity): string {
  if (name !== null) return name.split(/ (?:of|in|to|from|for|by) /)[0] ?? name
  return piece.at.tokens[headIn(piece)]?.text ?? ''
}

/** "The number of tourists fell, with those from Peru": not the number but the tourists. */
export function pluralHeadOf(quantity: Quantity): string {
  const head = headOf(quantity)
  // "lost 80 percent of its visitors. Those from Peru fell": not the losses but the visitors.
  const lost = /^losses of (?:its |their |the )?(?:\S+ )*?(\S+s)(?: (?:in|from|to|of)\b.*)?$/.exec(
    quantity.name ?? '',
  )?.[1]
  if (lost !== undefined) return lost
  if (!/\b(?:number|total|volume|value|count|flow)$/i.test(head)) return head
  const words = (quantity.name ?? textOf(quantity.piece)).split(' ')
  const noun = words.slice(words.indexOf('of') + 1).find((word) => /[a-z]s$/.test(word))
  return words.includes('of') && noun !== undefined ? noun : head
}
