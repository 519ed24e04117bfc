import type { Token } from '../mention.ts'
import { partsOf } from './calendar.ts'
import { isFree, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'

const ancient = new Set(['BC', 'BCE', 'bc', 'bce', 'B.C', 'B.C.', 'B.C.E', 'B.C.E.'])
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

export const spanLinks = new Set('- – — to through until till'.split(' '))

/** Behind the year that ends the span, or -1: "to 40", "–40", and "and 40" behind "between". */
function secondYear(tokens: readonly Token[], at: number, before: string): number {
  const link = lowerAt(tokens, at)
  const isLink = spanLinks.has(link) || (link === 'and' && before === 'between')
  return isLink && plainYear(tokens[at + 1]) !== null ? at + 2 : -1
}

function spanOfEra(from: number, to: number, first: number, last: number): Reading | null {
  return first < last ? readingOf(pointOf(from, to, partsOf(first), 'interval', partsOf(last))) : null
}

// "50 AD spots" advertise.
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && lowerAt(tokens, at).endsWith('s')

/** "from 50 to 40 BC", "100–200 AD": the era stands behind the second year. */
function readSpanBeforeEra(tokens: readonly Token[], at: number, year: number): Reading | null {
  const end = secondYear(tokens, at + 1, lowerAt(tokens, at - 1))
  const era = end < 0 ? 0 : readEra(tokens, end)
  if (era === 0 || (era > 0 && isCounted(tokens, end + 1))) return null
  return spanOfEra(at, end + 1, yearOfEra(year, era), yearOfEra(plainYear(tokens[end - 1]) ?? 0, era))
}

/** "between AD 1000 and 1260": the era stands before the first year. */
function readYearBehindEra(tokens: readonly Token[], at: number): Reading | null {
  const year = plainYear(tokens[at + 1])
  if (year === null) return null
  const end = secondYear(tokens, at + 2, lowerAt(tokens, at - 1))
  const isSpan = end > 0 && isFree(tokens, end) && readEra(tokens, end) === 0
  const span = isSpan ? spanOfEra(at, end, year, plainYear(tokens[end - 1]) ?? 0) : null
  return span ?? readingOf(pointOf(at, at + 2, partsOf(year), 'year'))
}

/** "44 BC", "79 AD", "AD 79", "50 to 40 BC". */
export function readEraYear(tokens: readonly Token[], at: number): Reading | null {
  const year = plainYear(tokens[at])
  if (year !== null) {
    const era = readEra(tokens, at + 1)
    if (era === 0) return readSpanBeforeEra(tokens, at, year)
    const isCount = era > 0 && isCounted(tokens, at + 2)
    return isCount ? null : readingOf(pointOf(at, at + 2, partsOf(yearOfEra(year, era)), 'year'))
  }
  const isEra = tokens[at]?.text === 'AD' || tokens[at]?.text === 'A.D.'
  return isEra ? readYearBehindEra(tokens, at) : null
}
