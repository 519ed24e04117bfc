import { words } from '../../lexicon/word-list.ts'
import { has, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const summing = words('include comprise total amount range')

/** Words of "from abroad so far". */
const farthest = 6

/** "Contributions received so far include 3 million": the form behind a plural describes it where the next verb tells what it comes to. */
export function isBeforeSum(reader: Reader, i: number): boolean {
  if (!has(reader, i - 1, W.PLURAL)) return false
  for (let k = i + 1; k <= i + farthest && !has(reader, k, W.PUNCT); k++) {
    if (summing.has(lowerAt(reader, k))) return k > i + 1
    if (lowerAt(reader, k) !== 'so' && has(reader, k, W.CONJ | W.WH | W.SUB | W.NUM)) return false
  }
  return false
}
