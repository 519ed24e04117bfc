import { parse } from 'edtf'
import type { Issue } from '../../issue.ts'
import { boundsOf } from '../../normalize/edtf-bounds.ts'
import { type PlacedRow, type Rule, rowsOfKind, textOf } from '../rule.ts'

const edtfColumns = ['date_edtf', 'as_of', 'period', 'issued_edtf'] as const

/** Syntax only: the library's bounds are wrong for times, seasons and open ends. */
function isEdtf(date: string): boolean {
  try {
    parse(date, { level: 3 })
    return true
  } catch {
    return false
  }
}

function checkRow({ row, place }: PlacedRow): Issue[] {
  const column = edtfColumns.find((name) => name in row)
  if (column === undefined) return []
  const date = textOf(row[column])
  const at = { code: 'date-form', level: 'error', place: `${place} ${column}` } as const
  if (date !== '' && !isEdtf(date))
    return [{ ...at, found: date, expected: 'a date in EDTF', tip: 'look at how the date was read' }]
  const [start, end] = [textOf(row.date_start), textOf(row.date_end)]
  if (start !== '' && end !== '' && start > end)
    return [
      { ...at, found: `${start} to ${end}`, expected: 'a start before the end', tip: 'look at how the date was read' },
    ]
  const bounds = date === '' ? { start: null, end: null } : boundsOf(date)
  const isOutside = (start !== '' && start !== bounds.start) || (end !== '' && end !== bounds.end)
  if (isOutside)
    return [
      { ...at, found: `${start} to ${end}`, expected: `the bounds of ${date || 'no date'}`, tip: 'derive them again' },
    ]
  return []
}

export const wellFormedDates: Rule = {
  name: 'date-form',
  description: 'Dates are EDTF, and their first and last days follow from them.',
  check: (context) => (['fact', 'record'] as const).flatMap((kind) => [...rowsOfKind(context, kind)].flatMap(checkRow)),
}
