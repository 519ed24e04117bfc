import type { Goods } from '../../lexicon/goods.ts'
import type { Discourse } from '../discourse.ts'
import type { Item } from '../items.ts'
import { lowerWords } from '../piece.ts'

const detecting = new Set(['detecting', 'detection', 'testing', 'test', 'diagnosing', 'diagnosis', 'screening'])

/** "kits for detecting the virus" */
function isForTesting({ piece }: Item): boolean {
  const words = piece?.at.tokens.slice(piece.to, piece.to + 2).map(({ lower }) => lower) ?? []
  return words[0] === 'for' && detecting.has(words[1] ?? '')
}

/** "2,600 testing kits … 300 of the kits": kits by themselves are of the kind that the paragraph named last. */
export function categoryTold(item: Item, discourse: Discourse): Goods['category'] {
  const words = item.piece === null ? [] : lowerWords(item.piece)
  if (!/^kits?$/.test(words.at(-1) ?? '')) return item.category
  if (words.length === 1) return isForTesting(item) ? 'test_kit' : (discourse.kits ?? item.category)
  discourse.kits = item.category
  return item.category
}
