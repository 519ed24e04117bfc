import { isCutAt, isFinished } from './cut.ts'
import type { Block } from './lines.ts'

interface Around {
  readonly before: (Block & { readonly text: string }) | null
  readonly after: (Block & { readonly text: string; readonly role: string }) | null
  readonly usual: number
  readonly isLast: boolean
}

const longest = 240
const label = /^(?:\*\*)?(?:figure|fig\.|photo|picture|image|table|chart|map|graph)\s?\d{0,3}(?:\s?[.:]|\s?\()/i

/**
 * A short block that interrupts the running text: set off by more blank lines than usual,
 * or between the two halves of a cut sentence, or named as a picture.
 */
export function isCaption(block: Block & { readonly text: string }, { before, after, usual, isLast }: Around): boolean {
  const { text, gap, lines } = block
  if (text.length > longest || lines.length > 3 || /[¹²³⁰⁴-⁹]|\[\^?\d{1,3}\]/.test(text)) return false
  if (label.test(text)) return true
  if (!/^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(text) || before === null || isLast) return false
  const isCut = !isFinished(before.text) && isCutAt(before.text, 'x')
  const goesOn = after !== null && after.role === 'body' && /^["“‘'(]{0,2}\p{Ll}/u.test(after.text)
  if (gap >= usual + 2) return isCut || isFinished(text) || !goesOn
  if (!isCut || !goesOn || text.length > 160) return false
  return gap > usual || isFinished(text)
}
