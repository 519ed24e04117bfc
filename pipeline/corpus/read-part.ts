import { makeFolder, replaceFile } from '../replace-file.ts'
import type { ReadOptions } from './document-rows.ts'
import { type Fault, faultOf } from './fault.ts'
import { betweenDocuments, openGauge } from './gauge.ts'
import { partFile, partFolder } from './layout.ts'
import { openTables } from './part-tables.ts'
import type { Part } from './plan.ts'
import { readItem } from './read-item.ts'
import type { Skipped } from './threads.ts'

/** What a thread is asked to do. */
export interface Task {
  readonly part: Part
  readonly out: string
  readonly options: ReadOptions
  /** Memory of a `Gauge`. */
  readonly gauge: SharedArrayBuffer
  readonly skipped: Skipped
}

export interface Failure {
  readonly id: string
  readonly issue: string
}

/** What a part gave. */
export interface PartResult {
  readonly documents: number
  /** Documents that could not be read. */
  readonly failures: readonly Failure[]
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
}

/** Reads the documents of a part and writes a file of each table. Runs in a thread; its caller records the part as done. */
export async function readPart({ part, out, options, gauge: memory, skipped }: Task): Promise<PartResult | Fault> {
  const gauge = openGauge(memory)
  const tables = openTables(await import('apache-arrow'))
  const failures: Failure[] = []
  for (const [index, item] of part.items.entries()) {
    gauge.set('document', index)
    const rows = await readItem(item, options, skipped.get(index) ?? null)
    gauge.set('document', betweenDocuments)
    tables.add(rows)
    for (const { document_id, issue, rows: count } of rows.get('documents') ?? []) {
      gauge.add('rows', Number(count))
      if (typeof issue === 'string') failures.push({ id: String(document_id), issue })
    }
    gauge.add('documents', 1)
  }
  const folder = partFolder(out, part.number)
  const fault = await faultOf(out, async () => {
    makeFolder(folder)
    for await (const { table, bytes } of tables.files()) replaceFile(folder, partFile(table), bytes)
  })
  return fault ?? { documents: part.items.length, failures, rows: tables.counts() }
}
