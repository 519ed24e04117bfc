import { changeFrom } from './asked-change.ts'
import { type Measure, measureOf } from './measure.ts'
import { tokenWord } from './quantity.ts'
import { isRelative, markerText, type Spot } from './spot.ts'

const extents = /^(?:much|far|fast|deep|deeply|steeply)$/

/** "3 percent is how much its economy will shrink", "3 percent: by so much did sales fall": the extent in front, and behind it what changed so far. */
export function asTurned(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  if (!isRelative(number) || number.to < np.to) return null
  const next = at.chunks[index + 1]
  const isLinked = /^[:–—,]$/.test(markerText(next)) || (next?.kind === 'verb' && next.lemma === 'be')
  if (next === undefined || !isLinked) return null
  let i = next.to
  if (/^(?:that|this)$/.test(tokenWord(at, i)) && tokenWord(at, i + 1) === 'is') i += 2
  if (tokenWord(at, i) === 'by') i++
  if (!/^(?:how|so|that|this)$/.test(tokenWord(at, i)) || !extents.test(tokenWord(at, i + 1))) return null
  const changed = changeFrom(at, i + 2)
  return changed === null
    ? null
    : measureOf(spot, changed.direction, { ...changed.quantity, how: 'estimate' }, { at, from: i, to: i + 2 })
}
