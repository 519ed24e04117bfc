import { join } from 'node:path'
import type { Colors } from 'picocolors/types.js'
import type { TableName } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { ingest } from '../ingest/ingest.ts'
import { hasFile } from '../io.ts'
import { indexLines } from '../normalize/lines.ts'
import { withoutControls } from '../printable.ts'
import { isDocumentId, readDocument } from '../read-raw.ts'
import { readTables } from '../read-tables.ts'
import { type PlacedRow, type Row, textOf } from '../validate/rule.ts'
import { findRow, formatExplanation } from './explain.ts'

interface Options {
  /** A built folder. */
  readonly folder: string
  readonly raw: string
  readonly colors: Colors
}

const visibleCell = (cell: CellValue): CellValue => {
  if (typeof cell === 'string') return withoutControls(cell)
  return Array.isArray(cell) ? cell.map((one) => (typeof one === 'string' ? withoutControls(one) : one)) : cell
}

const visibleRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, visibleCell(cell)]))

/** A terminal obeys what a text may hold. */
const visibleTables = (tables: ReadonlyMap<TableName, readonly Row[]>): ReadonlyMap<TableName, readonly Row[]> =>
  new Map([...tables].map(([name, rows]) => [name, rows.map(visibleRow)]))

const visiblePlace = ({ table, row, place }: PlacedRow): PlacedRow => ({
  table,
  row: visibleRow(row),
  place: withoutControls(place),
})

/** The view of a row of a built folder; without its text under `raw` the quotation stands for the sentence. */
export function explainRow(rowId: string, { folder, raw, colors }: Options): string {
  const tables = readTables(folder)
  const placed = findRow(tables, rowId)
  const id = textOf(placed.row.document_id)
  const view = { tables: visibleTables(tables), placed: visiblePlace(placed), colors }
  if (!isDocumentId(id) || !hasFile(join(raw, id, 'report.txt')))
    return formatExplanation({ ...view, document: null, lineAt: () => 0 })
  const { received } = readDocument(raw, id, true)
  const { document } = ingest(id, received.record.date, received.text)
  return formatExplanation({ ...view, document, lineAt: indexLines(received.text).lineAt })
}
