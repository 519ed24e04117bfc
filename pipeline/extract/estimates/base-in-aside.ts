import { markerText } from '../parse/chunk.ts'
import { isComma } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { asFrontedBase } from './base-figure.ts'
import { type Measure, type MeasureReader, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** Chunks of "in the year before" between the figure and the comma that closes the aside. */
const longest = 6

/** "Exports, down from 90 million tons in 2019, were 60 million": what the subject was before, between commas. */
function asBaseInAside(spot: Spot): Measure | null {
  const { at, index, number } = spot
  const near = prepText(at.chunks[index - 1]) ?? ''
  const isSplit = near === 'from' && /^(?:up|down)$/.test(markerText(at.chunks[index - 2]))
  const comma = isSplit ? index - 3 : /^(?:up|down) from$/.test(near) ? index - 2 : -1
  if (comma < 1 || isRelative(number) || !isComma(at.chunks[comma])) return null
  const piece = chainBefore(at, comma)
  const close = at.chunks.slice(index + 1, index + longest).findIndex(isComma)
  const verb = close < 0 ? undefined : at.chunks[index + close + 2]
  if (piece === null || verb?.kind !== 'verb' || !hasEconomicWord(lowerWords(piece))) return null
  return { ...measureOf(spot, 'level', quantityOf(piece), piece), isValue: true, unit: number.unit }
}

/** The figure that another is set against, told before it. */
export const asBaseAhead: MeasureReader = (spot, before) => asFrontedBase(spot, before) ?? asBaseInAside(spot)
