import { groupPronouns } from '../../lexicon/function-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { base, isBareNumber, personnel } from './team-size.ts'

/** "a team of 20, four of them nurses", "30 parcels, 12 of them tents": what the part is called right behind. */
export function partOfThem(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const [np, them, named] = [npAt(at, index), npAt(at, index + 2), npAt(at, index + 3)]
  if (np === null || !isOf(at.chunks[index + 1]) || named === null || named.number !== null) return null
  if (!groupPronouns.has(at.tokens[them?.head ?? -1]?.lower ?? '')) return null
  if (number.kind !== 'number' || !isBareNumber(at, np, number)) return null
  const piece = { at, from: named.from, to: named.to }
  const goods = goodsIn(piece)
  // "20 of them a gift of Peru" says whose they are.
  if (goods === null || goods.category === 'cash' || goods.generic || at.tags[named.from] === 'DET') return null
  const item =
    goods.category === 'personnel'
      ? personnel(index, number, piece)
      : {
          ...base,
          piece,
          category: goods.category,
          isGeneric: goods.generic,
          number,
          unit: goods.unit ?? 'item',
          first: index,
        }
  return { ...item, end: index + 4 }
}
