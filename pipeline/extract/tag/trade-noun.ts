import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import { finiteAhead, has, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const people = /^\p{Lu}\p{L}+(?:ean|ian|ese|ish|ican|aqi|ani|ench|utch|wiss|reek|zech)$/u

const sellers =
  /^(?:firm|company|group|maker|producer|industry|sector|plant|factory|mill|farm|mine|giant|arm|unit|government|state)$/

/** "Copper exports pump 3 billion": goods that open the sentence, and a verb in the plural with its sum behind the trade in them. */
const isOfOpeningGoods = (reader: Reader, i: number): boolean =>
  i === 1 &&
  (pricedGoods.has(lowerAt(reader, 0)) || wares.has(singularOf(lowerAt(reader, 0)))) &&
  has(reader, 2, W.BASE) &&
  has(reader, 3, W.NUM | W.DET)

const changes = /^(?:fall|rise|grow|drop|decline|shrink|slump|slide|jump|climb|plunge|contract|recover|rebound)$/

/** "In the bank's forecast exports fall by 3 percent": what changes by so much, and no one exports a fall. */
const isChanged = (reader: Reader, i: number): boolean =>
  !reader.finite &&
  reader.tags[i - 1] === 'N' &&
  changes.test(lowerAt(reader, i + 1)) &&
  (has(reader, i + 2, W.NUM) || (lowerAt(reader, i + 2) === 'by' && has(reader, i + 3, W.NUM)))

/** "did damage of 3 billion", "the tax take increased"; "South Korean exports in August, at 3 billion, were": a people before it, and the verb still to come. */
export function isTradeNoun(reader: Reader, i: number): boolean {
  const word = lowerAt(reader, i)
  // "did damage of 3 billion"
  const isDone = /^(?:damage|harm)$/.test(word) && /^(?:did|does|do|done)$/.test(lowerAt(reader, i - 1))
  if (isDone && /^(?:of|to|worth|in|,|\.)$/.test(lowerAt(reader, i + 1))) return true
  if (word === 'take') return /^(?:tax|revenue|gate|ticket|customs|excise)$/.test(lowerAt(reader, i - 1))
  if (!/^(?:exports|imports)$/.test(word)) return false
  // "Ukraine's grain exports for the season stand at": goods of an owner; not "Peru's firm exports to Chile"
  const isOfGoods = reader.tags[i - 1] === 'N' && reader.tags[i - 2] === 'POSS' && !sellers.test(lowerAt(reader, i - 1))
  if (isOfOpeningGoods(reader, i) || isChanged(reader, i)) return true
  if (isOfGoods && (has(reader, i + 1, W.PREP) || /^(?:this|last)$/.test(lowerAt(reader, i + 1)))) return true
  return people.test(reader.tokens[i - 1]?.text ?? '') && has(reader, i + 1, W.PREP) && finiteAhead(reader, i + 1, 2)
}
