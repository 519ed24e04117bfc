import { isCountWord } from '../counts/count-head.ts'
import { markerText } from '../parse/chunk.ts'
import { isComma } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { hasWord } from '../word-test.ts'
import { isRelative, type Spot } from './spot.ts'

/** "saw 251,000 new cases, 20 percent up on the week before", "30 deaths (5 percent fewer)": of those that the phrase before counts, and no measure of an economy. */
export function isOfCases({ at, index, number }: Spot): boolean {
  const mark = at.chunks[index - 1]
  const opening = markerText(mark) === 'by' ? at.chunks[index - 3] : mark
  const place = opening === mark ? index - 2 : index - 4
  const np = isComma(opening) || markerText(opening) === '(' ? npAt(at, place) : null
  if (np === null || np.number === null || !isRelative(number)) return false
  return hasWord(at.tokens.slice(np.number.to, np.to), isCountWord)
}
