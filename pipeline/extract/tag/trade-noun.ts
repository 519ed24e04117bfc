import { finiteAhead, has, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const people = /^\p{Lu}\p{L}+(?:ean|ian|ese|ish|ican|aqi|ani|ench|utch|wiss|reek|zech)$/u

const sellers =
  /^(?:firm|company|group|maker|producer|industry|sector|plant|factory|mill|farm|mine|giant|arm|unit|government|state)$/

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
  if (isOfGoods && (has(reader, i + 1, W.PREP) || /^(?:this|last)$/.test(lowerAt(reader, i + 1)))) return true
  return people.test(reader.tokens[i - 1]?.text ?? '') && has(reader, i + 1, W.PREP) && finiteAhead(reader, i + 1, 2)
}
