import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'

const ancient = new Set(['BC', 'BCE', 'B.C', 'B.C.', 'B.C.E', 'B.C.E.'])
const modern = new Set(['AD', 'CE', 'A.D', 'A.D.', 'C.E', 'C.E.'])

/** "BC" is -1, "AD" 1, at the end of a year, a date or a century; 0 for none. "BC Place" and "AD campaign" are names. */
export function readEra(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  if (next?.kind === 'word' && next.word?.isCapital === true) return 0
  if (ancient.has(text)) return -1
  return modern.has(text) ? 1 : 0
}

/** Year of an era as EDTF counts them: 1 BC is the year 0. */
export function yearOfEra(value: number, era: -1 | 0 | 1): number {
  return era < 0 ? 1 - value : value
}

function plainYear(token: Token | undefined): number | null {
  return token?.kind === 'digits' && /^\d{1,4}$/.test(token.text) && Number(token.text) > 0 ? Number(token.text) : null
}

/** "44 BC", "79 AD", "AD 79". */
export function readEraYear(tokens: readonly Token[], at: number): Reading | null {
  const year = plainYear(tokens[at])
  if (year !== null) {
    const era = readEra(tokens, at + 1)
    // "50 AD spots" advertise.
    const isCounted = tokens[at + 2]?.kind === 'word' && era > 0 && lowerAt(tokens, at + 2).endsWith('s')
    return era === 0 || isCounted ? null : readingOf(pointOf(at, at + 2, partsOf(yearOfEra(year, era)), 'year'))
  }
  if (tokens[at]?.text !== 'AD' && tokens[at]?.text !== 'A.D.') return null
  const behind = plainYear(tokens[at + 1])
  return behind === null ? null : readingOf(pointOf(at, at + 2, partsOf(behind), 'year'))
}
