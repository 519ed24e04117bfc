import { monthNames } from '../lexicon/months.ts'

const names = [...monthNames.keys()].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
const month = `(?:${names.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:t?\\.|${name.slice(3)})?` : name)).join('|')})`
const year = '(?:19|20)\\d\\d'
/** A whole field of a citation that is a date: "March 3, 2020", "March 3,2020", "3 March 2020", "March 2020", "2020-03-03", "March 3". */
const field = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<m1>${month}) ?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:, ?(?<y1>${year})|(?<y1b> ${year}))?|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>${month}),?(?: (?<y2>${year}))?|(?<m3>${month}),? (?<y3>${year})|(?<iso>${year}-\\d\\d-\\d\\d))(?![\\p{L}\\p{N}-])`,
  'gu',
)

export interface NoteDate {
  readonly start: number
  readonly end: number
  /** Null where the date states none. */
  readonly year: string | null
  /** "-03-15", "-03". */
  readonly rest: string
}

const two = (value: number): string => String(value).padStart(2, '0')

function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3)
  return names.findIndex((full) => full.toLowerCase().startsWith(start)) + 1
}

function parseMatch(match: RegExpExecArray): NoteDate | null {
  const parts = match.groups ?? {}
  const place = { start: match.index, end: match.index + match[0].length }
  const iso = parts['iso']
  if (iso !== undefined) return { ...place, year: iso.slice(0, 4), rest: iso.slice(4) }
  const number = monthNumber(parts['m1'] ?? parts['m2'] ?? parts['m3'] ?? '')
  const day = Number(parts['d1'] ?? parts['d2'] ?? 0)
  if (day > 31) return null
  const stated = parts['y1'] ?? parts['y1b'] ?? parts['y2'] ?? parts['y3'] ?? null
  return { ...place, year: stated?.trim() ?? null, rest: day === 0 ? `-${two(number)}` : `-${two(number)}-${two(day)}` }
}

/**
 * The last date that is a field of its own: after a comma, a bracket or the title's last stop, before a comma, a stop or the end.
 * "on March 3, 2020," inside a title is none.
 */
export function findNoteDate(citation: string): NoteDate | null {
  let found: NoteDate | null = null
  for (const match of citation.matchAll(field)) {
    const date = parseMatch(match)
    if (date === null) continue
    const before = citation.slice(Math.max(0, date.start - 3), date.start)
    const after = citation.slice(date.end, date.end + 2)
    if ((date.start === 0 || /[,.?!;(”"]\s?[*(]?$/.test(before)) && /^\s?[,.;)*]|^\s*$/.test(after)) found = date
  }
  return found
}
