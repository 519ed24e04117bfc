import { has, isIntransitive, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

/** Words of an item behind its label: "20 boxes of old winter clothes". */
const longestItem = 10

/** "From Peru: 20 tents, handed to the mayor", "Peru: 20 tents, bought in Chile": what became of an item that a colon opens, told behind it. */
export function isOfLabelledItem(reader: Reader, i: number, comma: number): boolean {
  if (isIntransitive(reader, i) || !has(reader, i + 1, W.PREP)) return false
  for (let k = comma - 1; k > 0 && k >= comma - longestItem; k--)
    if (lowerAt(reader, k) === ':') return has(reader, k + 1, W.NUM)
  return false
}
