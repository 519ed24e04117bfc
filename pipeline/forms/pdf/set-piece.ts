import { superscript } from '../superscript.ts'
import type { Piece } from './pieces.ts'

/** A piece on the line that it belongs to: raised and lowered ones stand on that of their neighbour. */
export interface SetPiece extends Piece {
  readonly isRaised: boolean
}

/** Raised text as the running text writes it: a number as a mark, "th" as it is. */
export function markText(text: string, isNext: boolean): string {
  const numbers = text
    .trim()
    .replace(/^[[(]|[\])]$/g, '')
    .split(/\s*,\s*|\s+/)
  if (!numbers.every((number) => /^\d{1,3}$/.test(number))) return text
  const [first] = numbers
  // Digits set one after another would read as one number.
  if (numbers.length > 1 || isNext) return numbers.map((number) => `[^${number}]`).join('')
  return superscript(first ?? '')
}
