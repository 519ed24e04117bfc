import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore, phraseAt } from './phrases.ts'
import { isPerson, isReference } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

const wholes =
  /^(?:output|production|product|gdp|gnp|exports?|imports?|revenues?|income|earnings|sales|receipts|takings)$/

/** Whether a comma closes the aside that began before a figure, and a verb stands behind it. */
function closesBeforeVerb({ at, number }: Spot): boolean {
  const close = firstIndexIn(at.tokens, number.to + 1, at.tokens.length, ({ text }) => text === ',')
  return close > 0 && close - number.to < longestAside && /^(?:V|AUX|MODAL|ADV)$/.test(at.tags[close + 1] ?? '')
}
const longestAside = 14

/** "Copper, 70 percent of Zambian exports before the slump, earns little today": between commas behind the subject, of how much it is a part. */
export function asApposedShare(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  if (!isRelative(number) || number.to < np.to || markerText(at.chunks[index - 1]) !== ',') return null
  const whole = at.chunks[index + 2]
  if (prepText(at.chunks[index + 1]) !== 'of' || whole?.kind !== 'np' || whole.number !== null) return null
  const part = chainBefore(at, index - 1)
  const opens = part !== null && (part.from === 0 || /^(?:CONJ|SUB|DET)$/.test(at.tags[part.from - 1] ?? ''))
  if (part === null || !opens || !wholes.test(lowerAt(at, whole.head)) || !closesBeforeVerb(spot)) return null
  if (isPlace(part) || isPerson(part) || isReference(part) || lowerWords(part).some((word) => wholes.test(word)))
    return null
  const name = `${textOf(part)} as share of ${textOf(phraseAt(at, index + 2))}`
  return {
    ...measureOf({ ...spot, clause: null }, 'level', { piece: part, name, how: ofSubject }, null),
    isValue: true,
  }
}
