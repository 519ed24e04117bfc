import { monthAbbreviations, monthNames } from '../lexicon/months.ts'
import { twoDigits } from '../two-digits.ts'

export interface CitationDate {
  readonly start: number
  readonly end: number
  readonly year: string | null
  readonly month: number
  readonly day: number | null
}

const months = [...monthNames.keys(), ...monthAbbreviations.keys()].join('|')
const monthFirst = `(?<m1>${months})\\.? {1,2}(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? {0,2}(?<y1>\\d{4})(?!\\d))?|(?<y3>\\d{4}))`
const dayFirst = `(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>${months})\\.?(?:,? (?<y2>\\d{4}))?`
const iso = '(?<y4>\\d{4})-(?<m4>\\d{2})-(?<d4>\\d{2})'
const date = new RegExp(`(?<![\\p{L}\\d])(?:${monthFirst}|${dayFirst}|${iso})(?![\\p{L}\\d])`, 'iuy')

/** Whether a date may begin: at a digit or the first letter of a month, and not inside of a word or number. */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit > 0x7f) return true
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1)
  return opens[unit] === 1 && (before > 0x7f || !/[a-z\d]/i.test(text.charAt(at - 1)))
}

const opens = new Uint8Array(0x80)
for (const sign of '0123456789adfjmnosADFJMNOS') opens[sign.charCodeAt(0)] = 1

function matchDates(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = 0; at < text.length; ) {
    date.lastIndex = at
    const match = mayBegin(text, at) ? date.exec(text) : null
    if (match !== null) found.push(match)
    at = match === null ? at + 1 : at + match[0].length
  }
  return found
}

const monthOf = (name: string): number =>
  monthNames.get(name.toLowerCase()) ?? monthAbbreviations.get(name.toLowerCase()) ?? Number(name)

/** Every date of a citation's text, with or without a year, in order. */
export function findCitationDates(text: string): CitationDate[] {
  return matchDates(text).flatMap(({ index, 0: found, groups = {} }) => {
    const day = groups.d1 ?? groups.d2 ?? groups.d4 ?? null
    const month = monthOf(groups.m1 ?? groups.m2 ?? groups.m4 ?? '')
    const year = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? null
    if (month < 1 || month > 12 || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) return []
    return [{ start: index, end: index + found.length, year, month, day: day === null ? null : Number(day) }]
  })
}

/** EDTF of the date; null where no year is known. */
export function formatIssued({ year, month, day }: CitationDate, yearElse: string | null): string | null {
  const known = year ?? yearElse
  if (known === null) return null
  return day === null ? `${known}-${twoDigits(month)}` : `${known}-${twoDigits(month)}-${twoDigits(day)}`
}
