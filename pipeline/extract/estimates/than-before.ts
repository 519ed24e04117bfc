import type { AnalyzedSentence } from '../analyze.ts'

/** "spent 200 million more in Peru in 2017 than in 2016": over nothing but where and when. */
export function isThanBehind({ tokens, tags }: AnalyzedSentence, start: number): boolean {
  if (!/^(?:in|at|on|from|for|during|to)$/.test(tokens[start]?.lower ?? '')) return false
  for (let i = start; i < start + 9 && /^(?:PREP|DET|N|NNP|NUM|ADJ|SUB)$/.test(tags[i] ?? ''); i++)
    if (tokens[i]?.lower === 'than') return true
  return false
}

/** "8 million tonnes, 1 million short of the season before": of another time. */
export const isShortOfBefore = ({ tokens }: AnalyzedSentence, short: number): boolean =>
  tokens[short]?.lower === 'short' &&
  tokens[short + 1]?.lower === 'of' &&
  tokens.slice(short + 2, short + 5).some(({ lower }) => pastTime.test(lower))
const pastTime = /^(?:season|year|month|quarter|record|peak|crop|harvest|last|previous|average)$/
