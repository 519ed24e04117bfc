import { corpusDocuments, corpusPlaces, corpusTexts } from '../../schemas/corpus.ts'
import { columnsOf, type TableSchema, tableOf } from '../../schemas/index.ts'
import { factTables } from '../claim.ts'
import { version } from '../version.ts'

/** What is written of a corpus: the facts, what they cite and how they stand to each other, and the documents themselves. */
export const corpusTables: readonly TableSchema[] = [
  ...factTables.map(tableOf),
  tableOf('sources'),
  tableOf('relations'),
  corpusDocuments,
  corpusTexts,
  corpusPlaces,
]

export function corpusTable(name: string): TableSchema {
  const found = corpusTables.find((table) => table.name === name)
  if (found === undefined) throw new RangeError(`no table ${name}`)
  return found
}

/** What a file says of its table. */
export const metadataOf = ({ name, title, description }: TableSchema): Map<string, string> =>
  new Map([
    ['table', name],
    ['title', title],
    ['description', description],
    ['version', version],
  ])

/** The same and what each column holds. */
export function footerOf(schema: TableSchema): Map<string, string> {
  const metadata = metadataOf(schema)
  for (const { name, description } of columnsOf(schema)) metadata.set(`column:${name}`, description)
  return metadata
}

/** Rows that readers take in at once. A row of texts is a whole document. */
export const rowsPerGroup = (table: string): number => (table === 'texts' ? 512 : 131_072)

/** Rows of a file, but for those that its last part has more. */
export const rowsPerFile = (table: string): number => 4 * rowsPerGroup(table)
