import { changeNouns } from '../../lexicon/indicator-words.ts'
import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import { changeFrom } from './asked-change.ts'
import { type Measure, measureOf } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { quantityOf } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

const extents = /^(?:much|far|fast|deep|deeply|steeply)$/

/** "3 billion is the bill for Peru", "3 percent: that is the growth it can hope for": the figure in front of what it is of. */
export function asEquated(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  if (!(isRelative(number) || number.kind === 'money') || number.to < np.to || !opens(spot)) return null
  let be = index + 1
  if (/^[:,–—]$/.test(markerText(at.chunks[be])) && /^(?:that|this)$/.test(lowerAt(at, at.chunks[be]?.to ?? 0))) be += 2
  const [verb, noun] = [at.chunks[be], at.chunks[be + 1]]
  if (verb?.kind !== 'verb' || verb.lemma !== 'be' || verb.negated || noun?.kind !== 'np' || noun.number !== null)
    return null
  const head = lowerAt(at, noun.head)
  const isNamed = changeNouns.has(head) || lossNouns.has(head) || /^(?:bill|price|toll|tab)$/.test(head)
  if (!isNamed || lowerAt(at, noun.from) !== 'the') return null
  const quantity = quantityOf(phraseAt(at, be + 1))
  return { ...measureOf(spot, 'level', quantity, { at, from: noun.head, to: noun.head + 1 }), isValue: true }
}

/** "Only 3 percent", "Some 3 billion": nothing but a hedge stands before the figure. */
const opens = ({ at, np, index }: Spot): boolean =>
  index === 0 || (np.from <= 2 && at.chunks.slice(0, index).every(({ kind }) => kind === 'adv'))

/** "3 percent is how much its economy will shrink", "3 percent: by so much did sales fall": the extent in front, and behind it what changed so far. */
export function asTurned(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  if (!(isRelative(number) || number.kind === 'money') || number.to < np.to) return null
  const next = at.chunks[index + 1]
  const isLinked = /^[:–—,]$/.test(markerText(next)) || (next?.kind === 'verb' && next.lemma === 'be')
  if (next === undefined || !isLinked) return null
  let i = next.to
  if (/^(?:that|this)$/.test(lowerAt(at, i)) && lowerAt(at, i + 1) === 'is') i += 2
  if (lowerAt(at, i) === 'by') i++
  if (!/^(?:how|so|that|this)$/.test(lowerAt(at, i)) || !extents.test(lowerAt(at, i + 1))) return null
  const changed = changeFrom(at, i + 2)
  return changed === null || (isRelative(number) && changed.quantity.name === 'losses')
    ? null
    : measureOf(spot, changed.direction, { ...changed.quantity, how: 'estimate' }, { at, from: i, to: i + 2 })
}
