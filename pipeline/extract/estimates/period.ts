import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { DateMention } from '../mention.ts'
import type { Measure } from './measure.ts'

const isKnown = ({ edtf, offsetDays }: DateMention): boolean => edtf !== '' && offsetDays === null

/** Words before a date that make it the one compared with: "than in 2019", "on last year", "since records began". */
const comparing = new Set([
  'than',
  'with',
  'to',
  'against',
  'below',
  'above',
  'over',
  'on',
  'versus',
  'of',
  'as',
  'from',
  'their',
  'its',
  'ahead',
])
const steps = new Set([
  'in',
  'the',
  'a',
  'same',
  'period',
  'of',
  'month',
  'quarter',
  'year',
  'level',
  'levels',
  'corresponding',
  'during',
  'figure',
])
const opening = new Set(['than', 'against', 'below', 'above', 'versus', 'compared', 'ahead', 'on', 'over', 'their'])

/** "than in the same period of 2018", "compared with 2019", "on the year before". */
function isCompared(at: AnalyzedSentence, date: DateMention, floor: number): boolean {
  const { from } = date
  let i = from - 1
  while (i >= floor && steps.has(at.tokens[i]?.lower ?? '')) i--
  const word = at.tokens[i]?.lower ?? ''
  // "year on year in May"
  if ((word === 'on' || word === 'over') && at.tokens[i - 1]?.lower === at.tokens[i + 1]?.lower) return false
  const isYearly = date.precision === 'year' || date.basis === 'computed'
  if ((word === 'on' || word === 'over') && !isYearly) return false
  // "below what it was in 2021"
  if (/^(?:was|were|had)$/.test(word) && /^(?:it|they|what|there)$/.test(at.tokens[i - 1]?.lower ?? '')) return true
  if (i < floor || !comparing.has(word)) return false
  if (word === 'with' || word === 'to' || word === 'as')
    return /^(?:compared|relative|comparison|much|many|same)$/.test(at.tokens[i - 1]?.lower ?? '')
  return opening.has(word)
}

const isBreak = (at: AnalyzedSentence, i: number): boolean => {
  const text = at.tokens[i]?.text ?? ''
  return text === ',' || text === ';' || text === ':' || text === ')' || text === '('
}

function breaksBetween(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isBreak(at, i) ||
      at.tags[i] === 'SUB' ||
      at.tags[i] === 'WH' ||
      /^(?:after|before|when)$/.test(at.tokens[i]?.lower ?? '')
    )
      return true
  return false
}

interface Bounds {
  /** End of the figure before, start of the one behind. */
  readonly before: number
  readonly after: number
}

function boundsOf(at: AnalyzedSentence, { number }: Measure): Bounds {
  const figures = at.numbers.filter(({ nonFigure }) => nonFigure === null)
  const place = figures.indexOf(number)
  return { before: figures[place - 1]?.to ?? 0, after: figures[place + 1]?.from ?? at.tokens.length }
}

/** "3 million in 2019": behind the figure and before the next, with no comma between. */
function behind(
  at: AnalyzedSentence,
  dates: readonly DateMention[],
  { number }: Measure,
  after: number,
): DateMention | undefined {
  return dates.find(
    (date) =>
      date.from >= number.to &&
      date.from < after &&
      !breaksBetween(at, number.to, date.from) &&
      !isCompared(at, date, number.to),
  )
}

/** A date of the sentence before the figure: nearest first; those that belong to another figure in passing are left out. */
function ahead(at: AnalyzedSentence, dates: readonly DateMention[], { number }: Measure): DateMention | undefined {
  return dates.findLast((date) => {
    if (date.to > number.from || date.edtf.endsWith('/..') || isCompared(at, date, 0)) return false
    const owner = at.numbers.findLast(({ to, nonFigure }) => to <= date.from && nonFigure === null)
    const isPassing = owner !== undefined && at.tokens[owner.from - 1]?.lower === 'from'
    return !isPassing
  })
}

/** The date that a figure is for, if the sentence tells one. */
function dateIn(at: AnalyzedSentence, measure: Measure): DateMention | null {
  const dates = at.dates.filter(isKnown)
  if (dates.length === 0) return null
  const { after } = boundsOf(at, measure)
  const own = behind(at, dates, measure, after)
  if (own !== undefined) return own
  if (measure.isBase) return null
  const before = ahead(at, dates, measure)
  if (before !== undefined) return before
  return (
    dates.find(
      (date) =>
        date.from >= measure.number.to && !isCompared(at, date, measure.number.to) && !isOfOther(at, measure, date),
    ) ?? null
  )
}

/** Another figure stands between, and the date is its own. */
function isOfOther(at: AnalyzedSentence, { number }: Measure, date: DateMention): boolean {
  const last = at.numbers.findLast(({ to, nonFigure }) => to <= date.from && nonFigure === null)
  return (
    last !== undefined &&
    last !== number &&
    (at.tokens[last.from - 1]?.lower === 'from' || breaksBetween(at, number.to, last.from))
  )
}

const joinedMonths = (at: AnalyzedSentence, date: DateMention): DateMention => {
  const next = at.dates.find(({ from }) => from === date.to + 1)
  const isPair =
    next !== undefined &&
    at.tokens[date.to]?.lower === 'and' &&
    date.precision === 'month' &&
    next.precision === 'month'
  return isPair
    ? { ...date, to: next.to, end: next.end, edtf: `${date.edtf}/${next.edtf}`, precision: 'interval' }
    : date
}

/** The period of a figure: stated in its sentence, else that of the figure it goes on with. */
export function readPeriod(at: AnalyzedSentence, measure: Measure, last: DateChoice | null): DateChoice | null {
  const date = dateIn(at, measure)
  if (date !== null)
    return { at, date: joinedMonths(at, date), role: date.role === 'as_of' ? 'as_of' : 'event', how: 'date' }
  const goesOn = !measure.isBase && (measure.continues !== null || measure.quantity?.how === 'carried')
  return goesOn && last !== null ? { ...last, how: 'carried' } : null
}
