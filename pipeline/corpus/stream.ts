import { byteLines } from '../byte-lines.ts'
import type { ReadOptions } from './document-rows.ts'
import { openGauge } from './gauge.ts'
import { type Item, isBlank, lineItem, mostLineBytes } from './items.ts'
import type { SentTask } from './read-sent.ts'
import { sentItems } from './sent-items.ts'
import { openThreads, type Skipped, type ThreadOptions } from './threads.ts'

async function* itemsOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for await (const { number, bytes } of byteLines(input, mostLineBytes)) {
    const place = `stdin:${number}`
    if (bytes === null) yield lineItem(place, '', bytes)
    else if (!isBlank(bytes)) yield* sentItems(bytes, place)
  }
}

/** As it is published there is no TypeScript, nothing of what threads of a folder need, and one folder for all. */
const threadModule = import.meta.url.endsWith('.ts') ? './thread.mjs' : './read-sent.js'

/**
 * The rows of all tables of a corpus whose documents come as lines of NDJSON, as blocks of NDJSON: each row with the name of its
 * table first, after the rows of a document its own of `documents`. A broken line stops nothing; nor does a document that fills the
 * memory or never ends, as all are read in a thread of their own, one after the other.
 */
export async function* corpusStream(
  options: ReadOptions,
  input: AsyncIterable<Uint8Array>,
  limits: Omit<ThreadOptions, 'threads'> = {},
): AsyncGenerator<string> {
  const threads = openThreads(new URL(threadModule, import.meta.url), { threads: 1, ...limits })
  const gauge = openGauge()
  try {
    for await (const item of itemsOf(input)) {
      const task = (skipped: Skipped): SentTask => {
        const issue = skipped.get(0) ?? null
        return { item, options, gauge: gauge.memory, issue }
      }
      yield await threads.run<string>('readSent', gauge, task)
    }
  } finally {
    await threads.close()
  }
}
