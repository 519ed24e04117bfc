import type { Cell, Cells, CellValue } from '../claim.ts'
import type { Span } from '../document.ts'
import type { CellValues } from './parse-curation.ts'

const numberColumns: ReadonlySet<string> = new Set(['value_low', 'value_high', 'alt_low', 'alt_high'])

/** The digits of a figure without hedge and unit; the whole of it where it is in words. */
function numeralIn(text: string, { start, end }: Span): Span {
  const found = /\d[\d,.]*/.exec(text.slice(start, end))
  if (found === null) return { start, end }
  const from = start + found.index
  return { start: from, end: from + found[0].replace(/[,.]+$/, '').length }
}

/** Where the quotation prints the value; for a bound where the figure stands; else the quotation. */
function spansFor(
  text: string,
  [column, value]: readonly [string, CellValue],
  quotation: Span,
  cells: ReadonlyMap<string, Cell>,
): readonly Span[] {
  const printed = typeof value === 'string' ? text.slice(quotation.start, quotation.end).indexOf(value) : -1
  if (typeof value === 'string' && printed >= 0) {
    const start = quotation.start + printed
    return [{ start, end: start + value.length }]
  }
  if (!numberColumns.has(column)) return [quotation]
  const [place = cells.get('value_text')?.spans[0]] = cells.get(column)?.spans ?? []
  return [place === undefined ? quotation : numeralIn(text, place)]
}

/** The cells of a row after a correction; null empties one. */
export function curateCells(
  text: string,
  cells: Cells,
  changes: CellValues,
  quotation: Span,
): ReadonlyMap<string, Cell> {
  const curated = new Map(cells)
  // The figure first: its bounds take their place from it.
  const columns = Object.keys(changes).sort((a, b) => Number(b === 'value_text') - Number(a === 'value_text'))
  for (const column of columns) {
    const value = changes[column] ?? null
    if (value === null) curated.delete(column)
    else curated.set(column, { value, spans: spansFor(text, [column, value], quotation, curated), how: 'curated' })
  }
  return curated
}
