import type { Claim } from '../claim.ts'
import type { Document, Span } from '../document.ts'
import type { Row } from './rows.ts'

/** One row for each cell and part: where in the unedited text the value was read, and how. */
export function evidenceOf(document: Document, claim: Claim, rowId: string): Row[] {
  const rowFor = (column: string, part: number, { start, end }: Span, how: string): Row => ({
    table: claim.table,
    row_id: rowId,
    column,
    part,
    document_id: document.id,
    char_start: start,
    char_end: end,
    exact: document.text.slice(start, end),
    how,
  })
  const cells = [...claim.cells].flatMap(([column, { spans, how }]) => {
    const places = spans.length === 0 ? [claim.anchor] : spans
    return places.map((span, part) => rowFor(column, part + 1, span, how))
  })
  // Parts go on where those of the cell end: a figure over a page break has two.
  const printed = claim.cells.get('value_text')?.spans.length ?? 0
  const again = claim.restatements.map((place, i) =>
    rowFor(place.hasFigure ? 'value_text' : 'row', printed + i + 1, place, 'restatement'),
  )
  return [...cells, ...again]
}
