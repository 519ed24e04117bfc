import { commonNouns } from '../../lexicon/common-nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Token } from '../mention.ts'
import { lowerAt } from './date-point.ts'

/** "relief had", "aid from": a noun in the singular, and no first word of a longer one; not "people had". */
export const isLoneSingular = (tokens: readonly Token[], at: number): boolean =>
  commonNouns.has(lowerAt(tokens, at)) &&
  !isPeopleNoun(lowerAt(tokens, at)) &&
  /^(?:has|have|had|was|were|been|from|for|of|to|worth)$/.test(lowerAt(tokens, at + 1))
