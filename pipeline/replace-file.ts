import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A rename outlives a loss of power only once both the file and its folder are on the disk. */
export function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a file beside its place and renames it: readers find the old bytes or the new ones. */
export function replaceFile(out: string, name: string, bytes: string | Uint8Array): void {
  const stage = join(out, `.stage-${name}-${process.pid}`)
  writeFileSync(stage, bytes)
  sync(stage)
  renameSync(stage, join(out, name))
  sync(out)
}

/** A folder, and those above it, where they are missing. */
export const makeFolder = (path: string): void => void mkdirSync(path, { recursive: true })
