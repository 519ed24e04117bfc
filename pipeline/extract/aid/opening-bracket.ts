import type { AnalyzedSentence } from '../analyze.ts'
import { textAt } from './fronted-party.ts'

/** Chunks of a list of goods in brackets. */
const longestList = 24

/** The bracket that a chunk stands in, at most so many chunks before it; -1 where there is none. */
export function openingBracket(at: AnalyzedSentence, index: number, longest = longestList): number {
  for (let i = index - 1; i >= 0 && i > index - longest; i--) {
    const mark = textAt(at, i)
    if (mark === ')') return -1
    if (mark === '(') return i
  }
  return -1
}
