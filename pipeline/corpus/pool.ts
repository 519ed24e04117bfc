import type { ReadOptions } from './document-rows.ts'
import { type Fault, withoutFault } from './fault.ts'
import { type Gauge, openGauge } from './gauge.ts'
import type { Merge } from './merge-parts.ts'
import type { Part } from './plan.ts'
import type { PartResult, Task } from './read-part.ts'
import { openThreads, type ThreadOptions } from './threads.ts'

export interface PoolOptions extends ThreadOptions {
  readonly out: string
  readonly read: ReadOptions
}

export interface Pool {
  /** Reads a part; `gauge` tells how far it is. */
  readonly read: (part: Part, gauge: Gauge) => Promise<PartResult>
  readonly merge: (merge: Merge) => Promise<null>
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>
}

/** Threads that read parts and merge them. */
export function openPool({ out, read, ...options }: PoolOptions): Pool {
  const threads = openThreads(new URL('./thread.mjs', import.meta.url), options)
  return {
    read: async (part, gauge) => {
      const task = (skipped: Task['skipped']): Task => ({ part, out, options: read, gauge: gauge.memory, skipped })
      return withoutFault(await threads.run<PartResult | Fault>('readPart', gauge, task))
    },
    merge: async (merge) => withoutFault(await threads.run<null | Fault>('mergeParts', openGauge(), () => merge)),
    close: threads.close,
  }
}
