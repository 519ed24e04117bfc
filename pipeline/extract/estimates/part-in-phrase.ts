import type { Measure } from './measure.ts'
import { quantityOf } from './quantity.ts'
import { prepText, type Spot, spotOf } from './spot.ts'

const isCount = ({ number }: Pick<Spot, 'number'>): boolean => number.kind === 'number' && number.unit === null

/** "its 90,000 jobs" in "40,000 of its 90,000 jobs": the whole that a bare count is a part of; null where it is none. */
export function wholeBehind({ at, discourse, number, np, index }: Spot): Spot | null {
  const whole = at.chunks[index + 2]
  const isBare = isCount({ number }) && number.to >= np.to
  if (!isBare || prepText(at.chunks[index + 1]) !== 'of' || whole?.kind !== 'np' || whole.number === null) return null
  return isCount({ number: whole.number }) && whole.number.to < whole.to ? spotOf(at, discourse, whole.number) : null
}

/** Where "40,000 of its 90,000 jobs" begins, by the chunk of the whole. */
export function startOfPart({ chunks }: Spot['at'], index: number): number {
  const part = chunks[index - 2]
  const isPart = prepText(chunks[index - 1]) === 'of' && part?.kind === 'np' && part.number?.to === part.to
  return isPart ? index - 2 : index
}

/** "its 90,000 jobs", behind "lost 40,000 of": what there was, of which the verb tells nothing; null where the figure is no such whole. */
export function asWholeOfPart({ at, number, np, index }: Spot, before: Measure | null): Measure | null {
  const isOf = prepText(at.chunks[index - 1]) === 'of' && before?.number.to === at.chunks[index - 1]?.from
  if (before === null || !isOf || !isCount({ number }) || !isCount(before) || number.to >= np.to) return null
  // "300 of its 900 workers were laid off": not of those laid off
  const isNamed = before.quantity !== null && before.quantity.name !== null
  const quantity = isNamed ? quantityOf({ at, from: number.to, to: np.to }) : before.quantity
  const level = { direction: 'level', isValue: true, isForecast: false } as const
  return { ...before, ...level, quantity, number, np, continues: before.number }
}
