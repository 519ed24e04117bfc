import { join } from 'node:path'
import { tables } from '../../schemas/index.ts'
import { parseChecksums, releaseSum, sha256Of } from '../emit/checksums.ts'
import { dataset } from '../emit/dataset.ts'
import { jsonSchema } from '../emit/json-schema.ts'
import { type ReleaseFile, utf8 } from '../emit/table-data.ts'
import { readText } from '../io.ts'
import { CliError } from '../issue.ts'
import { emitFiles, type Label, type Made, type MakeOptions, makeTables } from '../make-tables.ts'
import { counted, type Progress } from '../progress.ts'
import { reportTables } from '../report.ts'
import { keepBooks } from './bookkeeping.ts'
import { type Catalog, type CatalogEntry, newestOf, withEntry } from './catalog.ts'
import { type Change, change, type PublishedChange } from './change.ts'
import { changelogLines } from './changelog.ts'
import { changesCsv } from './changes-csv.ts'
import { compare, formPath } from './compare.ts'
import { nextVersion } from './next-version.ts'
import { publish, readCatalog } from './publish.ts'
import { firstBroken, readPublished } from './published.ts'
import { declaredChanges, parseReasons, type Reason, withReasons } from './reasons.ts'
import { tableForm } from './table-form.ts'

export interface ReleaseOptions extends MakeOptions {
  readonly out: string
  /** The version asked for; null for the smallest that the changes allow. */
  readonly wanted: string | null
  /** `YYYY-MM-DD`. */
  readonly released: string
  readonly reasonsFile: string | null
  /** Folder of `CHANGELOG.md` and `package.json`, where there are any. */
  readonly books: string
}

function checkWhole(out: string, entry: CatalogEntry): void {
  const folder = join(out, entry.path)
  const broken = firstBroken(folder, entry)
  if (broken !== null)
    throw new CliError(
      `${join(folder, broken)}: expected the bytes of release ${entry.version}, found others; restore the folder from version control`,
    )
}

/** Tells of the changes of its own release. */
const changelogPage = 'site/docs/changelog.html'

/** Files whose bytes differ though nothing in the tables does: wording, and what the program writes. */
function fileChanges(folder: string, files: readonly ReleaseFile[]): Change[] {
  const sums = parseChecksums(readText(join(folder, 'SHA256SUMS')))
  const changed = files
    .filter(({ path, bytes }) => sums.has(path) && path !== changelogPage && sums.get(path) !== sha256Of(bytes))
    .map(({ path }) => formPath(path))
  return [...new Set(changed)].map((path) => change('file_changed', { old: path, new: path }))
}

/** All that differs from the newest release. */
async function findChanges(made: Made, out: string, newest: CatalogEntry): Promise<Change[]> {
  const folder = join(out, newest.path)
  // Under the name of that release, so that its own name and day are no differences.
  const files = await emitFiles(made, newest, null)
  const forms = tables.filter(({ name }) => made.tables.has(name)).map((table) => tableForm(jsonSchema(table)))
  const now = { forms, rows: made.tables, paths: files.map(({ path }) => path) }
  const found = compare(readPublished(folder), now)
  return found.length > 0 ? found : fileChanges(folder, files)
}

async function plan(made: Made, options: ReleaseOptions, catalog: Catalog | null): Promise<PublishedChange[]> {
  const newest = newestOf(catalog)
  const reasons: Reason[] =
    options.reasonsFile === null ? [] : parseReasons(readText(options.reasonsFile), options.reasonsFile)
  if (newest === null) return []
  checkWhole(options.out, newest)
  const changes = [...(await findChanges(made, options.out, newest)), ...declaredChanges(reasons)]
  if (changes.length === 0)
    throw new CliError(
      `release: expected something to differ from ${newest.version}, found the same bytes; there is nothing to release`,
    )
  const version = nextVersion(newest.version, changes, options.wanted)
  return withReasons(changes, reasons, version)
}

function entryOf(
  { version, released }: Label,
  files: readonly ReleaseFile[],
  made: Made,
  changes: number,
): CatalogEntry {
  return {
    version,
    released: released ?? '',
    path: version,
    sha256: releaseSum(files),
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    rows: Object.fromEntries([...made.tables].map(([name, rows]) => [name, rows.length])),
    changes,
  }
}

/**
 * Publishes what `raw` gives as the next version: compares it with the newest release, works out the smallest version that the
 * differences allow, and writes folder, changes, catalogue and changelog. Throws a CliError, with `out` untouched, where a smaller
 * version is asked for, a reason is missing, nothing differs, or anything is wrong with the data.
 */
export async function runRelease(options: ReleaseOptions, progress: Progress): Promise<void> {
  const { raw, acceptEdited, out, released, books } = options
  const made = await makeTables({ raw, acceptEdited }, progress)
  const catalog = readCatalog(out)
  const previous = newestOf(catalog)?.version ?? null
  const changes = await progress.stage(
    'compare',
    () => plan(made, options, catalog),
    (found) =>
      previous === null ? 'no release before this one' : `${counted(found.length, 'change')} since ${previous}`,
  )
  const version = nextVersion(previous, changes, options.wanted)
  const label = { version, released }
  const files = await progress.stage(
    'emit',
    () => emitFiles(made, label, utf8(changesCsv(changes, version))),
    (emitted) => counted(emitted.length, 'file'),
  )
  await progress.stage(
    'publish',
    () => publish(out, files, withEntry(catalog, dataset.name, entryOf(label, files, made, changes.length))),
    () => join(out, version),
  )
  reportTables(made, progress)
  const lines = changelogLines(changes)
  for (const line of lines) progress.line(line)
  const kept = keepBooks(books, version, released, lines)
  progress.line(
    `released ${version} in ${join(out, version)}/${kept.length === 0 ? '' : `; ${kept.join(', ')} brought in step`}`,
  )
}
