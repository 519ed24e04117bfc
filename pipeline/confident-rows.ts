import { factColumns } from '../schemas/index.ts'
import { type FactTable, factTables } from './claim.ts'
import type { DocumentStream } from './document.ts'
import { type Confidence, confidences } from './normalize/confidence.ts'
import { factRows } from './normalize/normalize.ts'
import type { Row } from './normalize/rows.ts'

/** The tables that a document alone fills: its facts, the works that it cites for them, and how they stand to each other. */
const tablesOfDocument = [...factTables, 'sources', 'relations'] as const

export type DocumentTable = (typeof tablesOfDocument)[number]

const idOf = (table: FactTable, row: Row): unknown => row[factColumns[table][0] ?? '']

/** The rows that a document tells, of the least confidence named or more; null for all. Relations are those between them. */
export function confidentRows(
  document: DocumentStream,
  least: Confidence | null,
): ReadonlyMap<DocumentTable, readonly Row[]> {
  const rows = factRows(document, factColumns)
  const kept = new Set<unknown>(least === null ? confidences : confidences.slice(0, confidences.indexOf(least) + 1))
  const ids = new Set<unknown>()
  for (const table of factTables) {
    const confident = (rows.get(table) ?? []).filter((row) => kept.has(row.confidence))
    for (const row of confident) ids.add(idOf(table, row))
    rows.set(table, confident)
  }
  const relations = (rows.get('relations') ?? []).filter(({ from_id, to_id }) => ids.has(from_id) && ids.has(to_id))
  rows.set('relations', relations)
  return new Map(tablesOfDocument.map((table) => [table, rows.get(table) ?? []]))
}
