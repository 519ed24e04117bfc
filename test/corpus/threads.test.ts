import { afterEach, describe, expect, test } from 'vitest'
import { openGauge } from '../../pipeline/corpus/gauge.ts'
import { openThreads, type Skipped, type Threads } from '../../pipeline/corpus/threads.ts'

const module = new URL('./slow-documents.mjs', import.meta.url)

let threads: Threads
afterEach(() => threads.close())

/** A task whose documents take these times, and what was skipped in its last run. */
async function waitFor(milliseconds: readonly number[]): Promise<{ left: number; skipped: Skipped }> {
  const gauge = openGauge()
  let last: Skipped = new Map()
  const left = await threads.run<number>('wait', gauge, (skipped) => {
    last = skipped
    return { gauge: gauge.memory, documents: milliseconds.length, milliseconds, skipped }
  })
  return { left, skipped: last }
}

describe('the time that a document may take', () => {
  test('does not run while its task waits for a thread', async () => {
    threads = openThreads(module, { threads: 1, patience: 4000 })
    // The last task starts after eight seconds; each document is done in half a second.
    const found = await Promise.all(Array.from({ length: 5 }, () => waitFor([500, 500, 500, 500])))
    expect(found.map(({ left, skipped }) => [left, skipped.size])).toEqual(Array(5).fill([4, 0]))
  })

  test('is over for one that never ends, and the task is run without it', async () => {
    threads = openThreads(module, { threads: 1, patience: 4000 })
    const { left, skipped } = await waitFor([0, 60_000, 0])
    expect(left).toBe(2)
    expect([...skipped]).toEqual([[1, expect.stringMatching(/^expected a document that is read in 4 seconds/)]])
  })
})
