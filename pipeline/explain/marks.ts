import type { Sentence } from '../document.ts'
import type { Row } from '../validate/rule.ts'

/** A stretch of a sentence's healed text and the role that it plays in the row. */
export interface RoleMark {
  readonly start: number
  readonly end: number
  readonly role: string
}

/** Columns shown, those that win where two share words first. */
const roles: readonly (readonly [column: string, role: string])[] = [
  ['value_text', 'value'],
  ['donor', 'donor'],
  ['intermediary', 'intermediary'],
  ['recipient', 'recipient'],
  ['visitor', 'visitor'],
  ['visitor_title', 'title'],
  ['indicator', 'indicator'],
  ['subject', 'subject'],
  ['actor', 'actor'],
  ['counterpart', 'counterpart'],
  ['area', 'area'],
  ['item', 'item'],
  ['measure', 'measure'],
  ['date_edtf', 'date'],
  ['as_of', 'date'],
  ['period', 'period'],
  ['estimator', 'estimator'],
  ['denominator', 'denominator'],
  ['comparison', 'comparison'],
  ['condition', 'condition'],
  ['to_iso3', 'to'],
  ['from_iso3', 'from'],
  ['status', 'status'],
  ['visit_status', 'status'],
  ['direction', 'direction'],
  ['area_iso3', 'area'],
  ['donor_iso3', 'donor'],
  ['recipient_iso3', 'recipient'],
]

const number = (value: unknown): number => (typeof value === 'number' ? value : -1)

/** Where a piece of the unedited text stands in the healed sentence; null where it does not. */
function placeIn({ segments }: Sentence, start: number, end: number): Place | null {
  let [from, to] = [-1, -1]
  for (const { at, source, length } of segments) {
    const [first, last] = [Math.max(start, source), Math.min(end, source + length)]
    if (first >= last) continue
    if (from < 0) from = at + first - source
    to = at + last - source
  }
  return from < 0 ? null : { start: from, end: to }
}

type Place = { readonly start: number; readonly end: number }

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

/** Columns whose words often are the unit too: "40 ventilators". */
const counted: ReadonlySet<string> = new Set(['item', 'subject', 'indicator', 'measure'])

/** The value takes its unit in where the two are read from one stretch ("600 million won") and no other part has those words. */
function widenValue(sentence: Sentence, evidence: readonly Row[], value: Place): Place {
  const placesOf = (isWanted: (column: string) => boolean): Place[] =>
    evidence
      .filter(({ column }) => isWanted(String(column)))
      .map(({ char_start, char_end }) => placeIn(sentence, number(char_start), number(char_end)))
      .filter((place) => place !== null)
  const [unit] = placesOf((column) => column === 'unit')
  if (unit === undefined || unit.start > value.end + 1 || unit.end < value.start - 1) return value
  const wide = { start: Math.min(value.start, unit.start), end: Math.max(value.end, unit.end) }
  return placesOf((column) => counted.has(column)).some((other) => overlap(other, wide)) ? value : wide
}

/** The parts of a sentence that a row's cells were read from, in reading order; none overlaps another. */
export function markRoles(sentence: Sentence, evidence: readonly Row[]): RoleMark[] {
  const marks: RoleMark[] = []
  for (const [column, role] of roles) {
    for (const piece of evidence) {
      // The date of a cited work stands in its footnote, not in the sentence.
      if (piece.column !== column || piece.how === 'source-date') continue
      const found = placeIn(sentence, number(piece.char_start), number(piece.char_end))
      if (found === null) continue
      const { start, end } = role === 'value' ? widenValue(sentence, evidence, found) : found
      if (marks.some((mark) => overlap(mark, { start, end }))) continue
      marks.push({ start, end, role })
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}
