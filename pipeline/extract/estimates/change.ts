import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { afterChangeNoun, afterDirection, inChangePhrase, withChangeVerb } from './by-word-of-change.ts'
import { asDuration, asShare } from './levels.ts'
import { type Change, isRelative, type Spot, spotOf } from './spot.ts'
import { asTravel } from './travel.ts'

/** "half of the plants, and another 20% in Peru": a bare share is of what the one before is. */
function asFurtherShare(input: FrameInput, spot: Spot): Change | null {
  const { at, number, np } = spot
  const words = at.tokens.slice(np.from, number.from).map(({ lower }) => lower)
  if (!words.includes('another') && !words.includes('further')) return null
  const before = at.numbers.findLast(
    ({ to, nonFigure, unit }) => to <= np.from && nonFigure === null && isRelative(unit),
  )
  const change = before === undefined ? null : readChange(input, before)
  return change === null ? null : { ...change, clause: spot.clause, unit: number.unit, continues: before ?? null }
}

/** "3 billion dollars, or 0.1% of its GDP": the second says the first again. */
function asRestatement(input: FrameInput, spot: Spot): Change | null {
  const { at, index } = spot
  const or = at.chunks[index - 1]
  if (or?.kind !== 'conj' || or.text !== 'or') return null
  const before = at.numbers.findLast(({ to, nonFigure }) => to <= (or.from ?? 0) && nonFigure === null)
  return before === undefined ? null : readChange(input, before)
}

const relativeOrMoney = ({ kind, unit }: NumberMention): boolean => kind !== 'number' || isRelative(unit)

const readers: readonly ((spot: Spot) => Change | null)[] = [
  inChangePhrase,
  afterChangeNoun,
  afterDirection,
  asDuration,
  asTravel,
  withChangeVerb,
  asShare,
]

/** What the sentence says of the figure, if it is an economic one; null where it is not. */
export function readChange(input: FrameInput, number: NumberMention): Change | null {
  const known = changes.get(number)
  if (known !== undefined) return known
  const change = changeFor(input, number)
  changes.set(number, change)
  return change
}

/** Worked out once a number: a figure that says the one before again asks for its change too. */
const changes = new WeakMap<NumberMention, Change | null>()

function changeFor(input: FrameInput, number: NumberMention): Change | null {
  const spot = spotOf(input.at, number)
  if (spot === null) return null
  if (relativeOrMoney(number)) {
    const again = asRestatement(input, spot) ?? asFurtherShare(input, spot)
    if (again !== null) return { ...again, unit: number.unit, unitPiece: null }
  }
  for (const read of readers) {
    if (!relativeOrMoney(number) && read !== asTravel && read !== asDuration) continue
    const change = read(spot)
    if (change !== null) return change
  }
  return null
}
