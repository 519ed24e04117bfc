import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from './issue.ts'
import { checkNoNul, decodeUtf8, withoutMark } from './utf8.ts'

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

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The operating system's word for what went wrong becomes one line; what is no such error is passed on. */
export function orCliError<T>(path: string, expected: string, action: string, run: () => T): T {
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

/** All files under `folder`, relative, with `/`; none where it does not exist. */
export function filesUnder(folder: string, prefix = ''): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`
    return entry.isDirectory() ? filesUnder(join(folder, entry.name), `${path}/`) : [path]
  })
}
