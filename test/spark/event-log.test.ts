import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEventLog } from '../../interop/spark/event-log.ts'

const start = (attempt: number) => ({ Event: 'SparkListenerTaskStart', 'Task Info': { Attempt: attempt } })
const end = (reason: string) => ({ Event: 'SparkListenerTaskEnd', 'Task End Reason': { Reason: reason } })
const removed = (reason: string) => ({ Event: 'SparkListenerExecutorRemoved', 'Removed Reason': reason })

function recordOf(events: readonly object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  try {
    writeFileSync(join(folder, 'app-1'), `${events.map((event) => JSON.stringify(event)).join('\n')}\n`)
    return readEventLog(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a run in which an executor was killed shows the tasks that were lost with it and run again', () => {
  const added = { Event: 'SparkListenerExecutorAdded' }
  const events = [added, added, start(0), start(0), end('Success'), removed('Command exited with code 137')]
  const again = [end('ExecutorLostFailure'), added, start(1), end('Success')]
  const expected = { executors: 3, executorsLost: 1, tasksLost: 1, tasksAgain: 1 }
  expect(recordOf([...events, ...again])).toEqual(expected)
})

test('a run that only ended shows no loss', () => {
  const events = [start(0), end('Success'), removed('Executor decommission: the job is done'), { Event: 'Other' }]
  expect(recordOf(events)).toEqual({ executors: 0, executorsLost: 0, tasksLost: 0, tasksAgain: 0 })
})
