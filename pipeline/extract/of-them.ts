import { groupPronouns } from '../lexicon/function-words.ts'
import type { Token } from './mention.ts'

/** "40 of them", "nine of whom": whether `of` and what points at those counted before stand at `i`. */
export const isOfThem = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'of' && groupPronouns.has(tokens[i + 1]?.lower ?? '')
