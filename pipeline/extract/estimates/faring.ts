import { comparatives } from '../../lexicon/indicator-words.ts'
import { someIn } from '../index-in.ts'
import { markerText } from '../parse/chunk.ts'
import { isAlike, isBareOf } from './alike.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Quantity } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const faring = new Set(['do', 'fare', 'be', 'come', 'look', 'get', 'rank'])
const judging = /^(?:worse|worst|better|best|well|badly|away|off|hit|unscathed|lightly)$/

/** "The Caribbean did worse still, at 7.9", "Paraguay got away with 1.6": how a place fares, by what was measured before. */
export function asFaring(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index, clause, discourse } = spot
  const last = before ?? discourse.economy
  if (clause === null || clause.verb.passive || last === null || last.quantity === null || number.to < spot.np.to)
    return null
  if (!faring.has(clause.verb.lemma) || !(isAlike(number, last.number) || isBareOf(spot, last.number))) return null
  const link = prepText(at.chunks[index - 1]) ?? markerText(at.chunks[index - 1])
  // "Greece does worst (9.7 percent down)": it says itself which way.
  if (comparatives.has(at.tokens[number.to]?.lower ?? '')) return null
  const isJudged = someIn(at.tokens.slice(clause.verb.main + 1, number.from), 0, 8, ({ lower }) => judging.test(lower))
  const subject = toldSubject(at, clause)
  if (!/^(?:at|with|:|\()$/.test(link) || !isJudged || subject === null || !isPlace(subject)) return null
  // "minus 0.2. Chile is better off, at 2": the sign was that of the numeral.
  const direction = (last.number.low ?? 0) < 0 ? 'level' : last.direction
  const quantity: Quantity = { ...last.quantity, how: 'carried' }
  return {
    ...measureOf(spot, direction, quantity, null),
    isValue: direction === 'level',
    unit: number.unit ?? last.number.unit,
    placePiece: subject,
  }
}
