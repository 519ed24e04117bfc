import { lowerAt } from '../lower-at.ts'
import { clauseOf } from './bare.ts'
import { type Counted, isBare, type Spot } from './spot.ts'

/** How far into the sentence the number of the whole may stand: "Of the town's remaining 14". */
const reach = 5

/** "Of 412 wells tested, 90 proved unfit", "Of the 40 ships that called, 12 brought grain": as many of those that the sentence opens with, whatever they did. */
export function ofFrontedPart(spot: Spot): Counted | null {
  const { at, number, index, before } = spot
  const [whole] = before
  if (whole === undefined || lowerAt(at, 0) !== 'of' || whole.number.from > reach || !isBare(spot)) return null
  if (number.kind !== 'number' || number.unit !== null || whole.number.kind !== 'number') return null
  const isParted = at.tokens.slice(whole.number.to, number.from).some(({ text }) => /^[;:]$/.test(text))
  const isFewer = (number.high ?? number.low ?? 0) <= (whole.number.high ?? whole.number.low ?? 0)
  if (isParted || !isFewer || whole.unit === 'case' || whole.unit === 'share' || clauseOf(at, index) === null)
    return null
  return { ...whole, number, how: 'tally-near' }
}
