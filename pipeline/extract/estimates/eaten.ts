import { verbForms } from '../../lexicon/verbs.ts'
import { lowerAt } from '../lower-at.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { type Measure, measureOf } from './measure.ts'
import { quantityOf } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

const eating = new Set([
  ...'swallow devour gobble consume wipe erase burn eat destroy obliterate lose forfeit'.split(' '),
])

const isEating = (word: string): boolean =>
  verbForms.get(word)?.some(({ lemma, form }) => eating.has(lemma) && form !== 'ing') === true

/** Behind the verb of loss: token where what is lost begins, up to its noun at `last`; -1 where no such verb stands before it. */
function startOfEaten({ at }: Spot, last: number): number {
  if (at.tags[last] !== 'N') return -1
  for (let i = last; i > Math.max(0, last - longestPhrase); i--) {
    const word = lowerAt(at, i - 1)
    if (isEating(word)) return i
    if (/^(?:out|up|away)$/.test(word) && isEating(lowerAt(at, i - 2))) return i
    if (!/^(?:N|ADJ|DET|POSS)$/.test(at.tags[i - 1] ?? '')) return -1
  }
  return -1
}
const longestPhrase = 6

/** "The collapse swallowed savings equal to half of Albania's GDP", "destroyed wealth equivalent to a fifth of GDP": what is gone, and how much of an economy it was. */
export function asEaten(spot: Spot): Measure | null {
  const { at, number, np } = spot
  const to = number.from - 1
  const isEqual = lowerAt(at, to) === 'to' && /^(?:equal|equivalent|amounting)$/.test(lowerAt(at, to - 1))
  if (!isRelative(number) || !isEqual || number.to < np.to || lowerAt(at, number.to) !== 'of') return null
  const from = startOfEaten(spot, to - 2)
  if (from < 0) return null
  const quantity = { ...quantityOf({ at, from, to: to - 1 }), how: ofSubject }
  return { ...measureOf(spot, 'decrease', quantity, null), isValue: true }
}
