import type { Block } from './blocks.ts'

/** How much of a long block is looked at from either end. */
const reach = 400

export const headOf = (text: string, { start, end }: Block): string => text.slice(start, Math.min(end, start + reach))
export const tailOf = (text: string, { start, end }: Block): string => text.slice(Math.max(start, end - reach), end)

/** The whole of a short block; null for a longer one. */
export const shortText = (text: string, { start, end }: Block, longest: number): string | null =>
  end - start > longest ? null : text.slice(start, end)

/** A tail without white space, marks, emphasis and closing quotes. */
function bareEnd(tail: string): string {
  let end = tail.length
  while (end > 0 && /[\s⁰¹²³⁴-⁹*_"”’'»」』)\]\u200b\ufeff]/.test(tail[end - 1] ?? '')) end--
  return tail.slice(0, end).replace(/\[\^?\d{1,3}$/, '')
}

/** True where the text ends as a sentence or an announcement does. */
export const isFinished = (tail: string): boolean => /[.!?:。！？：…]$/.test(bareEnd(tail))

export const startsLower = (head: string): boolean => /^[*"“‘'(]*\p{Ll}[\p{L}’'-]*(?=[\s,.;:*)]|$)/u.test(head)

const urlAtEnd = /(?:https?:\/\/|www\.)[^\s<>]+>?[\s.,;)*]*$/i

export const endsInUrl = (tail: string): boolean => urlAtEnd.test(tail)
export const startsWithUrl = (head: string): boolean => /^<?(?:https?:\/\/|www\.)/i.test(head)
