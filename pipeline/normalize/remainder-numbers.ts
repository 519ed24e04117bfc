import type { Remainder } from '../document.ts'
import { findDates } from '../extract/dates/find-dates.ts'
import type { NonFigure } from '../extract/mention.ts'
import { findNumbers } from '../extract/numbers/find-numbers.ts'
import { plainDigits } from '../extract/plain-digits.ts'
import { tokenize } from '../extract/tokenize.ts'
import { isNumberWord } from '../lexicon/number-words.ts'

/** What the digits of a stretch that is no prose are, where its words do not say so. */
const dispositionOf: Record<Remainder['kind'], NonFigure> = {
  page: 'page',
  contents: 'other',
  footnote_mark: 'footnote_mark',
  section_number: 'section_number',
  citation: 'name_or_code',
  citation_date: 'date',
  front_matter: 'other',
  address: 'address',
  names: 'name_or_code',
}

/** Stretches of words: what stands in them is read as in a sentence. The others are what their kind says, whole. */
const worded: ReadonlySet<Remainder['kind']> = new Set(['contents', 'citation', 'front_matter', 'names'])

/** Beside a title stand names, dates, addresses and pages: "21st" is part of a journal's name, no ordinal. */
const inCitations: ReadonlySet<NonFigure> = new Set(['date', 'address', 'page'])

export interface RemainderNumber {
  /** Offsets in the unedited text. */
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly disposition: NonFigure
}

/** Chinese numerals: a title page has its number and date in them. */
const hanDigits = '〇一二三四五六七八九'
const han = `${hanDigits}零十百千万亿`
const runs = new RegExp(
  `\\p{Nd}+|[\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]+|[${han}]+|(?:(?![${han}])\\p{L})+`,
  'gu',
)
const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'
const plain = (run: string): string =>
  [...run].map((mark) => (superscripts.includes(mark) ? String(superscripts.indexOf(mark)) : mark)).join('')

const plainHan = (run: string): string =>
  [...run].map((mark) => (hanDigits.includes(mark) ? String(hanDigits.indexOf(mark)) : mark)).join('')

/** Null where the run is a word or too long to be exact. */
const numericValue = (run: string): number | null => {
  const value = Number(plainDigits(plainHan(plain(run))))
  return run.length > 15 || Number.isNaN(value) ? null : value
}

/** What the finders of sentences make of the words of a remainder. */
function findWorded(piece: string, { span, kind }: Remainder, documentDate: string | null): RemainderNumber[] {
  const tokens = tokenize(piece)
  return findNumbers(tokens, piece, findDates(tokens, { documentDate })).map((number) => {
    const isTold = number.nonFigure !== null && (kind !== 'citation' || inCitations.has(number.nonFigure))
    return {
      start: span.start + number.numeralStart,
      end: span.start + number.numeralEnd,
      low: number.low,
      high: number.high,
      disposition: isTold ? (number.nonFigure ?? 'other') : dispositionOf[kind],
    }
  })
}

/** "四月" is a date, "之五" and "第五" are ordinals; null else. */
function hanDisposition(piece: string, index: number, run: string): NonFigure | null {
  if (!han.includes(run.charAt(0))) return null
  if (/[年月日号]/.test(piece.charAt(index + run.length))) return 'date'
  return /[第之]/.test(piece.charAt(index - 1)) ? 'ordinal' : null
}

/** Every run of digits and every number word that no finder covers. */
function findRuns(piece: string, { span, kind }: Remainder, found: readonly RemainderNumber[]): RemainderNumber[] {
  let next = 0
  return [...piece.matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (/^\p{L}/u.test(run) && !han.includes(run.charAt(0)) && !isNumberWord(run.toLowerCase())) return []
    const start = span.start + index
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) <= start) return []
    const value = numericValue(run)
    const disposition = hanDisposition(piece, index, run) ?? dispositionOf[kind]
    return [{ start, end: start + run.length, low: value, high: value, disposition }]
  })
}

/** The numbers of a stretch that stands in no sentence, each with what it is. */
export function numbersInRemainder(text: string, rest: Remainder, documentDate: string | null): RemainderNumber[] {
  const piece = text.slice(rest.span.start, rest.span.end)
  const found = worded.has(rest.kind) ? findWorded(piece, rest, documentDate) : []
  return [...found, ...findRuns(piece, rest, found)].sort((a, b) => a.start - b.start)
}
