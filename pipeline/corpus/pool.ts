import { Piscina } from 'piscina'
import { codeOf } from '../io.ts'
import { grouped } from '../wording.ts'
import type { ReadOptions } from './document-rows.ts'
import { type Fault, withoutFault } from './fault.ts'
import type { Gauge } from './gauge.ts'
import type { Merge } from './merge-parts.ts'
import type { Part } from './plan.ts'
import { betweenDocuments, type PartResult, type Task } from './read-part.ts'

export interface PoolOptions {
  readonly threads: number
  readonly out: string
  readonly read: ReadOptions
  /** Memory that a thread may fill with objects, MB. */
  readonly threadMemory?: number
  /** Time that a document may take, milliseconds. */
  readonly patience?: number
}

export interface Pool {
  /** Reads a part; `gauge` tells how far it is. */
  readonly read: (part: Part, gauge: Gauge) => Promise<PartResult>
  readonly merge: (merge: Merge) => Promise<null>
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>
}

const looksEvery = 1000

/** Calls `stop` when the gauge has shown the same document for too long. */
function watch(gauge: Gauge, patience: number, stop: () => void): NodeJS.Timeout {
  let [document, since] = [betweenDocuments, performance.now()]
  return setInterval(() => {
    const now = gauge.get('document')
    if (now !== document || now === betweenDocuments) [document, since] = [now, performance.now()]
    else if (performance.now() - since > patience) stop()
  }, looksEvery).unref()
}

/** Why a thread ended in the midst of a document; null where the document was not the reason. */
function causeOf(error: unknown, { threadMemory, patience }: Required<PoolOptions>): string | null {
  if (error instanceof Error && error.name === 'AbortError')
    return `expected a document that is read in ${grouped(patience / 1000)} seconds, found one that takes longer; cut it into several`
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
    return `expected a document that ${grouped(threadMemory)} MB of memory suffice for, found one that takes more; cut it into several`
  return null
}

/**
 * Threads that read parts. A document that fills the memory of its thread, or never ends, takes the thread with it: its part is read
 * once more without it.
 */
export function openPool(given: PoolOptions): Pool {
  const options = { threadMemory: 1024, patience: 300_000, ...given }
  const { threads, out, read } = options
  const pool = new Piscina({
    filename: new URL('./thread.mjs', import.meta.url).href,
    name: 'readPart',
    minThreads: threads,
    maxThreads: threads,
    // Few collections of short-lived objects: threads that collect at once wait for the same memory.
    resourceLimits: { maxOldGenerationSizeMb: options.threadMemory, maxYoungGenerationSizeMb: 64 },
  })
  const attempt = async (task: Task, gauge: Gauge): Promise<PartResult> => {
    const abort = new AbortController()
    const timer = watch(gauge, options.patience, () => abort.abort())
    try {
      const result: PartResult | Fault = await pool.run(task, { signal: abort.signal })
      return withoutFault(result)
    } finally {
      clearInterval(timer)
    }
  }
  return {
    read: async (part, gauge) => {
      const skipped = new Map<number, string>()
      for (;;) {
        const task: Task = { part, out, options: read, gauge: gauge.memory, skipped }
        try {
          return await attempt(task, gauge)
        } catch (error) {
          const document = gauge.get('document')
          const cause = causeOf(error, options)
          if (cause === null || document === betweenDocuments || skipped.has(document)) throw error
          skipped.set(document, cause)
          gauge.set('document', betweenDocuments)
          gauge.set('documents', 0)
          gauge.set('rows', 0)
        }
      }
    },
    merge: async (merge) => withoutFault<null>(await pool.run(merge, { name: 'mergeParts' })),
    close: () => pool.destroy(),
  }
}
