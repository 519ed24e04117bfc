import { emit } from '../../pipeline/emit/emit.ts'
import type { Release, ReleaseFile } from '../../pipeline/emit/table-data.ts'
import { readDocument, readDocumentIds } from '../../pipeline/read-raw.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import type { Row } from '../../pipeline/validate/rule.ts'
import type { TableName } from '../../schemas/index.ts'

/** The rows as committed, to write in other forms. */
export const release: Release = {
  version: '1.2.3',
  released: '2024-02-29',
  documents: readDocumentIds('raw').map((id) => readDocument('raw', id, false).received),
  tables: readTables('out/latest'),
}

/** The release with the first row of a table changed. */
export function withCells(table: TableName, cells: Row): Release {
  const [first, ...rest] = release.tables.get(table) ?? []
  return { ...release, tables: new Map([...release.tables, [table, [{ ...first, ...cells }, ...rest]]]) }
}

export const textOf = (files: readonly ReleaseFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)

let written: Promise<ReleaseFile[]> | undefined
/** All files of the release, written once for a test file. */
export function releaseFiles(): Promise<ReleaseFile[]> {
  written ??= emit(release)
  return written
}
