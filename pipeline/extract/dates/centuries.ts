import { twoDigits } from '../../two-digits.ts'
import type { Token } from '../mention.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'
import { partsOf } from './calendar.ts'
import { type DatePoint, isTight, lowerAt, pointOf, type Reading, readingOf } from './date-point.ts'
import { readEra, spanLinks } from './era.ts'
import { fixedPoint, readPart } from './periods.ts'

/** An ordinal that "century" stands behind, or the next ordinal. */
interface Place {
  readonly from: number
  readonly to: number
  readonly low: number
}

interface Places {
  readonly places: readonly Place[]
  /** Whether they are the two ends of a span. */
  readonly isSpan: boolean
  /** Behind "century". */
  readonly to: number
}

const listLinks = new Set(['and', 'or', ','])
const partsOfCentury = new Set(['early', 'mid', 'late'])

/** "17" of "17-19th century" needs no ending. */
function readPlace(tokens: readonly Token[], at: number): Place | null {
  const ordinal = readOrdinal(tokens, at)
  const isBare =
    ordinal === null && /^\d\d?$/.test(tokens[at]?.text ?? '') && isTight(tokens, at) && isTight(tokens, at + 1)
  const low = isBare && spanLinks.has(lowerAt(tokens, at + 1)) ? Number(tokens[at]?.text) : (ordinal?.low ?? 0)
  return low >= 1 && low <= 22 ? { from: at, to: ordinal?.to ?? at + 1, low } : null
}

/** Behind "the", "early", "mid-". */
function afterPart(tokens: readonly Token[], at: number): number {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at
  if (!partsOfCentury.has(lowerAt(tokens, start))) return start
  return lowerAt(tokens, start + 1) === '-' ? start + 2 : start + 1
}

/** "between the late 17th and": what makes of an "and" the middle of a span. */
function isBehindBetween(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = lowerAt(tokens, at - back)
    if (word === 'between') return true
    if (word !== 'the' && word !== '-' && !partsOfCentury.has(word)) return false
  }
  return false
}

const mostPlaces = 8

/** Ordinals that share one "century": "17th and early 18th", "17th–19th". */
function readPlaces(tokens: readonly Token[], at: number): Places | null {
  const places: Place[] = []
  let isSpan = isBehindBetween(tokens, at)
  let next = at
  while (places.length < mostPlaces) {
    const place = readPlace(tokens, next)
    if (place === null) return null
    places.push(place)
    const noun = lowerAt(tokens, place.to) === '-' ? place.to + 1 : place.to
    if (/^centur(?:y|ies)$/.test(lowerAt(tokens, noun)))
      return { places, isSpan: isSpan && places.length === 2, to: noun + 1 }
    const link = lowerAt(tokens, place.to)
    if (!spanLinks.has(link) && !listLinks.has(link)) return null
    isSpan ||= spanLinks.has(link)
    next = afterPart(tokens, link === ',' && lowerAt(tokens, place.to + 1) === 'and' ? place.to + 2 : place.to + 1)
  }
  return null
}

function pointOfPlace({ from, low }: Place, to: number, era: -1 | 0 | 1): DatePoint[] {
  const hundreds = twoDigits(low - 1)
  const [fixed, year] = era < 0 ? [`-${hundreds}XX`, -low * 100] : [`${hundreds}XX`, (low - 1) * 100]
  return [...fixedPoint(from, to, fixed, year, 'unknown').points]
}

/** Two periods of unknown digits as one span; null where the second is not the later one. */
export function spanOf(first: DatePoint | undefined, second: DatePoint | undefined): DatePoint | null {
  if (first?.fixed == null || second?.fixed == null) return null
  if ((first.low.year ?? 0) >= (second.low.year ?? 0)) return null
  const fixed = `${first.fixed}/${second.fixed}`
  return { ...first, fixed, to: second.to, high: second.high, precision: 'interval' }
}

/** "the 15th century", "the 17th and 18th centuries", "the 17th–19th century"; "21st Century Herald" is a name. */
export function readCentury(tokens: readonly Token[], at: number): Reading | null {
  const found = readPlaces(tokens, at)
  if (found === null) return null
  const after = tokens[found.to]
  const isName = tokens[found.to - 1]?.text === 'Century' && after?.kind === 'word' && after.text !== after.lower
  const era = readEra(tokens, found.to)
  if (isName && era === 0) return null
  const end = era < 0 ? found.to + 1 : found.to
  const last = found.places.length - 1
  const points = found.places.flatMap((place, index) => pointOfPlace(place, index === last ? end : place.to, era))
  const span = found.isSpan ? spanOf(points[0], points[1]) : null
  return { points: span === null ? points : [span], to: end, isImpossible: false }
}

/** "the first half of the 19th century", "the third quarter of the 5th century BC": its years. */
export function readPartOfCentury(tokens: readonly Token[], at: number): Reading | null {
  const part = readPart(tokens, at)
  if (part === null || lowerAt(tokens, part.to) !== 'of') return null
  const found = readPlaces(tokens, lowerAt(tokens, part.to + 1) === 'the' ? part.to + 2 : part.to + 1)
  const [place, other] = found?.places ?? []
  if (found === null || place === undefined || other !== undefined) return null
  const era = readEra(tokens, found.to)
  const years = part.length === 3 ? 25 : 50
  const first = (era < 0 ? -place.low : place.low - 1) * 100 + (part.index - 1) * years + 1
  const to = era < 0 ? found.to + 1 : found.to
  return readingOf(pointOf(at, to, partsOf(first), 'interval', partsOf(first + years - 1)))
}
