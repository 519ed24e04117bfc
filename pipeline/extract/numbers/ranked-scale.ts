import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'
import { isCapital } from './label-scale.ts'

const ranks = /^(?:second|third|fourth|fifth|next|last)$/
const coming = /^(?:came|comes|was|is|ranked|ranks|followed|follows|stood|finished)$/

/** From the figure before to the name, the verb and the rank. */
const longest = 12

/** Token before the name that ends before `end`: past "the" and "of"; -1 where no name stands there. */
function beforeName(tokens: readonly Token[], end: number): number {
  let at = end - 1
  while (at > end - 6 && at >= 0) {
    const token = tokens[at]
    if (token === undefined || !(isCapital(token) || /^(?:the|of)$/.test(token.lower))) break
    at--
  }
  return at < end - 1 && tokens.slice(at + 1, end).some((token) => isCapital(token)) ? at : -1
}

/** "Poland bought most (12 billion), Denmark came second with 9 and France third with 7", "3 million, followed by Chile with 2": the next of a list that is ranked. */
export function isRankedNext(tokens: readonly Token[], before: Figure, { from }: Figure): boolean {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  if (lower(from - 1) !== 'with' || from - before.to > longest) return false
  let at = from - 2
  const isRanked = ranks.test(lower(at))
  if (isRanked) at--
  if (lower(at) === 'in') at--
  const isTold = coming.test(lower(at))
  if (isTold) at--
  const start = beforeName(tokens, at + 1)
  if (start < 0) return false
  const isListed =
    lower(start) === 'by' ? lower(start - 1) === 'followed' : lower(start) === 'of' && lower(start - 1) === 'ahead'
  const wasRanked = lower(before.from - 1) === 'with' && /^(?:,|and)$/.test(lower(start))
  const isLinked = /^(?:,|;|and)$/.test(lower(start)) && (isRanked || isTold)
  return isListed || isLinked || (wasRanked && start <= before.to + 1)
}
