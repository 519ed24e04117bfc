import type { NonFigure, Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** Tokens between the brackets of a mark, at most: "[12, 14–16]". */
const longest = 9

const isMark = (token: Token | undefined): boolean => token !== undefined && /^(?:\d{1,3}|[,–-])$/.test(token.text)

/** Where the bracket of a mark stands, going by steps of `step` from a token; -1 where other words stand before it. */
function bracketFrom(tokens: readonly Token[], from: number, step: 1 | -1): number {
  const bracket = step > 0 ? ']' : '['
  for (let i = from; Math.abs(i - from) < longest; i += step) {
    if (tokens[i]?.text === bracket) return i
    if (!isMark(tokens[i])) return -1
  }
  return -1
}

/** "in 2019.[12]", "[4, 7–9]": a bare number in square brackets that no noun follows names a note; "[20] tents" counts tents. */
export function classifyFootnoteMark(tokens: readonly Token[], { from, to, unit, kind }: Figure): NonFigure | null {
  if (unit !== null || kind !== 'number' || !isMark(tokens[from]) || bracketFrom(tokens, from, -1) < 0) return null
  const close = bracketFrom(tokens, to - 1, 1)
  const next = tokens[close + 1]
  const isClosed = next === undefined || next.kind === 'punct' || /^\p{Lu}/u.test(next.text)
  return close >= 0 && isClosed ? 'footnote_mark' : null
}
