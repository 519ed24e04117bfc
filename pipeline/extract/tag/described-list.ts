import type { Tag } from '../tag.ts'
import { beforeDate } from './before-date.ts'
import { has, isIntransitive, isNounish, lowerAt, type Reader, startsPhrase } from './reader.ts'
import { W } from './word-class.ts'

const opening: ReadonlySet<Tag> = new Set(['NUM', 'DET', 'POSS'])

const isMark = (reader: Reader, i: number): boolean => /^(?:,|and|or)$/.test(lowerAt(reader, i))

/** What may describe the noun of a list: an adjective, or the participle of a verb with an object. */
const isDescribing = (reader: Reader, i: number): boolean =>
  has(reader, i, W.PP) ? !isIntransitive(reader, i) : has(reader, i, W.ADJ) && !has(reader, i, W.ADV | W.DET | W.NUM)

/** Index of the first word that does not go on with ", suspected" or "and suspected" behind a token; at most five are read. */
function endOfList(reader: Reader, i: number): number {
  let end = i + 1
  for (let words = 0; words < 5 && isMark(reader, end); words++) {
    const next = lowerAt(reader, end) === ',' && isMark(reader, end + 1) ? end + 2 : end + 1
    if (!isDescribing(reader, next)) return end
    end = next + 1
  }
  return end
}

/** "41 damaged and destroyed houses", "the confirmed, probable and suspected cases": participles joined before one noun describe it. */
export function isInDescribedList(reader: Reader, i: number): boolean {
  const before = reader.tags[i - 1]
  // "on 21 June 1998 destroyed or harmed homes"
  const isOpening = before !== undefined && opening.has(before) && beforeDate(reader, i) === i - 1
  const opens = isOpening || lowerAt(reader, i - 1) === 'of'
  const continues = isMark(reader, i - 1) && isBehindDescription(reader, i - 1)
  if (!(opens || continues) || !isDescribing(reader, i)) return false
  const end = endOfList(reader, i)
  return (continues || end > i + 1) && isNounish(reader, end) && !startsPhrase(reader, end) && !isMark(reader, end)
}

/** An adjective that is one of such a list stands before the marks that end here. */
function isBehindDescription(reader: Reader, mark: number): boolean {
  const last = isMark(reader, mark - 1) ? mark - 2 : mark - 1
  if (reader.tags[last] !== 'ADJ') return false
  let from = last
  while (from > last - 8 && (reader.tags[from] === 'ADJ' || isMark(reader, from))) from--
  const before = reader.tags[from]
  return (before !== undefined && opening.has(before)) || lowerAt(reader, from) === 'of'
}
