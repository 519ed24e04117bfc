import type { AnalyzedSentence } from '../analyze.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Piece } from '../piece.ts'
import { bodies } from './estimator-words.ts'

const behind =
  /^(?:(?:is|are|was|were) (?:right|correct|to be (?:believed|trusted)|any guide)|has it right)\b(?! (?:to|in|not)\b)/
const before = /^(?:you|we|one) (?:(?:may|can|are to) )?(?:believe|believes|trust|ask)$/

const textOf = ({ tokens }: AnalyzedSentence, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** "if the bank is to be believed", "if you believe the bank": who is meant behind the "if" of a token; null where it opens a condition. */
export function believedAt(at: AnalyzedSentence, i: number): Piece | null {
  if (at.tokens[i]?.lower !== 'if') return null
  // "if you believe the bank", "if we may trust the bank"
  const ahead = [3, 4, 5].find((end) => before.test(textOf(at, i + 1, i + end)))
  const isAhead = ahead !== undefined
  const np = at.chunks[chunkOf(at, i + (ahead ?? 1))]
  if (np?.kind !== 'np' || np.number !== null) return null
  const isSomeone = at.tags.slice(np.from, np.to).includes('NNP') || bodies.has(at.tokens[np.head]?.lower ?? '')
  return isSomeone && (isAhead || behind.test(textOf(at, np.to, np.to + 5))) ? { at, from: np.from, to: np.to } : null
}

/** Who is believed anywhere in a sentence. */
export function believedIn(at: AnalyzedSentence): Piece | null {
  const i = at.tokens.findIndex(({ lower }) => lower === 'if')
  return i < 0 ? null : believedAt(at, i)
}
