import { markerText } from '../parse/chunk.ts'
import { isAlike } from './alike.ts'
import { type Measure, measureOf } from './measure.ts'
import { scenariosIn } from './scenarios-in.ts'
import { beforeAsides, type Spot } from './spot.ts'

/** "Exports could fall by 40 million. In the worse case, 90 million": nothing but a scenario and a figure; the rest was told before. */
export function asInCase(spot: Spot): Measure | null {
  const { at, index, number, np, discourse } = spot
  const last = discourse.economy
  if (last === null || last.quantity === null || number.to < np.to || !isAlike(number, last.number)) return null
  if (at.clauses.some(({ verb }) => verb.form === 'finite')) return null
  const mark = at.chunks[beforeAsides(at, index)]
  const isOfCase = scenariosIn(at).some(({ from, to }) => from === 0 && to <= number.from && number.from - to <= 2)
  if (!isOfCase || !/^[,:]$/.test(markerText(mark))) return null
  return measureOf(spot, last.direction, { ...last.quantity, how: 'carried' }, null)
}
