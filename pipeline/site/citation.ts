import { dataset } from '../emit/dataset.ts'
import type { PublishedDocument, Release } from '../emit/table-data.ts'
import { textOf } from '../validate/rule.ts'
import type { FactRow } from './content.ts'
import { dateText } from './view/date-text.ts'

/** A build that is no release has no year. */
const yearOf = ({ released }: Pick<Release, 'released'>): string =>
  released === null ? '' : ` (${released.slice(0, 4)})`

/** "China Institute of International Studies (CIIS), Jointly Tackling COVID-19 …, Beijing, April 2020". */
export const documentText = ({ record }: PublishedDocument): string =>
  [record.publisher, record.title, record.place, dateText(record.date)].filter((part) => part !== undefined).join(', ')

/** Who published it, where and when. */
export const imprint = ({ record }: PublishedDocument): string =>
  [record.publisher, record.place, dateText(record.date)].filter((part) => part !== undefined).join(', ')

/** How to cite the whole release in one line. */
export const releaseCitation = (release: Pick<Release, 'version' | 'released'>): string =>
  `${dataset.creator}${yearOf(release)}. ${dataset.name}: ${dataset.title}. Version ${release.version}.`

/** The same as a BibTeX entry. */
export const bibtex = ({ version, released }: Pick<Release, 'version' | 'released'>): string =>
  [
    '@misc{covid_neighborhood_data,',
    `  author  = {{${dataset.creator}}},`,
    `  title   = {{${dataset.name}: ${dataset.title}}},`,
    ...(released === null ? [] : [`  year    = {${released.slice(0, 4)}},`]),
    `  version = {${version}}`,
    '}',
  ].join('\n')

/** How to cite one figure: the row, the release, and where the document says so. */
export function rowCitation({ table, id, row }: FactRow, release: Release): string {
  const document = release.documents.find((one) => one.id === row.document_id)
  const section = textOf(row.section) === '' ? '' : `, section ${textOf(row.section)}`
  const read =
    document === undefined
      ? ''
      : ` Read from: ${documentText(document)}${section}, line ${textOf(row.line)} of the text.`
  return `“${textOf(row.label)}”. Row ${table.name}/${id} of ${releaseCitation(release)}${read}`
}
