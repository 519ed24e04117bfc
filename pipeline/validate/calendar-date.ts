const form = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the years 1000 to 2999, with a month and a day that there are. */
export function isCalendarDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = form.exec(text) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false
  return Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month))
}
