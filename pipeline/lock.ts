import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './io.ts'
import { CliError } from './issue.ts'

/** Its ending keeps it out of Git. */
export const lockName = '.stage-lock.tmp'

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Id of the process that holds a lock; NaN where the file does not say, null where there is none. */
function holderOf(lock: string): number | null {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Takes the lock with our id already in it: one that a killed process left empty would say of nobody that he is no more.
 * Returns whether it was free.
 */
function takeLock(lock: string): boolean {
  const ours = `${lock}-${process.pid}`
  try {
    writeFileSync(ours, `${process.pid}\n`)
    linkSync(ours, lock)
    return true
  } catch (error) {
    // Taken, be it that it is free again by now; or the holder put the folder in order, and took ours away with the rest.
    if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false
    throw error
  } finally {
    rmSync(ours, { force: true })
  }
}

/** Takes away the lock of a process that is no more; one that another process took meanwhile goes back. */
function dropStaleLock(lock: string): void {
  const holder = holderOf(lock)
  // Our own id is that of an earlier process: we hold no lock yet.
  if (holder === null || (holder !== process.pid && (Number.isNaN(holder) || isAlive(holder)))) return
  const aside = `${lock}-stale-${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const taken = holderOf(aside)
  if (taken !== holder) linkSync(aside, lock)
  rmSync(aside, { force: true })
}

/** Takes the lock of a folder; returns how to give it back. Throws a CliError where a living process holds it. */
export function lockFolder(out: string): () => void {
  const lock = join(out, lockName)
  if (!takeLock(lock)) {
    dropStaleLock(lock)
    if (!takeLock(lock)) {
      const holder = holderOf(lock)
      const who = holder === null || Number.isNaN(holder) ? 'one' : `that of process ${holder}`
      const action = 'wait for it, or remove the file if there is no such build'
      throw new CliError(`${lock}: expected no other build that writes here, found ${who}; ${action}`)
    }
  }
  return () => rmSync(lock, { force: true })
}

/** Two builds at once would take each other's folders away. */
export function withLock<T>(out: string, run: () => T): T {
  const unlock = lockFolder(out)
  try {
    return run()
  } finally {
    unlock()
  }
}
