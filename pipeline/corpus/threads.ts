import { Piscina } from 'piscina'
import { codeOf } from '../io.ts'
import { grouped } from '../wording.ts'
import { betweenDocuments, type Gauge } from './gauge.ts'

export interface ThreadOptions {
  readonly threads: number
  /** Memory that a thread may fill with objects, MB. */
  readonly threadMemory?: number
  /** Time that a document may take, milliseconds. */
  readonly patience?: number
}

/** Documents that ended a thread when they were tried: their index in the task, and the reason. */
export type Skipped = ReadonlyMap<number, string>

export interface Threads {
  /**
   * Runs the function of this name on a task. A document that fills the memory of its thread, or never ends, takes the thread with
   * it: the task is made and run once more without it. `gauge` tells which document the thread is at.
   */
  readonly run: <T>(name: string, gauge: Gauge, task: (skipped: Skipped) => object) => Promise<T>
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>
}

const looksEvery = 1000

/** Calls `stop` with the document that the gauge has shown for too long. */
function watch(gauge: Gauge, patience: number, stop: (document: number) => void): NodeJS.Timeout {
  let [document, since] = [betweenDocuments, performance.now()]
  return setInterval(() => {
    const now = gauge.get('document')
    if (now !== document || now === betweenDocuments) [document, since] = [now, performance.now()]
    else if (performance.now() - since > patience) stop(document)
  }, looksEvery).unref()
}

/** Why a thread ended in the midst of a document; null where the document was not the reason. */
function causeOf(error: unknown, { threadMemory, patience }: Required<ThreadOptions>): string | null {
  if (error instanceof Error && error.name === 'AbortError')
    return `expected a document that is read in ${grouped(patience / 1000)} seconds, found one that takes longer; cut it into several`
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
    return `expected a document that ${grouped(threadMemory)} MB of memory suffice for, found one that takes more; cut it into several`
  return null
}

/** Threads that run the functions of a module. */
export function openThreads(module: URL, given: ThreadOptions): Threads {
  const options = { threadMemory: 1024, patience: 5 * 60 * 1000, ...given }
  const pool = new Piscina({
    filename: module.href,
    minThreads: options.threads,
    maxThreads: options.threads,
    // Few collections of short-lived objects: threads that collect at once wait for the same memory.
    resourceLimits: { maxOldGenerationSizeMb: options.threadMemory, maxYoungGenerationSizeMb: 64 },
  })
  const attempt = async (name: string, gauge: Gauge, task: object, onStuck: (document: number) => void) => {
    const abort = new AbortController()
    // A task that still waits for a thread is at none of its documents.
    gauge.clear()
    const timer = watch(gauge, options.patience, (document) => {
      onStuck(document)
      abort.abort()
    })
    try {
      return (await pool.run(task, { name, signal: abort.signal })) as unknown
    } finally {
      clearInterval(timer)
    }
  }
  return {
    run: async <T>(name: string, gauge: Gauge, task: (skipped: Skipped) => object) => {
      const skipped = new Map<number, string>()
      for (;;) {
        // A thread that is stopped may still come to its next document before it ends.
        let stuck: number | null = null
        try {
          return (await attempt(name, gauge, task(skipped), (document) => {
            stuck = document
          })) as T // what the function of that name gives
        } catch (error) {
          const document = stuck ?? gauge.get('document')
          const cause = causeOf(error, options)
          if (cause === null || document === betweenDocuments || skipped.has(document)) throw error
          skipped.set(document, cause)
        }
      }
    },
    close: () => pool.destroy(),
  }
}
