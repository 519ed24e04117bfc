import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { CliError } from './issue.ts'
import { checkNoNul, decodeUtf8, withoutMark } from './utf8.ts'

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
  ELOOP: 'links that go in a circle',
  ENAMETOOLONG: 'a name that is too long',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The operating system's word for what went wrong becomes one line; what is no such error is passed on. */
function orCliError<T>(path: string, expected: string, action: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof CliError || code === '') throw error
    const reason = code === 'ENOTDIR' && hasFile(path) ? 'a file' : (reasons[code] ?? code)
    throw new CliError(`${path}: expected ${expected}, found ${reason}; ${action}`)
  }
}

/** Whether anything bears the name; a link that points nowhere too, so that reading it tells of it. */
export function hasFile(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

export function readBytes(path: string, action = 'check the name'): Uint8Array {
  return orCliError(path, 'a file', action, () => readFileSync(path))
}

/** A text of strict UTF-8 that is not blank and holds no NUL. */
export function readText(path: string, action?: string): string {
  const text = decodeUtf8(readBytes(path, action), path)
  checkNoNul(text, path)
  if (text.trim() === '') throw new CliError(`${path}: expected text, found an empty file; put the text into it`)
  return text
}

export function readTextIfAny(path: string): string | null {
  return hasFile(path) ? decodeUtf8(readBytes(path), path) : null
}

/** A byte order mark before the JSON is passed over. */
export function readJson(path: string, action?: string): unknown {
  const text = withoutMark(readText(path, action))
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
  const isFolder = (link: string): boolean =>
    orCliError(link, 'what the link points to', 'mend the link or take it away', () => statSync(link).isDirectory())
  const folders = entries.filter(
    (entry) => entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(path, entry.name))),
  )
  return folders.map(({ name }) => name).sort()
}

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

/** What `mkdir -p` does. Node's own says "no such file" of a disk that cannot be written, and never ends under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path) || hasFile(path)) {
    if (existsSync(path) && statSync(path).isDirectory()) return
    throw new CliError(`${path}: expected a folder to write to, found a file; ${elsewhere}`)
  }
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

const elsewhere = 'choose another folder with --out'
/** Its ending keeps it out of Git. */
const lockName = '.stage-lock.tmp'

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

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // Made, but the disk had no room for the id in it.
    if (codeOf(error) === 'ENOSPC') rmSync(lock, { force: true })
    throw error
  }
}

/** Takes away the lock of a process that is no more; one that another process took meanwhile goes back. */
function dropStaleLock(lock: string): void {
  const holder = holderOf(lock)
  // Our own id is that of an earlier process: we hold no lock yet.
  if (holder === null || (holder !== process.pid && (Number.isNaN(holder) || isAlive(holder)))) return
  const aside = `${lock}-${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const taken = holderOf(aside)
  if (taken !== holder) writeFileSync(lock, `${taken}\n`, { flag: 'wx' })
  rmSync(aside, { force: true })
}

/** Two builds at once would take each other's folders away. */
function withLock<T>(out: string, run: () => T): T {
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
  try {
    return run()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** A release killed between its two renames left the old folder aside: it goes back before anything is taken away. */
function recoverFolders(out: string, names: readonly string[]): void {
  const left = readdirSync(out).filter((name) => name.startsWith('.stage-') && name !== lockName)
  for (const name of names) {
    const start = `.stage-${name}`
    const old = left.find((one) => one.startsWith(start) && /^(?:-\d+)?-old$/.test(one.slice(start.length)))
    if (old !== undefined && !hasFile(join(out, name))) renameSync(join(out, old), join(out, name))
  }
  for (const name of left) rmSync(join(out, name), { recursive: true, force: true })
}

interface Swap {
  readonly stage: string
  readonly old: string
  readonly target: string
}

/** All the new folders stand beside their places before the first old one moves; after a failure all old ones are back. */
function replaceFolders(out: string, names: readonly string[], files: readonly OutputFile[]): void {
  const swaps = names.map((name): Swap => {
    const stage = join(out, `.stage-${name}-${process.pid}`)
    return { stage, old: `${stage}-old`, target: join(out, name) }
  })
  const done: Swap[] = []
  try {
    for (const { stage } of swaps)
      for (const { path, bytes } of files) {
        mkdirSync(dirname(join(stage, path)), { recursive: true })
        writeFileSync(join(stage, path), bytes)
      }
    for (const swap of swaps) {
      done.push(swap)
      if (hasFile(swap.target)) renameSync(swap.target, swap.old)
      renameSync(swap.stage, swap.target)
    }
  } catch (error) {
    for (const { stage, old, target } of done) {
      // No stage: the new folder stands, and goes. Where there was no old one there is none again.
      if (!hasFile(stage)) renameSync(target, stage)
      if (hasFile(old)) renameSync(old, target)
    }
    for (const { stage } of swaps) rmSync(stage, { recursive: true, force: true })
    throw error
  }
  for (const { old } of swaps) rmSync(old, { recursive: true, force: true })
}

/**
 * Writes a release to `<out>/<version>/` and its copy to `<out>/latest/`: each beside its place first and then renamed into it,
 * so that no reader finds it half written. Returns the folders that changed; files with the same bytes are not touched.
 */
export function writeRelease(out: string, version: string, files: readonly OutputFile[]): string[] {
  const names = [version, 'latest']
  return orCliError(out, 'a folder to write to', elsewhere, () => {
    makeFolder(out)
    return withLock(out, () => {
      recoverFolders(out, names)
      for (const path of names.map((name) => join(out, name)))
        if (existsSync(path) && !statSync(path).isDirectory())
          throw new CliError(`${path}: expected a folder or nothing, found a file; move it away`)
      const changed = names.filter((name) => !isUpToDate(join(out, name), files))
      if (changed.length > 0) replaceFolders(out, changed, files)
      return changed.map((name) => join(out, name))
    })
  })
}
