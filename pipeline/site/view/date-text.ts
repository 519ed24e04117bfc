/** From January on. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Moment {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly time: string
}

function parseMoment(text: string): Moment | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?$/.exec(text)
  if (found === null) return null
  const [, year = '', month, day, time = ''] = found
  return {
    year,
    month: month === undefined ? '' : (monthNames[Number(month) - 1] ?? ''),
    day: day ? `${Number(day)}` : '',
    time,
  }
}

const momentText = ({ day, month, year, time }: Moment): string =>
  `${[day, month, year].filter((part) => part !== '').join(' ')}${time === '' ? '' : `, ${time}`}`

/** Of two ends in one month or year, what they share is said once. */
function spanText(from: Moment, to: Moment): string {
  if (from.year !== to.year || from.month === '' || from.time !== '') return `${momentText(from)} – ${momentText(to)}`
  if (from.month === to.month && from.day !== '') return `${from.day}–${momentText(to)}`
  return `${[from.day, from.month].filter((part) => part !== '').join(' ')} – ${momentText(to)}`
}

/** An EDTF date as a person writes it: "30 March 2020, 18:00", "15–29 February 2020", "until 1 March 2020". What is not understood stays as it is. */
export function dateText(edtf: string): string {
  const [first = '', second] = edtf.split('/')
  const from = parseMoment(first)
  if (second === undefined) return from === null ? edtf : momentText(from)
  const to = parseMoment(second)
  if (from !== null && to !== null) return spanText(from, to)
  if (to !== null && (first === '..' || first === '')) return `until ${momentText(to)}`
  if (from !== null && (second === '..' || second === '')) return `since ${momentText(from)}`
  return edtf
}

/** First and last day of an EDTF date, to compare as text: what it leaves open takes in everything. */
export function daysOf(edtf: string): readonly [string, string] {
  const [first = '', second = first] = edtf.split('/')
  const low = /^\d{4}(?:-\d\d){0,2}/.exec(first)?.[0] ?? '0000'
  const high = /^\d{4}(?:-\d\d){0,2}/.exec(second)?.[0] ?? '9999'
  return [`${low}-01-01`.slice(0, 10), `${high}${'-12-31'.slice(high.length === 4 ? 0 : 3)}`.slice(0, 10)]
}
