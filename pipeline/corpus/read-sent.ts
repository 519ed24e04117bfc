import type { ReadOptions } from './document-rows.ts'
import { betweenDocuments, openGauge } from './gauge.ts'
import type { Item } from './items.ts'
import { readItem } from './read-item.ts'
import { corpusTables } from './tables.ts'

/** What a thread is asked to do. */
export interface SentTask {
  readonly item: Item
  readonly options: ReadOptions
  /** Memory of a `Gauge`. */
  readonly gauge: SharedArrayBuffer
  /** Why the item is not to be read; null where it is. */
  readonly issue: string | null
}

/** The rows of an item as lines of NDJSON, each with the name of its table first. Runs in a thread. */
export async function readSent({ item, options, gauge: memory, issue }: SentTask): Promise<string> {
  const gauge = openGauge(memory)
  gauge.set('document', 0)
  const rows = await readItem(item, options, issue)
  const lines = corpusTables.flatMap(({ name }) =>
    (rows.get(name) ?? []).map((row) => `${JSON.stringify({ table: name, ...row })}\n`),
  )
  gauge.set('document', betweenDocuments)
  return lines.join('')
}
