import { getDaysInMonth } from 'date-fns'
import { twoDigits } from '../two-digits.ts'

/** First and last calendar day, `YYYY-MM-DD`; null for an open end or an unknown year. */
export interface Bounds {
  readonly start: string | null
  readonly end: string | null
}

const open: Bounds = { start: null, end: null }
/** Month in which a season of EDTF begins. */
const seasons: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

// Days of a month depend on no time zone; the constructor's local month is only read back as such.
const lastDay = (year: number, month: number): number => getDaysInMonth(new Date(year, month - 1))

/** Three months from `first` on, which may run into the next year. */
function boundsOfSeason(year: number, first: number): Bounds {
  const [endYear, last] = first === 12 ? [year + 1, 2] : [year, first + 2]
  return {
    start: `${year}-${twoDigits(first)}-01`,
    end: `${endYear}-${twoDigits(last)}-${twoDigits(lastDay(endYear, last))}`,
  }
}

function boundsOfPoint(edtf: string): Bounds {
  const digits = /^(\d{2,4})(X{0,2})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf.split('T')[0] ?? '')
  if (digits === null) return open
  const [, year = '', unknown = '', month, day] = digits
  if (year.length + unknown.length !== 4) return open
  if (unknown !== '') return { start: `${year.padEnd(4, '0')}-01-01`, end: `${year.padEnd(4, '9')}-12-31` }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const season = seasons[Number(month)]
  if (season !== undefined) return boundsOfSeason(Number(year), season)
  if (Number(month) < 1 || Number(month) > 12) return open
  if (day !== undefined) return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` }
  return { start: `${year}-${month}-01`, end: `${year}-${month}-${twoDigits(lastDay(Number(year), Number(month)))}` }
}

/** Calendar bounds of an EDTF string, from its parts alone: the `edtf` library reads times as local and errs on seasons and open ends. */
export function boundsOf(edtf: string): Bounds {
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return boundsOfPoint(edtf)
  return { start: from === '..' ? null : boundsOfPoint(from).start, end: to === '..' ? null : boundsOfPoint(to).end }
}
