import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'

/** "May, June and July": the months of a row that a month stands in, from the first to the last. */
export function joinedMonths(at: AnalyzedSentence, date: DateMention): DateMention {
  if (date.precision !== 'month') return date
  const isJoint = (from: number, to: number): boolean =>
    to > from && to - from <= 2 && at.tokens.slice(from, to).every(({ lower }) => lower === ',' || lower === 'and')
  const months = at.dates.filter(({ precision }) => precision === 'month')
  let [first, last] = [date, date]
  for (let on = true; on; ) {
    const [before, next] = [
      months.find(({ to }) => isJoint(to, first.from)),
      months.find(({ from }) => isJoint(last.to, from)),
    ]
    on = before !== undefined || next !== undefined
    first = before ?? first
    last = next ?? last
  }
  // "in May, and June was worse": a row has an "and" before its last, and of two no comma.
  const isTwo = months.filter(({ from }) => from >= first.from && from <= last.from).length === 2
  const and = last.from - 1
  const isRow = first !== last && at.tokens[and]?.lower === 'and' && !(isTwo && at.tokens[and - 1]?.text === ',')
  if (!isRow) return date
  // "May, June and July", told in April: all of the year of the last.
  const start = first.edtf > last.edtf ? `${last.edtf.slice(0, 4)}${first.edtf.slice(4)}` : first.edtf
  return start < last.edtf
    ? { ...first, to: last.to, end: last.end, edtf: `${start}/${last.edtf}`, precision: 'interval' }
    : date
}
