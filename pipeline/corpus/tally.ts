import { factTables } from '../claim.ts'
import { type Gauge, openGauge } from './gauge.ts'
import type { Part } from './plan.ts'
import type { PartResult } from './read-part.ts'
import type { Standing } from './tell.ts'

/** What a run has done, and is doing. */
export interface Tally {
  /** Rows by table of each part that is done, in the order of the parts. */
  readonly parts: () => readonly PartResult['rows'][]
  readonly failed: () => number
  /** Rows by table, of the parts that are done. */
  readonly rows: () => ReadonlyMap<string, number>
  readonly start: (part: Part) => Gauge
  readonly finish: (part: Part, result: PartResult) => void
  /** Counts a part that an earlier run had done. */
  readonly keep: (part: Part, result: PartResult) => void
  /** With what the threads have done of parts that are under way. */
  readonly standing: () => Standing
}

const countFacts = (rows: PartResult['rows']): number =>
  factTables.reduce((count, table) => count + (rows[table] ?? 0), 0)

export function openTally(): Tally {
  const running = new Map<Part, Gauge>()
  const rows = new Map<string, number>()
  const parts: PartResult['rows'][] = []
  let failed = 0
  const done = { documents: 0, rows: 0, bytes: 0, keptBytes: 0 }
  const count = (part: Part, result: PartResult): void => {
    parts[part.number] = result.rows
    failed += result.failures.length
    done.documents += result.documents
    done.rows += countFacts(result.rows)
    done.bytes += part.bytes
    for (const [table, added] of Object.entries(result.rows)) rows.set(table, (rows.get(table) ?? 0) + added)
  }
  return {
    parts: () => parts,
    failed: () => failed,
    rows: () => rows,
    start: (part) => {
      const gauge = openGauge()
      running.set(part, gauge)
      return gauge
    },
    finish: (part, result) => {
      running.delete(part)
      count(part, result)
    },
    keep: (part, result) => {
      count(part, result)
      done.keptBytes += part.bytes
    },
    standing: () => {
      const now = { ...done }
      for (const [part, gauge] of running) {
        const documents = gauge.get('documents')
        now.documents += documents
        now.rows += gauge.get('rows')
        now.bytes += Math.round((part.bytes * documents) / part.items.length)
      }
      return now
    },
  }
}
