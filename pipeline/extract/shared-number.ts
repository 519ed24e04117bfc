import { singularOf } from '../lexicon/nouns.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Item } from './items.ts'
import { goodsIn } from './named-in.ts'
import { isComma } from './parse/nominal.ts'
import { lastWordOf, lowerWords } from './piece.ts'

const isRest = (item: Item): boolean => item.piece !== null && lowerWords(item.piece).includes('other')

/** Goods without a number of their own share the one before: "150 shields, caps and goggles". */
export function sharesNumber(at: AnalyzedSentence, before: Item, item: Item): boolean {
  if (before.number === null || item.number !== null || isRest(item) || before.number.kind === 'money') return false
  const opening = at.chunks[item.first]
  if (opening !== undefined && /^(?:DET|POSS)$/.test(at.tags[opening.from] ?? '')) return false
  if (before.unit === 'item' && (isMass(item) || isOtherKind(before, item))) return false
  // "47 firemen and dogs", "30 doctors and tents"
  if ((before.category === 'personnel') !== (item.category === 'personnel')) return false
  return at.chunks
    .slice(before.end, item.first)
    .every((chunk) => isComma(chunk) || (chunk.kind === 'conj' && chunk.text === 'and'))
}

/** "four helicopters and medical teams", "40 tents and doctors": machines, goods and people are not counted together. */
const isOtherKind = (before: Item, { category }: Item): boolean =>
  before.category !== category && ['transport', 'personnel'].some((one) => one === before.category || one === category)

const uncounted = /^(?:supplies|goods|materials|foodstuffs|provisions|clothes|medicines|drugs|groceries)$/

/** "20 tents and food", "20 tents and medical supplies": what is not counted has no number. */
function isMass({ piece }: Item): boolean {
  const last = piece === null ? '' : lastWordOf(piece)
  if (uncounted.test(last)) return true
  return piece !== null && !last.endsWith('s') && singularOf(last) === last && goodsIn(piece)?.unit === null
}
