import { factColumns } from '../schemas/index.ts'
import { type FactTable, factTables } from './claim.ts'
import type { DocumentStream } from './document.ts'
import { type Confidence, confidences } from './normalize/confidence.ts'
import { factRows } from './normalize/normalize.ts'
import type { Row } from './normalize/rows.ts'

/** The rows of the fact tables that a document tells, of the least confidence named or more; null for all. */
export function confidentRows(
  document: DocumentStream,
  least: Confidence | null,
): ReadonlyMap<FactTable, readonly Row[]> {
  const kept = new Set<unknown>(least === null ? confidences : confidences.slice(0, confidences.indexOf(least) + 1))
  const rows = factRows(document, factColumns)
  return new Map(factTables.map((table) => [table, (rows.get(table) ?? []).filter((row) => kept.has(row.confidence))]))
}
