import { setTimeout } from 'node:timers/promises'
import { descendants, processes } from './processes.ts'

/** What was killed. */
export interface Killed {
  readonly executor: number
  /** Processes of the program that the executor had started until then; the last was at work. */
  readonly programs: number
}

/**
 * Waits until an executor that `driver` started runs the program for the second time, with the rows of its first task written and
 * those of the second begun, and ends it with SIGKILL. Null where the driver ended before.
 */
export async function killExecutor(driver: number, program: string, hasEnded: () => boolean): Promise<Killed | null> {
  const seen = new Map<number, Set<number>>()
  while (!hasEnded()) {
    const all = await processes()
    for (const executor of descendants(all, driver).filter(({ command }) =>
      command.includes('CoarseGrainedExecutorBackend'),
    )) {
      const running = descendants(all, executor.pid).filter(({ command }) => command.includes(program))
      const programs = new Set([...(seen.get(executor.pid) ?? []), ...running.map(({ pid }) => pid)])
      seen.set(executor.pid, programs)
      if (running.length > 0 && programs.size > 1) {
        process.kill(executor.pid, 'SIGKILL')
        return { executor: executor.pid, programs: programs.size }
      }
    }
    await setTimeout(50)
  }
  return null
}
