import { monthNames } from '../../lexicon/months.ts'
import { before, lowerAt, type Reader } from './reader.ts'

const isMonth = (reader: Reader, i: number): boolean => monthNames.has(lowerAt(reader, i))

/** The month of the date that ends at `i`: "April 5", "April 2020", "April 5, 2020"; -1 where none does. */
function monthOf(reader: Reader, i: number): number {
  if (reader.tags[i] !== 'NUM') return -1
  if (isMonth(reader, i - 1)) return i - 1
  return lowerAt(reader, i - 1) === ',' && reader.tags[i - 2] === 'NUM' && isMonth(reader, i - 3) ? i - 3 : -1
}

/** "Peru on 5 April 2020 sent tents": the year counts no tents; the word to go by is the month. Else as `before`. */
export function beforeDate(reader: Reader, i: number): number {
  const p = before(reader, i)
  const month = monthOf(reader, p)
  const opening = reader.tags[month - 1] === 'NUM' ? month - 2 : month - 1
  return month > 0 && reader.tags[opening] === 'PREP' ? month : p
}
