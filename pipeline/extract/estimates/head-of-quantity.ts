import { textOf } from '../piece.ts'
import type { Quantity } from './quantity.ts'

/** The noun that a phrase is about: the last before its first preposition. */
export function headOf({ name, piece }: Quantity): string {
  const { at, from, to } = piece
  if (name !== null) return name.split(/ (?:of|in|to|from|for|by) /)[0] ?? name
  let i = from
  while (i + 1 < to && at.tags[i + 1] !== 'PREP') i++
  return at.tokens[i]?.text ?? ''
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
