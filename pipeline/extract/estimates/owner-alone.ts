import type { AnalyzedSentence } from '../analyze.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { Piece } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { signOf } from './by-change-verb.ts'
import { isPlace } from './is-place.ts'
import { type Direction, goingOn, type Measure } from './measure.ts'
import { beforeAsides, prepText, type Spot } from './spot.ts'

const reaching = new Set(['to', 'by', 'from', 'at'])

/** "Chile's to 3 billion", "Liberia's from 5.9 to 2.2 percent": the chunk in front of the figure, or of the figure that it comes from. */
function chunkBefore({ chunks }: AnalyzedSentence, spot: Spot): number {
  const prep = beforeAsides(spot.at, spot.index)
  if (!reaching.has(prepText(chunks[prep]) ?? '')) return -1
  const base = chunks[prep - 1]
  const isFrom = base?.kind === 'np' && base.number !== null && prepText(chunks[prep - 2]) === 'from'
  return isFrom ? prep - 3 : prep - 1
}

/** "cut Peru's exports to 2 billion dollars and Chile's to 3": whose the figure is, while what it measures was told before. */
export function asOwnerAlone(spot: Spot, before: Measure | null): Measure | null {
  const { at, number } = spot
  const chunk = at.chunks[chunkBefore(at, spot)]
  if (before?.quantity == null || chunk?.kind !== 'np') return null
  if (!(isAlike(number, before.number) || isBareOf(spot, before.number))) return null
  const owner: Piece = { at, from: chunk.from, to: chunk.to }
  if (!isGenitiveMark(at.tokens[chunk.to - 1]) || !isPlace(owner)) return null
  const direction = changedBy(spot, before)
  if (direction !== null)
    return { ...goingOn(spot, before, direction, before.quantity), isValue: false, placePiece: owner }
  return { ...goingOn(spot, before, before.direction, before.quantity), placePiece: owner }
}

/** "Chile's has been cut to 3 percent, and Peru's by 2 points": by how much, behind what another has come to. */
const changedBy = (spot: Spot, { isValue, clause }: Measure): Direction | null =>
  isValue && clause !== null && spot.at.tokens[spot.number.from - 1]?.lower === 'by' ? signOf(spot, clause) : null
