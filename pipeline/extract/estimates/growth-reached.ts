import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import { lowerAt } from '../lower-at.ts'
import { startOfChain } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isGrowth, quantityOf, wordsOf } from './quantity.ts'
import { beforeAsides, prepText, type Spot } from './spot.ts'

/** Without more said, what changes its pace is an economy. */
const turnsOfPace = words(
  'slowdown deceleration cooling moderation acceleration pick-up pickup recovery rebound bounce upturn upswing uptick',
)

const fastest = 20

/** "a rebound to 3 percent", "a slowdown in Peru to 2 percent": the rate at which the economy grows after the turn. */
export function asGrowthReached(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, discourse } = spot
  const to = beforeAsides(at, spot.index)
  if (number.unit !== 'percent' || prepText(at.chunks[to]) !== 'to' || lowerAt(at, number.to) === 'of') return null
  const start = startOfChain(at.chunks, to)
  const [turn, last] = [at.chunks[start], at.chunks[to - 1]]
  if (turn?.kind !== 'np' || turn.number !== null || last?.kind !== 'np') return null
  if (!turnsOfPace.has(singularOf(lowerAt(at, turn.head)))) return null
  // "a rebound in exports to 60 percent"
  const behind = at.chunks[start + 2]
  if (start < to - 1 && !(behind?.kind === 'np' && isPlace({ at, from: behind.from, to: last.to }))) return null
  // "a prices slowdown", "Inflation was 4 percent. A slowdown to 3": of that.
  const own = { at, from: turn.from, to: turn.to }
  const told = before?.quantity ?? discourse.economy?.quantity ?? null
  if (told !== null && !isGrowth(told) && !wordsOf(told).includes('output')) return null
  // "The museum reported a recovery to 60 percent": with nothing told before, a rate of growth is small, and some land's
  if (told === null && ((number.high ?? number.low ?? 0) >= fastest || at.areas.length === 0)) return null
  if (lowerWords(own).some((word) => /^(?:price|prices|inflation|export|exports|import|imports)$/.test(word)))
    return null
  return { ...measureOf(spot, 'increase', quantityOf(own), tokenPiece(spot, turn.head)), isValue: true }
}
