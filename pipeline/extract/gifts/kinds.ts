import { firstIndexIn } from '../index-in.ts'
import type { Item } from '../items.ts'
import { lowerWords } from '../piece.ts'

const services = new Set(['treatment', 'training', 'care'])
const aidWords = new Set(['aid', 'assistance', 'help', 'relief', 'support'])

/** financial, in_kind, personnel or service; null where the words do not tell ("aid"). */
export function contributionOf({ piece, category, unit, isGeneric, number }: Item): string | null {
  const words = piece === null ? [] : lowerWords(piece)
  const last = words.at(-1) ?? ''
  // "care of the sick", "free treatment"; "intensive-care beds" are things.
  const end = firstIndexIn(words, 1, words.length, (word) => /^(?:of|for|in|to|at|by|with)$/.test(word))
  const head = (end < 0 ? words.at(-1) : words[end - 1]) ?? ''
  if (category !== 'facility' && services.has(head)) return 'service'
  if (category === 'transport' && unit === 'flight') return 'service'
  if (category === 'cash') return 'financial'
  if (category === 'personnel') return 'personnel'
  if (words.includes('kind')) return 'in_kind'
  if (number?.kind === 'money' || category === 'facility') return null
  return isGeneric && category === 'other' && (aidWords.has(last) || last.startsWith('donation')) ? null : 'in_kind'
}
