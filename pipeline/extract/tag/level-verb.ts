import type { Tag } from '../tag.ts'
import { has, lowerAt, type Reader, skipAdverbs } from './reader.ts'
import { followsSay } from './verb-context.ts'
import { W } from './word-class.ts'

/** "The number of damaged houses stands at 900", "has fallen and now stands at more than 40": with a figure behind "at" a verb, whatever noun is before. */
export function isLevelVerb(reader: Reader, i: number): boolean {
  if (isSumVerb(reader, i) || isLeadVerb(reader, i) || isMeaning(reader, i)) return true
  const left = reader.tags[i - 1] ?? 'DET'
  if (!/^stands?$/.test(lowerAt(reader, i)) || (/^(?:DET|POSS|ADJ|NUM)$/.test(left) && !isOfPeople(reader, i - 1)))
    return false
  const at = skipAdverbs(reader, i + 1)
  return lowerAt(reader, at) === 'at' && [1, 2, 3].some((step) => has(reader, at + step, W.NUM))
}

/** "among the young", "of the very poor": the adjective stands for people. */
const isOfPeople = (reader: Reader, i: number): boolean =>
  reader.tags[i] === 'ADJ' &&
  /^(?:young|old|poor|rich|elderly|sick|jobless|unemployed|homeless|aged)$/.test(lowerAt(reader, i)) &&
  lowerAt(reader, i - 1) === 'the'

/** "A week without guests means 30 million less": with a figure behind it, and a noun in front. */
const isMeaning = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'means' &&
  /^(?:N|NNP|ADJ|VPP)$/.test(reader.tags[i - 1] ?? '') &&
  !reader.finite &&
  [1, 2, 3].some((step) => has(reader, i + step, W.NUM))

/** "Lasa, in the north, leads with 40 cases": behind an aside, with a figure. */
const isLeadVerb = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'leads' &&
  lowerAt(reader, i - 1) === ',' &&
  lowerAt(reader, i + 1) === 'with' &&
  has(reader, i + 2, W.NUM) &&
  !reader.finite

/** "Its aid since 2007 amounts to 3 million": behind a year too a verb, where a sum follows. */
function isSumVerb(reader: Reader, i: number): boolean {
  if (lowerAt(reader, i) !== 'amounts' || lowerAt(reader, i + 1) !== 'to') return false
  const at = skipAdverbs(reader, i + 2)
  const isSum = [0, 1, 2].some((step) => has(reader, at + step, W.NUM) || reader.tokens[at + step]?.kind === 'digits')
  return isSum && reader.tags[i - 1] === 'NUM'
}

/** "said the bloc stands with Peru", "the ministry stands ready": of someone, no stall. */
export const isStandingBy = (reader: Reader, i: number, tag: Tag): boolean =>
  lowerAt(reader, i) === 'stands' &&
  /^(?:in|with|by|ready|firm|firmly|united|together|behind|shoulder)$/.test(lowerAt(reader, i + 1)) &&
  (tag === 'NNP' || (tag === 'N' && followsSay(reader)))
