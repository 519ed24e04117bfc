import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { markerText } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { beforeAsides, prepText, type Spot } from './spot.ts'

const linking = new Set(['by', 'to', 'at'])
const separating = /^(?:,|;|and|but|or|while|whereas)$/

/** How many chunks an aside may have. */
const longest = 14

const opensAside = ({ chunks, tags }: AnalyzedSentence, i: number): boolean => {
  const chunk = chunks[i]
  if (chunk?.kind === 'wh') return true
  if (chunk?.kind === 'prep')
    return (
      chunks[i + 1]?.kind === 'wh' ||
      /^(?:after|with|without|despite|like|amid|for|because of|thanks to)$/.test(chunk.text)
    )
  if (chunk?.kind === 'np') return chunk.number === null && tags[chunk.from] === 'DET'
  return chunk?.kind === 'verb' && chunk.form === 'participle'
}

/** Index of the noun phrase before an aside that ends at the comma at `close`; -1 where none does. */
function beforeAside(at: AnalyzedSentence, close: number): number {
  if (markerText(at.chunks[close]) !== ',') return -1
  for (let i = close - 1; i > Math.max(0, close - longest); i--) {
    const text = markerText(at.chunks[i])
    if (text === ';') return -1
    if (text !== ',') continue
    if (opensAside(at, i + 1)) return at.chunks[i - 1]?.kind === 'np' ? i - 1 : -1
  }
  return -1
}

/** "and Angola, where oil is king, by 4": the phrase that the figure right behind an aside is said of; null where there is none. */
function phraseBeforeAside({ at, index }: Spot): Piece | null {
  const near = beforeAsides(at, index)
  const end = beforeAside(at, linking.has(prepText(at.chunks[near]) ?? '') ? near - 1 : near)
  return end < 0 ? null : chainBefore(at, end + 1)
}

/** "was 3 million (4 percent of GDP) in Peru and 2 million": token of the bracket that holds the figure before, closed before this one; -1 where there is none. */
function bracketOf({ tokens }: AnalyzedSentence, last: NumberMention, from: number): number {
  const open = lastIndexIn(tokens, last.from - longest + 1, last.from, ({ text }) => text === '(')
  if (open < 0 || tokens.slice(open, last.from).some(({ text }) => text === ')')) return -1
  return tokens.slice(last.to, from).some(({ text }) => text === ')') ? open : -1
}

/** The last figure outside of a bracket that the one before stands in: of its kind, where that in the bracket is not. */
export function lastOutsideBracket({ at, number }: Spot, measures: readonly Measure[]): Measure | undefined {
  const last = measures.at(-1)
  const open = last === undefined || isAlike(number, last.number) ? -1 : bracketOf(at, last.number, number.from)
  const outside = open < 0 ? undefined : measures.findLast((one) => one.number.to <= open)
  return outside !== undefined && isAlike(number, outside.number) ? outside : undefined
}

/** The last figure before the aside behind which this one stands; `last` where it stands behind none. */
export function lastOutside(spot: Spot, measures: readonly Measure[], last: Measure | undefined): Measure | undefined {
  const piece = phraseBeforeAside(spot)
  return piece === null ? last : (measures.findLast(({ number }) => number.to <= piece.from) ?? last)
}

/** "Peru lost 4 percent and Chile, where copper is king, 6": of the phrase before the aside, the same as of the one before it. */
export function asAfterAside(spot: Spot, before: Measure | null): Measure | null {
  const { at, number } = spot
  if (before === null || !(isAlike(number, before.number) || isBareOf(spot, before.number))) return null
  const piece = phraseBeforeAside(spot)
  if (piece === null || piece.from < before.number.to || number.to < spot.np.to) return null
  const first = chunkOf(at, piece.from)
  const prep = prepText(at.chunks[first - 1]) ?? ''
  // "in Peru", "that of Peru"
  const isPointed = prep === 'of' && /^(?:that|those)$/.test(markerText(at.chunks[first - 2]))
  const left = /^(?:in|for)$/.test(prep) ? first - 2 : isPointed ? first - 3 : first - 1
  if (!separating.test(markerText(at.chunks[left]))) return null
  const isOfPlace = isPlace(piece)
  if (!isOfPlace && !hasEconomicWord(lowerWords(piece))) return null
  return {
    ...measureOf({ ...spot, clause: before.clause }, before.direction, before.quantity, before.anchor),
    quantity: isOfPlace ? before.quantity : quantityOf(piece),
    isForecast: before.isForecast,
    isValue: before.isValue,
    unit: number.unit ?? before.unit,
    unitPiece: number.unit === null ? before.unitPiece : null,
    continues: isOfPlace ? before.number : null,
    placePiece: isOfPlace ? piece : null,
  }
}
