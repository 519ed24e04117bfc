import type { Cell, Claim } from '../claim.ts'
import { dateColumn } from './rows.ts'
import type { Work, Works } from './works.ts'

const precisionOf = (edtf: string): string => (edtf.length === 10 ? 'day' : edtf.length === 7 ? 'month' : 'year')

/** A claim without a date of its own takes that of the works cited for it, if they share one. */
export function withSourceDate(claim: Claim, works: readonly Work[], datePlaces: Works['datePlaces']): Claim {
  const column = dateColumn[claim.table]
  if (claim.cells.has(column)) return claim
  const dates = new Set(works.map(({ issued_edtf }) => issued_edtf))
  const [date] = dates
  if (dates.size !== 1 || date === null || date === undefined) return claim
  const spans = works.map(({ source_id }) => datePlaces.get(source_id) ?? []).find((places) => places.length > 0) ?? []
  const cell = (value: string): Cell => ({ value, spans, how: 'source-date' })
  const added: [string, Cell][] = [
    [column, cell(date)],
    ['date_precision', cell(precisionOf(date))],
    ['date_role', cell('source')],
    ['date_basis', cell('stated')],
  ]
  return { ...claim, cells: new Map([...claim.cells, ...added]) }
}
