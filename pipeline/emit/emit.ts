import { columnsOf, type TableName, tables } from '../../schemas/index.ts'
import { viewsSql } from '../totals/views-sql.ts'
import { arrow } from './arrow.ts'
import { byPath, formatChecksums } from './checksums.ts'
import { csv } from './csv.ts'
import { dataDictionary } from './data-dictionary.ts'
import { disagreements } from './disagreements.ts'
import { json } from './json.ts'
import { formatJsonSchema } from './json-schema.ts'
import { parquet } from './parquet.ts'
import { type PublishedDocument, releaseReadme } from './release-readme.ts'
import { type Format, type ReleaseFile, type Row, type TableData, utf8 } from './table-data.ts'

export type { ReleaseFile, Row } from './table-data.ts'

/** Each table is published once in each of these. */
export const formats: readonly Format[] = [csv, json, parquet, arrow]

export interface Release {
  readonly version: string
  readonly documents: readonly PublishedDocument[]
  /** A table that is not in here is not published; one without rows is published empty. */
  readonly tables: ReadonlyMap<TableName, readonly Row[]>
}

async function emitTables({ version, tables: rowsOf }: Release): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = []
  for (const table of tables) {
    const rows = rowsOf.get(table.name)
    if (rows === undefined) continue
    const data: TableData = { table, columns: columnsOf(table), rows, version }
    for (const { name, format } of formats)
      files.push({ path: `${name}/${table.name}.${name}`, bytes: await format(data) })
    files.push({ path: `schemas/${table.name}.schema.json`, bytes: utf8(formatJsonSchema(table)) })
  }
  return files
}

/** All files of a release by path; `others` are those made elsewhere (`quality.json`), which `SHA256SUMS` names too. */
export async function emit(release: Release, others: readonly ReleaseFile[] = []): Promise<ReleaseFile[]> {
  const { tables, version, documents } = release
  const documentation = [
    { path: 'README.md', bytes: utf8(releaseReadme(version, documents, tables)) },
    { path: 'docs/data-dictionary.md', bytes: utf8(dataDictionary(tables)) },
    { path: 'docs/disagreements.md', bytes: utf8(disagreements(tables)) },
    { path: 'sql/views.sql', bytes: utf8(viewsSql()) },
  ]
  const files = [...(await emitTables(release)), ...documentation, ...others].sort(byPath)
  return [...files, { path: 'SHA256SUMS', bytes: utf8(formatChecksums(files)) }].sort(byPath)
}
