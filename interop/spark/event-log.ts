import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const eventSchema = z.looseObject({
  Event: z.string(),
  'Task End Reason': z.looseObject({ Reason: z.string() }).optional(),
  'Task Info': z.looseObject({ Attempt: z.int() }).optional(),
  'Removed Reason': z.string().optional(),
})

/** 128 + 9; one that only ends when the job is done has another. */
const killCode = 'exited with code 137'

/** What Spark recorded of a run. */
export interface RunRecord {
  readonly executors: number
  /** By a signal 9. */
  readonly executorsLost: number
  /** Tasks that were running on an executor when it was lost. */
  readonly tasksLost: number
  /** Tasks that were started once more. */
  readonly tasksAgain: number
}

/** Reads the one event log of a folder. */
export function readEventLog(folder: string): RunRecord {
  const [name = ''] = readdirSync(folder)
  const events = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => eventSchema.parse(JSON.parse(line)))
  const count = (event: string, fits: (one: z.infer<typeof eventSchema>) => boolean = () => true): number =>
    events.filter((one) => one.Event === event && fits(one)).length
  return {
    executors: count('SparkListenerExecutorAdded'),
    executorsLost: count('SparkListenerExecutorRemoved', (one) => one['Removed Reason']?.includes(killCode) === true),
    tasksLost: count('SparkListenerTaskEnd', (one) => one['Task End Reason']?.Reason === 'ExecutorLostFailure'),
    tasksAgain: count('SparkListenerTaskStart', (one) => (one['Task Info']?.Attempt ?? 0) > 0),
  }
}
