import { scales } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { W } from '../tag/word-class.ts'
import { withoutSpans } from './without-spans.ts'
import { has, lowerAt } from './words.ts'

/** The tokens of a bracket, longest: "(12.5 per cent)". */
const longest = 5

const isPercent = (text: string): boolean => /^(?:%|percent|cent)$/.test(text)

/** Index of the mark that closes a bracket of one number; -1 where it holds anything else. */
function closing(tokens: readonly Token[], open: number): number {
  if (tokens[open + 1]?.kind !== 'digits') return -1
  for (let i = open + 2; i < open + longest; i++) {
    const text = lowerAt({ tokens }, i)
    if (text === ')') return i
    if (!isPercent(text) && text !== 'per') return -1
  }
  return -1
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/** Whether the bracket says the figure before it again: a count as a share, or a share as a count. */
function saysAgain(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1]
  const isShare = isPercent(before?.lower ?? '')
  const isFigure =
    isShare || before?.kind === 'digits' || (has({ tokens }, open - 1, W.NUM) && !scales.has(before?.lower ?? ''))
  // "coverage of 95% (3)": the mark of a note
  const isMark = /^\d$/.test(lowerAt({ tokens }, open + 1))
  const isShareInside = isPercent(lowerAt({ tokens }, close - 1))
  const isCount = !isMark && !isYear(lowerAt({ tokens }, open + 1))
  return isFigure && isShare !== isShareInside && (isShareInside || isCount)
}

/**
 * "Nine (60%) are from Lima", "56% (1,862) of the cases", "81 (62%) districts": the tokens without the bracket that stands between a
 * figure and what is told of it, so that every reader finds that right behind the figure; the bracket is read with the figure.
 */
export function withoutShares(tokens: readonly Token[]): readonly Token[] {
  const shares: [number, number][] = []
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]?.text !== '(') continue
    const close = closing(tokens, open)
    const next = tokens[close + 1]
    if (close < 0 || next?.kind !== 'word' || has({ tokens }, close + 1, W.CONJ)) continue
    if (!saysAgain(tokens, open, close)) continue
    shares.push([open, close + 1])
    open = close
  }
  return withoutSpans(tokens, shares)
}
