import type { Actor } from '../actors.ts'
import { lowerWords } from '../piece.ts'

/** "the Red Cross": that of some country, which only a place beside it tells; its International Committee and Federation are of none. */
export function isRedCross({ piece }: Actor): boolean {
  const words = lowerWords(piece)
  return /^(?:cross|crescent)$/.test(words.at(-1) ?? '') && !words.includes('international')
}
