/** A date as far as it is said; null for what is not. */
export interface Parts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** "18:00", as EDTF writes it after the T. */
  readonly time: string | null
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a month; February of an unknown year has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && !isLeapYear(year)) return 28
  return lengths[month - 1] ?? 0
}

export function isValid(parts: Parts): boolean {
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return false
  if (parts.day === null) return true
  return parts.month !== null && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** EDTF of one date, "-0043" for 44 BC; XXXX for a year that is not known, and then without the time, which EDTF allows only on a full day. */
export function formatParts(parts: Parts): string {
  const year = parts.year === null ? 'XXXX' : `${parts.year < 0 ? '-' : ''}${pad(Math.abs(parts.year), 4)}`
  const month = parts.month === null ? '' : `-${pad(parts.month, 2)}`
  const day = parts.day === null ? '' : `-${pad(parts.day, 2)}`
  const time = parts.time === null || parts.year === null ? '' : `T${parts.time}`
  return `${year}${month}${day}${time}`
}

/** The day so many days later; a year is needed only to cross its end or February's. */
export function addDays(parts: Parts, days: number): Parts | null {
  if (parts.month === null || parts.day === null || Math.abs(days) > 40000) return null
  const day = new Date(Date.UTC(parts.year ?? 2020, parts.month - 1, parts.day + days))
  const moved = day.getUTCFullYear() - (parts.year ?? 2020)
  if (parts.year === null && moved !== 0) return null
  return {
    year: parts.year === null ? null : parts.year + moved,
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    time: null,
  }
}

export function partsOf(year: number | null, month: number | null = null, day: number | null = null): Parts {
  return { year, month, day, time: null }
}
