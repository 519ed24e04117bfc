import type { Tag } from '../tag.ts'
import { has, lowerAt, type Reader, skipAdverbs } from './reader.ts'
import { followsSay } from './verb-context.ts'
import { W } from './word-class.ts'

/** "The number of damaged houses stands at 900", "has fallen and now stands at more than 40": with a figure behind "at" a verb, whatever noun is before. */
export function isLevelVerb(reader: Reader, i: number): boolean {
  if (!/^stands?$/.test(lowerAt(reader, i)) || /^(?:DET|POSS|ADJ|NUM)$/.test(reader.tags[i - 1] ?? 'DET')) return false
  const at = skipAdverbs(reader, i + 1)
  return lowerAt(reader, at) === 'at' && [1, 2, 3].some((step) => has(reader, at + step, W.NUM))
}

/** "said the bloc stands with Peru", "the ministry stands ready": of someone, no stall. */
export const isStandingBy = (reader: Reader, i: number, tag: Tag): boolean =>
  lowerAt(reader, i) === 'stands' &&
  /^(?:in|with|by|ready|firm|firmly|united|together|behind|shoulder)$/.test(lowerAt(reader, i + 1)) &&
  (tag === 'NNP' || (tag === 'N' && followsSay(reader)))
