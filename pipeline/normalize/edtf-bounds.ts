import { getDaysInMonth } from 'date-fns'

/** First and last calendar day, `YYYY-MM-DD`; null for an open end or an unknown year. */
export interface Bounds {
  readonly start: string | null
  readonly end: string | null
}

const open: Bounds = { start: null, end: null }
const pad = (n: number): string => String(n).padStart(2, '0')
const seasons: Record<number, readonly [string, string]> = {
  21: ['03-01', '05-31'],
  22: ['06-01', '08-31'],
  23: ['09-01', '11-30'],
  24: ['12-01', '02-28'],
}

function boundsOfPoint(edtf: string): Bounds {
  const digits = /^(\d{2,4})(X{0,2})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf.split('T')[0] ?? '')
  if (digits === null) return open
  const [, year = '', unknown = '', month, day] = digits
  if (year.length + unknown.length !== 4) return open
  if (unknown !== '') return { start: `${year.padEnd(4, '0')}-01-01`, end: `${year.padEnd(4, '9')}-12-31` }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const season = seasons[Number(month)]
  if (season !== undefined)
    return { start: `${year}-${season[0]}`, end: `${season[1] < season[0] ? Number(year) + 1 : year}-${season[1]}` }
  if (day !== undefined) return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` }
  // Days of a month depend on no time zone; the constructor's local month is only read back as such.
  return {
    start: `${year}-${month}-01`,
    end: `${year}-${month}-${pad(getDaysInMonth(new Date(Number(year), Number(month) - 1)))}`,
  }
}

/** Calendar bounds of an EDTF string, from its parts alone: the `edtf` library reads times as local and errs on seasons and open ends. */
export function boundsOf(edtf: string): Bounds {
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return boundsOfPoint(edtf)
  return { start: from === '..' ? null : boundsOfPoint(from).start, end: to === '..' ? null : boundsOfPoint(to).end }
}
