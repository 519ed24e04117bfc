import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import type { Sides } from './sides.ts'
import type { Spot } from './spot.ts'

/** "trailing Peru (353 percent) and Chile (340 percent)": the place before the bracket, which is ranked with the one before. */
export function rankedBefore({ at, index }: Spot): Piece | null {
  const np = at.chunks[index - 2]
  const link = at.tokens[(np?.from ?? 0) - 1]?.lower ?? ''
  const isRanked = /^(?:behind|trailing|ahead|before|after|by|and|,|of|than|overtaking)$/.test(link)
  if (np?.kind !== 'np' || np.number !== null || !isRanked) return null
  const piece = { at, from: np.from, to: np.to }
  return isPlace(piece) ? piece : null
}

/** "Arrivals rose fastest in Africa, followed by Europe": the next of the places they come to, where the one before was one. */
export function isNextPlace(at: AnalyzedSentence, { from, to }: AreaMention, last: Sides | null): boolean {
  if (last === null || last.area === null || last.counterpart !== null) return false
  const { tokens } = at
  // "followed by Europe and Asia"
  const joined = tokens[from - 1]?.lower === 'and' ? at.areas.find((one) => one.to === from - 1) : undefined
  if (joined !== undefined && isNextPlace(at, joined, last)) return true
  const by = /^(?:the|and|neighbou?ring)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  const isNext = tokens[by]?.lower === 'by' && /^(?:followed|and|,)$/.test(tokens[by - 1]?.lower ?? '')
  return isNext && !/^(?:firms?|investors?|companies|tourists?)$/.test(tokens[to]?.lower ?? '')
}
