import { columnsOf, type TableName, tables } from '../../schemas/index.ts'
import { byPath, formatChecksums } from './checksums.ts'
import { dataDictionary } from './data-dictionary.ts'
import { formats } from './formats.ts'
import { formatJsonSchema } from './json-schema.ts'
import type { ReleaseFile, Row, TableData } from './table-data.ts'

export interface Release {
  readonly version: string
  /** A table that is not in here is not published; one without rows is published empty. */
  readonly tables: ReadonlyMap<TableName, readonly Row[]>
  /** Files made elsewhere that belong to the release, such as `quality.json`; they stand in `SHA256SUMS` too. */
  readonly others?: readonly ReleaseFile[]
}

function tableData(release: Release): TableData[] {
  return tables.flatMap((schema) => {
    const rows = release.tables.get(schema.name)
    return rows === undefined ? [] : [{ schema, columns: columnsOf(schema), rows }]
  })
}

async function formatTable(data: TableData): Promise<ReleaseFile[]> {
  const { name } = data.schema
  const files: ReleaseFile[] = [{ path: `schemas/${name}.schema.json`, bytes: formatJsonSchema(data.schema) }]
  for (const { name: folder, format } of formats)
    files.push({ path: `${folder}/${name}.${folder}`, bytes: await format(data) })
  return files
}

/** All files of a release, by path, `SHA256SUMS` last. The same rows give the same bytes. */
export async function emit(release: Release): Promise<ReleaseFile[]> {
  const published = tableData(release)
  const dictionary = new TextEncoder().encode(dataDictionary(published))
  const files: ReleaseFile[] = [...(release.others ?? []), { path: 'docs/data-dictionary.md', bytes: dictionary }]
  for (const data of published) files.push(...(await formatTable(data)))
  files.sort(byPath)
  return [...files, formatChecksums(files)]
}
