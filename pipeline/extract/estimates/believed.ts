import type { AnalyzedSentence } from '../analyze.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { isOf } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { bodies } from './estimator-words.ts'

const behind =
  /^(?:(?:is|are|was|were|proves?|turns? out) (?:right|correct|to be (?:believed|trusted)|any guide)|holds? true|(?:can|may) be (?:believed|trusted)|has it right)\b(?! (?:to|in|not)\b)/
const before = /^(?:you|we|one) (?:(?:may|can|are to) )?(?:believe|believes|trust|ask)$/

const textOf = ({ tokens }: AnalyzedSentence, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

const reckonings =
  /^(?:reckonings?|arithmetic|figures|numbers|sums|maths?|calculations?|estimates?|models?|books|projections?|forecasts?)$/

/** "the figures of | the bank", "the bank's | sums": whose the figures are that a phrase names; the phrase itself where it names none. */
function reckoner(at: AnalyzedSentence, index: number): { readonly np: NounPhrase; readonly piece: Piece } | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const own = { np, piece: { at, from: np.from, to: np.to } }
  if (!reckonings.test(at.tokens[np.head]?.lower ?? '')) return own
  const owner = at.chunks[index + 2]
  if (isOf(at.chunks[index + 1]) && owner?.kind === 'np') {
    // "the figures of the London brokers Hale"
    return { np: owner, piece: { at, from: owner.from, to: owner.to } }
  }
  const mark = firstIndexIn(at.tokens, np.from + 1, np.head, (token) => isGenitiveMark(token))
  return mark < 0 ? own : { np, piece: { at, from: np.from, to: mark } }
}

/** "if the bank is to be believed", "if you believe the bank", "if its figures can be trusted": who is meant behind the "if" of a token; null where it opens a condition. */
export function believedAt(at: AnalyzedSentence, i: number): Piece | null {
  if (at.tokens[i]?.lower !== 'if') return null
  // "if you believe the bank", "if we may trust the bank"
  const ahead = [3, 4, 5].find((end) => before.test(textOf(at, i + 1, i + end)))
  const isAhead = ahead !== undefined
  const found = reckoner(at, chunkOf(at, i + (ahead ?? 1)))
  if (found === null || found.np.number !== null) return null
  const { from, to } = found.piece
  const isSomeone = at.tags.slice(from, to).includes('NNP') || bodies.has(at.tokens[to - 1]?.lower ?? '')
  return isSomeone && (isAhead || behind.test(textOf(at, found.np.to, found.np.to + 5))) ? found.piece : null
}

/** Who is believed anywhere in a sentence. */
export function believedIn(at: AnalyzedSentence): Piece | null {
  const i = at.tokens.findIndex(({ lower }) => lower === 'if')
  return i < 0 ? null : believedAt(at, i)
}
