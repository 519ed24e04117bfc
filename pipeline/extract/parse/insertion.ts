import { type Chunk, isMark } from './chunk.ts'

const ofTime = /^(?:on|in|at|after|before|during)$/

/** How many chunks an insertion may have. */
const longest = 5

/** "Uganda, Kenya and, on the way home, France": behind a phrase between commas, right behind "and"; else `from`. */
export function behindInsertion(chunks: readonly Chunk[], from: number): number {
  const opening = chunks[from + 1]
  // "through Oxfam", "to Peru": of a party or a goal of its own
  const opens =
    opening?.kind === 'adv' || opening?.kind === 'date' || (opening?.kind === 'prep' && ofTime.test(opening.text))
  if (!isMark(chunks[from], ',') || !opens) return from
  let i = from + 1
  while (i <= from + longest && /^(?:prep|np|adv|date)$/.test(chunks[i]?.kind ?? '')) i++
  return isMark(chunks[i], ',') && chunks[i + 1]?.kind === 'np' ? i + 1 : from
}
