import { emit, type ReleaseFile } from '../../pipeline/emit/emit.ts'
import type { Release } from '../../pipeline/emit/table-data.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { readGuides } from '../../pipeline/read-guides.ts'
import { readDocument, readDocumentIds } from '../../pipeline/read-raw.ts'
import { emitSite } from '../../pipeline/site/emit-site.ts'
import type { Row } from '../../pipeline/validate/rule.ts'
import type { TableName } from '../../schemas/index.ts'
import { release } from '../support/release.ts'

/** The committed rows with the documents as read: what a site is written from. */
export const readRelease: Release = {
  ...release,
  readings: readDocumentIds('raw').map((id) => {
    const { received } = readDocument('raw', id, false)
    return ingest(id, received.record.date, received.text).document
  }),
  guides: readGuides(),
}

/** Every file of that release, its site among them. */
export const wholeRelease = (): Promise<ReleaseFile[]> => emit(readRelease)

export const textOf = ({ bytes }: ReleaseFile): string => new TextDecoder().decode(bytes)

/** Text that would run, close a script or end a line of one, where it is not escaped. */
export const hostile = `<img src=x onerror="globalThis.hit=1"></script><!-- \u2028'"&amp;`

/** The site with hostile words in place of what was read in the first gift and the first work cited. */
export function hostileSite(): Promise<ReleaseFile[]> {
  const tables = new Map<TableName, readonly Row[]>(readRelease.tables)
  const spoil = (table: TableName, cells: Row): void => {
    const [first, ...rest] = tables.get(table) ?? []
    tables.set(table, [{ ...first, ...cells }, ...rest])
  }
  spoil('donations', { label: hostile, donor: hostile, item: hostile, quote: hostile, note: hostile, unit: hostile })
  spoil('sources', { title: hostile, publisher: hostile, url: 'javascript:globalThis.hit=1' })
  spoil('facts', { label: hostile, what: hostile, source_url: 'javascript:globalThis.hit=1' })
  return emitSite({ ...readRelease, tables, files: [] })
}
