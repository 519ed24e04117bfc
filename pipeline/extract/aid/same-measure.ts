import { holders } from '../../lexicon/carriers.ts'
import { isMovable } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { bulkUnits } from './bulk.ts'
import type { LastItem } from './figure.ts'
import { fromList } from './goods-before.ts'
import { base, isBareNumber } from './team-size.ts'

const isMeasure = (unit: string | null): boolean => unit !== null && (bulkUnits.has(unit) || holders.has(unit))

/** Persons, or a measure told before, where the goods alone would count themselves. */
export const tellsUnit = (told: Item, read: Item): boolean =>
  told.unit !== read.unit && (told.unit === 'person' || (isMeasure(told.unit) && !isMeasure(read.unit)))

/** "delivered 100 tons of grain to Chad and 20 of rice to Mali": the number is in the measure of the goods told before. */
export function sameMeasure(
  at: AnalyzedSentence,
  index: number,
  { np, number, last }: { np: NounPhrase; number: NumberMention; last: LastItem },
): Item | null {
  const unit = last?.unit ?? null
  if (!isMeasure(unit)) return null
  if (
    number.kind !== 'number' ||
    number.unit !== null ||
    number.qualifier === 'magnitude' ||
    !isBareNumber(at, np, number)
  )
    return null
  const named = isOf(at.chunks[index + 1]) ? npAt(at, index + 2) : null
  if (named === null || named.number !== null || named.areas.length > 0) return null
  // "12 of its ships", "20 of these"
  if (/^(?:DET|POSS|PRON)$/.test(at.tags[named.from] ?? '') || named.isPronoun) return null
  const piece = { at, from: named.from, to: named.to }
  const goods = goodsIn(piece)
  if (goods === null || !isMovable(goods.category) || goods.category === 'transport') return null
  return { ...base, piece, category: goods.category, number, unit, first: index, end: index + 3 }
}

/** "350 out of the 900 tents that Peru promised": some of the goods that are counted behind. */
export function someOfCounted(
  at: AnalyzedSentence,
  index: number,
  { np, number }: { np: NounPhrase; number: NumberMention },
): Item | null {
  const [out, whole] = [at.chunks[index + 1], npAt(at, index + 2)]
  const isOut = out?.kind === 'prep' && out.text === 'out of' && whole !== null && at.tags[whole.from] === 'DET'
  if (!isOut || whole.number?.kind !== 'number' || !isBareNumber(at, np, number)) return null
  const item = fromList(at, index + 2, whole.number)
  const isOther = item === null || /^(?:cash|facility)$/.test(item.category)
  return isOther ? null : { ...item, number, alternative: null, first: index, end: item.end }
}
