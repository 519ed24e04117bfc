import { columnsOf, tables } from '../../schemas/index.ts'
import { emitApi } from '../api/emit-api.ts'
import { emitSite } from '../site/emit-site.ts'
import { viewsSql } from '../totals/views-sql.ts'
import { arrow } from './arrow.ts'
import { byPath, formatChecksums } from './checksums.ts'
import { citationCff } from './citation-cff.ts'
import { croissant } from './croissant.ts'
import { csv } from './csv.ts'
import { dataDictionary } from './data-dictionary.ts'
import { datapackage } from './datapackage.ts'
import { dataset } from './dataset.ts'
import { disagreements } from './disagreements.ts'
import { json } from './json.ts'
import { formatJsonSchema } from './json-schema.ts'
import { parquet } from './parquet.ts'
import { releaseReadme } from './release-readme.ts'
import { schemaSql } from './schema-sql.ts'
import { sqlite } from './sqlite.ts'
import { type Format, type Release, type ReleaseFile, type TableData, utf8 } from './table-data.ts'
import { typesTs } from './types-ts.ts'
import { xlsx } from './xlsx.ts'

export type { Release, ReleaseFile, Row } from './table-data.ts'

/** Each table is published once in each of these. */
export const formats: readonly Format[] = [csv, json, parquet, arrow]

/** The files of each table, and its schema. */
export async function emitTables({ version, tables: rowsOf }: Release): Promise<ReleaseFile[]> {
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

/** The whole release in one file each. */
async function emitBooks(release: Release): Promise<ReleaseFile[]> {
  return [
    { path: `xlsx/${dataset.name}.xlsx`, bytes: xlsx(release) },
    { path: `sqlite/${dataset.name}.sqlite`, bytes: await sqlite(release) },
  ]
}

function emitDocumentation(release: Release): ReleaseFile[] {
  const { tables: rowsOf } = release
  return [
    { path: 'README.md', bytes: utf8(releaseReadme(release)) },
    { path: 'docs/data-dictionary.md', bytes: utf8(dataDictionary(rowsOf)) },
    { path: 'docs/disagreements.md', bytes: utf8(disagreements(rowsOf)) },
    { path: 'sql/schema.sql', bytes: utf8(schemaSql(tables.filter(({ name }) => rowsOf.has(name)))) },
    { path: 'sql/views.sql', bytes: utf8(viewsSql()) },
    { path: 'types/tables.d.ts', bytes: utf8(typesTs()) },
  ]
}

/** Descriptions for catalogues and validators, of the files that hold the tables. */
function emitDescriptions(release: Release, files: readonly ReleaseFile[]): ReleaseFile[] {
  const described = { ...release, files }
  return [
    { path: 'datapackage.json', bytes: utf8(datapackage(described)) },
    { path: 'croissant.json', bytes: utf8(croissant(described)) },
    { path: 'CITATION.cff', bytes: utf8(citationCff(release)) },
  ]
}

/** All files of a release by path; `others` are those made elsewhere (`quality.json`), which `SHA256SUMS` names too. */
export async function emit(release: Release, others: readonly ReleaseFile[] = []): Promise<ReleaseFile[]> {
  const data = [...(await emitTables(release)), ...(await emitBooks(release))].sort(byPath)
  const derived = [...emitDocumentation(release), ...emitDescriptions(release, data), ...emitApi(release)]
  const plain = [...data, ...derived, ...others].sort(byPath)
  // The site offers the other files, with their sizes.
  const site = release.readings === undefined ? [] : await emitSite({ ...release, files: plain })
  const files = [...plain, ...site].sort(byPath)
  return [...files, { path: 'SHA256SUMS', bytes: utf8(formatChecksums(files)) }].sort(byPath)
}
