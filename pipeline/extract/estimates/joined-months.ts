import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'

/** "about 4 percent in 2016 and 2017": one figure of two years that follow each other; not "3 and 4 percent in 2016 and 2017". */
function isOfTwoYears(at: AnalyzedSentence, date: DateMention): boolean {
  const next = at.dates.find(({ from }) => from === date.to + 1)
  if (next?.precision !== 'year' || at.tokens[date.to]?.lower !== 'and') return false
  const isNext = Number(next.edtf) === Number(date.edtf) + 1
  const isInTurn = at.tokens.slice(next.to, next.to + 2).some(({ lower }) => lower === 'respectively')
  const figures = at.numbers.filter(
    ({ from, to, nonFigure }) => nonFigure === null && to <= date.from && date.from - from < 10,
  )
  return (
    isNext && !isInTurn && figures.length === 1 && /^(?:in|during|over)$/.test(at.tokens[date.from - 1]?.lower ?? '')
  )
}

/** "May, June and July", "2016 and 2017": the months or years of a row that one stands in, from the first to the last. */
export function joinedMonths(at: AnalyzedSentence, date: DateMention): DateMention {
  if (date.precision !== 'month' && !(date.precision === 'year' && isOfTwoYears(at, date))) return date
  const isJoint = (from: number, to: number): boolean =>
    to > from && to - from <= 2 && at.tokens.slice(from, to).every(({ lower }) => lower === ',' || lower === 'and')
  const months = at.dates.filter(({ precision }) => precision === date.precision)
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
