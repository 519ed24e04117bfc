import { feasts, feastsOfNoDay } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { readYear, readYearAfter } from './date-parts.ts'
import { type Direction, isFree, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'

const cues = new Set('on by before after since until till from between to at this last next'.split(' '))

/** Words of a feast's name from `at` on, the genitive as a word of its own. */
function lengthOf(tokens: readonly Token[], at: number, name: readonly string[]): number {
  // "St. Andrew's Day"
  const skip = name[0] === 'st' && lowerAt(tokens, at + 1) === '.' ? 1 : 0
  const isHere = name.every((word, index) => lowerAt(tokens, at + index + (index > 0 ? skip : 0)) === word)
  return isHere ? name.length + skip : 0
}

/** The feast named at `at`, of whatever year: "May Day" in "this year's May Day". */
export function readOwnedFeast(tokens: readonly Token[], at: number, direction: Direction): Reading | null {
  for (const { name, month, day } of feasts.get(lowerAt(tokens, at)) ?? []) {
    const length = lengthOf(tokens, at, name)
    if (length < 2 || tokens[at]?.word?.isCapital !== true) continue
    return readingOf({ ...pointOf(at, at + length, partsOf(null, month, day), 'day'), direction })
  }
  return null
}

/** "Christmas Eve", "on New Year's Day 2020": feasts of a fixed day, where a year or a preposition makes them a date. */
export function readFeast(tokens: readonly Token[], at: number): Reading | null {
  const names = feasts.get(lowerAt(tokens, at))
  if (names === undefined) return null
  for (const { name, month, day } of names) {
    const length = lengthOf(tokens, at, name)
    if (length === 0) continue
    const year = readYearAfter(tokens, at + length, false)
    // A name of one word may be anybody's ("Christmas trees"), and "may day" a wish.
    const isPlain = length > 1 && name[0] !== 'may'
    if (!isPlain && year === null && tokens[at]?.word?.isCapital !== true) return null
    const isDated = (isPlain || cues.has(lowerAt(tokens, at - 1))) && isFree(tokens, at + length)
    if (year === null && !isDated) return null
    return readingOf(pointOf(at, year?.to ?? at + length, partsOf(year?.value ?? null, month, day), 'day'))
  }
  return null
}

/** "Ramadan 2020", "Lunar New Year 2019": the year is what is dated of a feast of no fixed day. */
export function readMovableFeast(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]?.word?.isCapital !== true) return null
  for (const { name } of feastsOfNoDay.get(lowerAt(tokens, at)) ?? []) {
    const length = lengthOf(tokens, at, name)
    const year = length === 0 ? null : readYear(tokens, at + length)
    if (year !== null && isFree(tokens, year.to)) return readingOf(pointOf(at, year.to, partsOf(year.value), 'year'))
  }
  return null
}
