import { join } from 'node:path'
import type { Colors } from 'picocolors/types.js'
import { ingest } from '../ingest/ingest.ts'
import { hasFile } from '../io.ts'
import { indexLines } from '../normalize/lines.ts'
import { readDocument } from '../read-raw.ts'
import { readTables } from '../read-tables.ts'
import { textOf } from '../validate/rule.ts'
import { findRow, formatExplanation } from './explain.ts'

interface Options {
  /** A built folder. */
  readonly folder: string
  readonly raw: string
  readonly colors: Colors
}

/** The view of a row of a built folder; without its text under `raw` the quotation stands for the sentence. */
export function explainRow(rowId: string, { folder, raw, colors }: Options): string {
  const tables = readTables(folder)
  const placed = findRow(tables, rowId)
  const id = textOf(placed.row.document_id)
  if (!hasFile(join(raw, id, 'report.txt')))
    return formatExplanation({ tables, placed, document: null, lineAt: () => 0, colors })
  const { received } = readDocument(raw, id, true)
  const { document } = ingest(id, received.record.date, received.text)
  return formatExplanation({ tables, placed, document, lineAt: indexLines(received.text).lineAt, colors })
}
