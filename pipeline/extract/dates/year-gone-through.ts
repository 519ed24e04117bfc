import type { Token } from '../mention.ts'
import { lowerAt } from './date-point.ts'

/** "Wages ended 2013 at 3 percent below their peak", "began 2015 with a loss": the year that something is gone through. */
export const isGoneThrough = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|began|begins?|start(?:s|ed)?)$/.test(
    lowerAt(tokens, from - 1),
  ) && /^(?:at|with|down|up|on|in|higher|lower|above|below|under|nearly|some|[,.])$/.test(lowerAt(tokens, to))
