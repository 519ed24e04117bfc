import type { AnalyzedSentence } from './analyze.ts'
import { lastIndexIn } from './index-in.ts'

const notNeeded =
  /^not (?:needed|wanted|used|required|called (?:up|upon|in)|taken up)(?: (?:in the end|after all|any more|any longer|at all))?$/

/** Words of the longest such label. */
const longest = 6

/** "Not needed in the end: 40 divers": the label before a token says of what follows that it did not come. */
export function isLabelledNotNeeded({ tokens }: AnalyzedSentence, i: number): boolean {
  const colon = lastIndexIn(tokens, 0, i, ({ text }) => text === ':')
  if (colon < 0) return false
  const start = lastIndexIn(tokens, 0, colon, ({ text }) => /^[;:.]$/.test(text)) + 1
  if (colon - start > longest) return false
  return notNeeded.test(
    tokens
      .slice(start, colon)
      .map(({ lower }) => lower)
      .join(' '),
  )
}
