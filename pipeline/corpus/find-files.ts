import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import picomatch from 'picomatch'
import { formOf } from '../forms/read-form.ts'
import { hasFile, orCliError } from '../io.ts'
import { isOfLines } from './items.ts'

/** A file of a corpus. */
export interface CorpusFile {
  /** Path below the folder of the corpus, with `/`. */
  readonly id: string
  readonly path: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly changed: number
  /** Whether each of its lines is a document. */
  readonly hasLines: boolean
}

export interface Selection {
  /** A folder, or a single file. */
  readonly corpus: string
  /** Which paths below the folder are read; all where there is none. */
  readonly patterns: readonly string[]
  /** A folder that is none of the corpus, though it may stand below it: where the rows go. */
  readonly out: string
}

/** A link that points nowhere is kept: that it cannot be read is told of it like of any other file. */
function fileAt(id: string, path: string): CorpusFile | null {
  const hasLines = isOfLines(id)
  if (!hasLines && formOf(id) === null) return null
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isDirectory() === true
    ? null
    : { id, path, bytes: found?.size ?? 0, changed: found?.mtimeMs ?? 0, hasLines }
}

/** Hidden files and folders are left out, and links to folders, which may lead in circles. */
function* filesBelow(folder: string, prefix: string, out: string): Generator<CorpusFile> {
  const entries = orCliError(folder, 'a folder', 'check the name', () => readdirSync(folder, { withFileTypes: true }))
  // By code unit: the order of the file system plays no part.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || path === out) continue
    if (entry.isDirectory()) yield* filesBelow(path, `${prefix}${entry.name}/`, out)
    else {
      const file = fileAt(`${prefix}${entry.name}`, path)
      if (file !== null) yield file
    }
  }
}

const isFolder = (path: string): boolean =>
  orCliError(path, 'a folder or file of documents', 'check the name', () => statSync(path).isDirectory())

/**
 * The files of a corpus whose names end as documents do, in the order of their paths: the same for the same files, however often
 * it is asked. Only the names of one folder at a time stand in memory. Throws a CliError where a folder cannot be read.
 */
export function* findFiles({ corpus, patterns, out }: Selection): Generator<CorpusFile> {
  if (!hasFile(corpus) || !isFolder(corpus)) {
    const file = fileAt(basename(corpus), corpus)
    isFolder(corpus)
    if (file !== null) yield file
    return
  }
  const isWanted = patterns.length === 0 ? () => true : picomatch([...patterns])
  for (const file of filesBelow(corpus, '', join(out))) if (isWanted(file.id)) yield file
}
