import { join } from 'node:path'
import { releaseSum } from './emit/checksums.ts'
import type { ReleaseFile } from './emit/table-data.ts'
import { hasFile, readBytes } from './io.ts'
import { emitFiles, type Label, type Made, type MakeOptions, makeTables } from './make-tables.ts'
import { counted, type Progress } from './progress.ts'
import { type CatalogEntry, newestOf } from './release/catalog.ts'
import { readCatalog, writeLatest } from './release/publish.ts'
import { reportTables } from './report.ts'
import { version as programVersion } from './version.ts'

export interface BuildOptions extends MakeOptions {
  readonly out: string
}

interface Labelled {
  readonly label: Label
  readonly files: readonly ReleaseFile[]
}

/** The changes that a release came with follow from the one before it; they are taken as published. */
function publishedChanges(out: string, { path }: CatalogEntry): Uint8Array | null {
  const file = join(out, path, 'changes.csv')
  return hasFile(file) ? readBytes(file) : null
}

/** The files under the name of the newest release if they are its bytes, else under a name that says that they are not. */
async function emitLabelled(made: Made, out: string): Promise<Labelled> {
  const newest = newestOf(readCatalog(out))
  if (newest !== null) {
    const files = await emitFiles(made, newest, publishedChanges(out, newest))
    if (releaseSum(files) === newest.sha256) return { label: newest, files }
  }
  const label = { version: `${newest?.version ?? programVersion}+unreleased`, released: null }
  return { label, files: await emitFiles(made, label, null) }
}

/** Builds all documents under `raw` into `<out>/latest/`. Throws a CliError, with `out` untouched, where anything is wrong. */
export async function runBuild({ out, ...options }: BuildOptions, progress: Progress): Promise<void> {
  const made = await makeTables(options, progress)
  const { label, files } = await progress.stage(
    'emit',
    () => emitLabelled(made, out),
    (result) => counted(result.files.length, 'file'),
  )
  const folder = join(out, 'latest')
  await progress.stage(
    'write',
    () => writeLatest(out, files),
    (hasChanged) => (hasChanged ? folder : 'no byte changed'),
  )
  reportTables(made, progress)
  const what = label.released === null ? `version ${label.version}: "release" publishes it` : `release ${label.version}`
  progress.line(`made ${counted(made.tables.size, 'table')} in ${folder}/ (${what})`)
}
