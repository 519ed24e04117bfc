import { dueWords } from '../lexicon/due-words.ts'
import type { Token } from './mention.ts'
import type { Clause } from './parse/clause.ts'

/** "is due to arrive", "is about to send": what the verb tells is to come. */
export const isDue = ({ tokens }: { readonly tokens: readonly Token[] }, { verb }: Clause): boolean =>
  dueWords.has(tokens[verb.from - 1]?.lower ?? '')
