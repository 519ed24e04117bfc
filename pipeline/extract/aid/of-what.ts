import { isMovable } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { type Item, itemOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import { isComma, isConnector, isOf, memberAt } from '../parse/nominal.ts'
import { bulkUnits } from './bulk.ts'
import type { LastItem } from './figure.ts'
import { isBareNumber } from './team-size.ts'

/** Where "of" stands before its phrase's number, at the start of the sentence or of the next of a row. */
const opensPart = (chunks: readonly Chunk[], i: number): boolean => {
  const of = chunks[i]
  const isOfAhead = of?.kind === 'prep' && of.text.toLowerCase() === 'of'
  return isOfAhead && (i === 0 || isComma(chunks[i - 1]) || isConnector(chunks[i - 1]))
}

/** "Of rice Japan gave 300 tons, of flour 200": what the amount is of, told ahead of it; the measure of the first is that of the next. */
export function ofWhat(
  at: AnalyzedSentence,
  index: number,
  { np, number, last }: { np: NounPhrase; number: NumberMention; last: LastItem },
): Item | null {
  const { chunks } = at
  if (number.kind !== 'number' || !isBareNumber(at, np, number) || isOf(chunks[index + 1])) return null
  const of = lastIndexIn(chunks, 0, index - 1, (_, i) => opensPart(chunks, i))
  const goods = of < 0 ? null : memberAt(chunks, of + 1)
  if (goods === null || goods.np.number !== null || !isOwnPart(chunks, goods.end, index)) return null
  const item = itemOf(at, goods)
  if (item === null || item.isGeneric || !isMovable(item.category)) return null
  const measure = of > 0 && last?.unit != null && bulkUnits.has(last.unit) ? last.unit : null
  const unit = number.unit ?? measure ?? 'item'
  return { ...item, number, unit, alternative: null, first: index, end: index + 1 }
}

/** Nothing but who gives and the verb between what is told ahead and its amount. */
const isOwnPart = (chunks: readonly Chunk[], from: number, to: number): boolean => {
  const between = chunks.slice(from, to)
  const isPlain = between.every(
    (chunk) => chunk.kind === 'verb' || chunk.kind === 'adv' || (chunk.kind === 'np' && chunk.number === null),
  )
  return isPlain && between.length < 5 && (from === to || between.at(-1)?.kind === 'verb')
}
