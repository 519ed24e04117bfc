import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CliError } from './issue.ts'
import { decodeUtf8 } from './utf8.ts'

/** A file of a release; `path` is relative to its folder, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'none',
  EISDIR: 'a folder',
  ENOTDIR: 'a file in place of a folder above it',
  EACCES: 'one that may not be opened',
  EPERM: 'one that may not be opened',
  EROFS: 'a file system that cannot be written',
  ENOSPC: 'a full disk',
  EEXIST: 'a file',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The operating system's word for what went wrong becomes one line; what is no such error is passed on. */
function orCliError<T>(path: string, expected: string, action: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof CliError || code === '') throw error
    throw new CliError(`${path}: expected ${expected}, found ${reasons[code] ?? code}; ${action}`)
  }
}

export function readBytes(path: string, action = 'check the name'): Uint8Array {
  return orCliError(path, 'a file', action, () => readFileSync(path))
}

/** A text of strict UTF-8 that is not blank. */
export function readText(path: string, action?: string): string {
  const text = decodeUtf8(readBytes(path, action), path)
  if (text.trim() === '') throw new CliError(`${path}: expected text, found an empty file; put the text into it`)
  return text
}

export function readTextIfAny(path: string): string | null {
  return existsSync(path) ? decodeUtf8(readBytes(path), path) : null
}

export function readJson(path: string, action?: string): unknown {
  const text = readText(path, action)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CliError(
      `${path}: expected JSON, found something else (${error.message.replace(/\s+/g, ' ').slice(0, 120)}); correct it`,
    )
  }
}

/** Names of the folders in `path`, sorted by code unit: the order of the file system plays no part. */
export function readFolders(path: string, action: string): string[] {
  const entries = orCliError(path, 'a folder', action, () => readdirSync(path, { withFileTypes: true }))
  const folders = entries.filter(
    (entry) => entry.isDirectory() || (entry.isSymbolicLink() && statSync(join(path, entry.name)).isDirectory()),
  )
  return folders.map(({ name }) => name).sort()
}

export const hasFile = (path: string): boolean => existsSync(path)

/** Lines of a stream of bytes, one at a time, so that a corpus never stands in memory. `name` stands for it in messages. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let pending: Uint8Array[] = []
  let line = 0
  const take = (): string => {
    line += 1
    const bytes = pending.length === 1 && pending[0] !== undefined ? pending[0] : Buffer.concat(pending)
    pending = []
    return decodeUtf8(bytes, `${name}:${line}`)
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pending.push(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield take()
}

/** All files under `folder`, relative, with `/`; none where it does not exist. */
function filesUnder(folder: string, prefix = ''): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`
    return entry.isDirectory() ? filesUnder(join(folder, entry.name), `${path}/`) : [path]
  })
}

function isUpToDate(folder: string, files: readonly OutputFile[]): boolean {
  const there = new Set(filesUnder(folder))
  if (there.size !== files.length) return false
  return files.every(
    ({ path, bytes }) => there.has(path) && Buffer.compare(readFileSync(join(folder, path)), bytes) === 0,
  )
}

function replaceFolder(out: string, name: string, files: readonly OutputFile[]): void {
  const [stage, old, target] = [join(out, `.stage-${name}`), join(out, `.stage-${name}-old`), join(out, name)]
  for (const left of [stage, old]) rmSync(left, { recursive: true, force: true })
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(stage, path)), { recursive: true })
      writeFileSync(join(stage, path), bytes)
    }
    if (existsSync(target)) renameSync(target, old)
    renameSync(stage, target)
  } finally {
    // After a failure between the two renames the old folder goes back to its place.
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    for (const left of [stage, old]) rmSync(left, { recursive: true, force: true })
  }
}

/**
 * Writes a release to `<out>/<version>/` and its copy to `<out>/latest/`: each beside its place first and then renamed into it,
 * so that no reader finds it half written. Returns the folders that changed; files with the same bytes are not touched.
 */
export function writeRelease(out: string, version: string, files: readonly OutputFile[]): string[] {
  const action = 'choose another folder with --out'
  return orCliError(out, 'a folder to write to', action, () => {
    mkdirSync(out, { recursive: true })
    const changed = [version, 'latest'].filter((name) => !isUpToDate(join(out, name), files))
    for (const name of changed) replaceFolder(out, name, files)
    return changed.map((name) => join(out, name))
  })
}
