import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, filesUnder, hasFile, orCliError, readJson, readTextIfAny } from '../io.ts'
import { CliError } from '../issue.ts'
import { lockName, withLock } from '../lock.ts'
import { replaceFile, sync } from '../replace-file.ts'
import { type Catalog, catalogName, formatCatalog, parseCatalog, versionPattern } from './catalog.ts'

/** A file of a release; `path` is relative to its folder, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const elsewhere = 'choose another folder with --out'
const latest = 'latest'

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

/** Whether a folder holds these files and no others. */
export function holdsFiles(folder: string, files: readonly OutputFile[]): boolean {
  const there = new Set(filesUnder(folder))
  if (there.size !== files.length) return false
  return files.every(
    ({ path, bytes }) => there.has(path) && Buffer.compare(readFileSync(join(folder, path)), bytes) === 0,
  )
}

function writeStage(out: string, name: string, files: readonly OutputFile[]): string {
  const stage = join(out, `.stage-${name}-${process.pid}`)
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(stage, path)), { recursive: true })
    writeFileSync(join(stage, path), bytes)
  }
  return stage
}

/** Puts the files in the place of `latest`: beside it first and then renamed into it; after a failure the old one is back. */
function replaceLatest(out: string, files: readonly OutputFile[]): void {
  const target = join(out, latest)
  const stage = writeStage(out, latest, files)
  const old = `${stage}-old`
  if (hasFile(target)) renameSync(target, old)
  try {
    renameSync(stage, target)
  } catch (error) {
    if (hasFile(old)) renameSync(old, target)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Names the release that is being put in its place, until the catalogue names it and `latest` is its copy. */
const journalName = '.stage-release.tmp'

/** The catalogue of `out`; null where nothing was released. */
export function readCatalog(out: string): Catalog | null {
  const file = join(out, catalogName)
  return hasFile(file) ? parseCatalog(readJson(file), file) : null
}

export const readFiles = (folder: string): OutputFile[] =>
  filesUnder(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))

/**
 * What a killed run left: a `latest` moved aside goes back; a release that the catalogue does not name goes away, one that it
 * names gets its copy; then all that was staged goes.
 */
function recover(out: string): void {
  const staged = readdirSync(out).filter((name) => name.startsWith('.stage-') && name !== lockName)
  const old = staged.find((name) => new RegExp(`^\\.stage-${latest}(?:-\\d+)?-old$`).test(name))
  if (old !== undefined && !hasFile(join(out, latest))) renameSync(join(out, old), join(out, latest))
  for (const name of staged) if (name !== journalName) rmSync(join(out, name), { recursive: true, force: true })
  finishRelease(out)
}

function finishRelease(out: string): void {
  const journal = join(out, journalName)
  const version = readTextIfAny(journal)?.trim() ?? ''
  if (versionPattern.test(version)) {
    const isNamed = readCatalog(out)?.releases.some((one) => one.version === version) ?? false
    if (isNamed) replaceLatest(out, readFiles(join(out, version)))
    else rmSync(join(out, version), { recursive: true, force: true })
  }
  rmSync(journal, { force: true })
}

/** Runs `write` as the only one in `out`, after what an earlier run may have left was put in order. */
function inFolder<T>(out: string, write: () => T): T {
  return orCliError(out, 'a folder to write to', elsewhere, () => {
    makeFolder(out)
    return withLock(out, () => {
      if (existsSync(join(out, latest)) && !statSync(join(out, latest)).isDirectory())
        throw new CliError(`${join(out, latest)}: expected a folder or nothing, found a file; move it away`)
      recover(out)
      try {
        return write()
      } catch (error) {
        // What the same fault keeps from being put in order now, the next run does.
        try {
          recover(out)
        } catch {}
        throw error
      }
    })
  })
}

/** Makes `<out>/latest/` hold the files; returns whether it changed. Files with the same bytes are not touched. */
export function writeLatest(out: string, files: readonly OutputFile[]): boolean {
  return inFolder(out, () => {
    if (holdsFiles(join(out, latest), files)) return false
    replaceLatest(out, files)
    return true
  })
}

/**
 * Publishes `<out>/<version>/`: the folder first, then the catalogue that names it, renamed into place, then the copy in `latest`.
 * Killed at any moment, all releases that the catalogue names are whole. Throws a CliError where the newest release is no longer
 * the one that `catalog` was made from.
 */
export function publish(out: string, files: readonly OutputFile[], catalog: Catalog): void {
  const { latest: version, releases } = catalog
  inFolder(out, () => {
    const [before, now] = [releases.at(-2)?.version, readCatalog(out)?.latest]
    if (before !== now)
      throw new CliError(
        `${out}: expected ${before ?? 'no release'} as the newest, found ${now ?? 'none'}; release again`,
      )
    const target = join(out, version)
    if (hasFile(target))
      throw new CliError(`${target}: expected nothing, found a folder that the catalogue does not name; move it away`)
    replaceFile(out, journalName, `${version}\n`)
    renameSync(writeStage(out, version, files), target)
    sync(out)
    replaceFile(out, catalogName, formatCatalog(catalog))
    finishRelease(out)
  })
}
