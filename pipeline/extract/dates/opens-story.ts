import type { Token } from '../mention.ts'
import type { DatePoint } from './date-point.ts'
import { goesOnWithStory } from './tense.ts'

/** "In August 2010 the river rose, and by the end of October it had", "sent 20 on 3 May 2010, and 30 went on 20 May": a month or day of its year, told as past, is of the story that goes on behind it. */
export const opensStory = (tokens: readonly Token[], point: DatePoint): boolean =>
  (point.from <= 2 || isPlainTime(tokens, point)) &&
  point.low.year !== null &&
  point.low.month !== null &&
  !point.computed &&
  goesOnWithStory(tokens)

/** "on 3 May 2010", not "more than on 3 May 2010", "the last time, on 3 May 2010". */
const isPlainTime = (tokens: readonly Token[], { from }: DatePoint): boolean =>
  /^(?:on|in|by)$/.test(tokens[from - 1]?.lower ?? '') &&
  !tokens.slice(0, from).some(({ lower }) => /^(?:than|as|against|compared|above|below|last|previous)$/.test(lower))
